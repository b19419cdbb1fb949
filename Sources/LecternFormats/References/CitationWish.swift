internal import Foundation
public import LecternModel

extension Item {
  /// The citation key the item would have were it alone: family name, year, first word of the title
  /// that says something; ASCII, lower case. `vaswani2017attention`.
  public var wishedCitationKey: String {
    let author = metadata.authors?.first
    let family = CitationWord.fold(author?.family ?? author?.literal ?? "")
    let year = metadata.year.map(String.init) ?? ""
    let words = (metadata.title ?? "").split { !$0.isLetter && !$0.isNumber }
    let word = words.lazy.map { CitationWord.fold(String($0)) }
      .first { !$0.isEmpty && !CitationWord.empty.contains($0) }
    let key = String(family.prefix(40)) + year + String((word ?? "").prefix(40))
    return key.isEmpty ? "item\(id)" : key
  }
}

/// Words as citation keys have them.
enum CitationWord {
  /// Words that say nothing at the beginning of a title.
  static let empty: Set = [
    "a", "an", "the", "on", "of", "in", "for", "and", "to", "der", "die", "das", "le", "la", "les",
  ]

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
