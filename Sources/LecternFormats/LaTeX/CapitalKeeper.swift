/// Puts braces around the capitals of a title that a style would make small: words with a capital behind
/// their first letter (`DNA`, `arXiv`) and single letters; and in a title that is written like a
/// sentence, every word with a capital but the first.
struct CapitalKeeper {
  private let isSentence: Bool

  /// Looks at the whole title.
  init(_ title: String) {
    let starts = Self.words(title).dropFirst().filter { $0.isLong && $0.start.isLetter }
    isSentence = starts.count(where: \.start.isCapital) * 2 < starts.count
  }

  /// A part of the title, written as LaTeX already. `isStart` says that the title begins with it.
  func protected(_ text: String, isStart: Bool) -> String {
    var beginsSentence = isStart
    var out = TextBuffer()
    for (index, word) in Self.words(text).enumerated() {
      if index > 0 { out.add(" ") }
      let isName = isSentence && !beginsSentence && word.start.isCapital
      out.add(isName || word.needsCapitals ? word.inBraces : String(word.text))
      beginsSentence = word.text.utf8.last.map(":?.".utf8.contains) ?? false
    }
    return out.take()
  }

  private static func words(_ text: String) -> [TitleWord] {
    text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
      .map { TitleWord(Substring($0)) }
  }
}

/// A word of a title. Most are ASCII, where looking at bytes is enough.
private struct TitleWord {
  let text: Substring
  private let isASCII: Bool

  init(_ text: Substring) {
    self.text = text
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether it has more than three signs.
  var isLong: Bool { text.utf8.count > 3 && (isASCII || text.count > 3) }

  /// What it begins with.
  var start: (isLetter: Bool, isCapital: Bool) {
    guard isASCII, let first = text.utf8.first else {
      return (text.first?.isLetter == true, text.first?.isUppercase == true)
    }
    return (Self.isLetter(first), Self.isCapital(first))
  }

  /// Whether a capital stands behind the first letter, or is the word.
  var needsCapitals: Bool {
    // Commands of our own are no words: `\textasciitilde{}`.
    guard !text.utf8.contains(UInt8(ascii: "\\")) else { return false }
    if isASCII {
      let letters = text.utf8.lazy.filter(Self.isLetter)
      guard let first = letters.first else { return false }
      let rest = letters.dropFirst()
      if rest.isEmpty { return Self.isCapital(first) && first != UInt8(ascii: "A") }
      return rest.contains(where: Self.isCapital)
    }
    let letters = text.filter(\.isLetter)
    if letters.count == 1, let only = letters.first { return only.isUppercase && only != "A" }
    return letters.dropFirst().contains(where: \.isUppercase)
  }

  /// The word in braces, the punctuation around it outside.
  var inBraces: String {
    guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }),
      let last = text.lastIndex(where: { $0.isLetter || $0.isNumber })
    else { return String(text) }
    let inside = text[first...last]
    guard !inside.utf8.contains(where: "\\{".utf8.contains) else { return String(text) }
    return "\(text[..<first]){\(inside)}\(text[text.index(after: last)...])"
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
