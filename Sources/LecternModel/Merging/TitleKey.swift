internal import Foundation

/// A title as far as it matters for recognising it: its words in lower case, without accents and signs.
public struct TitleKey: Hashable, Sendable {
  /// The words in order. Numbers count as words.
  public var words: [String]

  /// The words of a title.
  public init(_ title: String) {
    let isPlain = title.utf8.allSatisfy { $0 < 0x80 }
    let options: String.CompareOptions = [
      .caseInsensitive, .diacriticInsensitive, .widthInsensitive,
    ]
    let plain = isPlain ? title.lowercased() : title.folding(options: options, locale: nil)
    let all = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    // Some write the word, some the sign.
    words = all.count > 1 ? all.filter { $0 != "and" } : all
  }

  /// Words that are numbers: a volume, a version, a year.
  public var numbers: [String] { words.filter { $0.allSatisfy(\.isNumber) } }

  /// What counts parts, volumes and editions: numbers, also in Roman digits or words behind such a word.
  public var ordinals: [String] {
    var found = numbers
    for (word, next) in zip(words, words.dropFirst()) where Self.partWords.contains(word) {
      if !next.allSatisfy(\.isNumber) { found.append(next) }
    }
    if let last = words.last, Self.romanDigits.contains(last) { found.append(last) }
    return found
  }

  private static let partWords: Set = [
    "part", "volume", "vol", "chapter", "book", "lecture", "lesson", "episode", "week", "unit",
    "section", "module", "teil", "band", "tome", "tomo", "parte", "partie",
  ]
  private static let romanDigits: Set = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
  ]

  /// The part of all their different words that two titles share, from 0 to 1.
  public func likeness(to other: TitleKey) -> Double {
    let (mine, theirs) = (Set(words), Set(other.words))
    let all = mine.union(theirs).count
    return all == 0 ? 0 : Double(mine.intersection(theirs).count) / Double(all)
  }

  /// Whether the two may be one title in two states: the same numbers and mostly the same words.
  public func isAlike(_ other: TitleKey) -> Bool {
    words == other.words || numbers == other.numbers && likeness(to: other) >= 0.6
  }
}
