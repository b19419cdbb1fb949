internal import Foundation
public import LecternModel

extension Metadata {
  /// The citation key that an item of this metadata would have were it alone: family name, year, first
  /// word of the title that says something; ASCII, lower case: `vaswani2017attention`.
  public func wishedCitationKey(id: Int64) -> String {
    let author = authors?.first
    let family = CitationWord.fold(author?.family ?? author?.literal ?? "")
    let word = CitationWord.firstTelling(in: title ?? "")
    let key = String(family.prefix(40)) + (year.map { String($0) } ?? "") + String(word.prefix(40))
    return key.isEmpty ? "item\(id)" : key
  }
}

/// Words as citation keys have them.
enum CitationWord {
  /// Words that say nothing at the beginning of a title.
  static let empty: Set = [
    "a", "an", "the", "on", "of", "in", "for", "and", "to", "der", "die", "das", "le", "la", "les",
  ]

  /// The first word of a title that says something, folded; empty where none does.
  static func firstTelling(in title: String) -> String {
    var rest = title[...]
    while let start = rest.firstIndex(where: isPart) {
      let word = rest[start...].prefix(while: isPart)
      let folded = fold(String(word))
      if !folded.isEmpty, !empty.contains(folded) { return folded }
      rest = rest[word.endIndex...]
    }
    return ""
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Latin letters without their marks, and digits, in lower case; nothing else.
  static func fold(_ word: String) -> String {
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    let plain = isASCII ? word : word.decomposedStringWithCanonicalMapping
    var out = ""
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": out.unicodeScalars.append(scalar)
      case "A"..."Z": out += scalar.properties.lowercaseMapping
      default: out += whole[scalar] ?? ""
      }
    }
    return out
  }

  /// Letters that aren't a letter with a mark.
  private static let whole: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i",
  ]
}
