/// Puts braces around the capitals of a title that a style would make small: words with a capital behind
/// their first letter (`DNA`, `arXiv`) and single letters; and in a title that is written like a
/// sentence, every word with a capital but the first.
struct CapitalKeeper {
  private let isSentence: Bool

  /// Looks at the whole title.
  init(_ title: String) {
    let words = title.split(separator: " ").dropFirst()
    let long = words.filter { $0.count > 3 && $0.first?.isLetter == true }
    isSentence = long.count(where: { $0.first?.isUppercase == true }) * 2 < long.count
  }

  /// A part of the title, written as LaTeX already. `isStart` says that the title begins with it.
  func protected(_ text: String, isStart: Bool) -> String {
    var beginsSentence = isStart
    let shown = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      defer { beginsSentence = word.hasSuffix(":") || word.hasSuffix("?") || word.hasSuffix(".") }
      let isName = isSentence && !beginsSentence && word.first?.isUppercase == true
      return isName || Self.needsCapitals(word) ? Self.inBraces(word) : String(word)
    }
    return shown.joined(separator: " ")
  }

  /// Whether a capital stands behind the first letter, or is the word.
  private static func needsCapitals(_ word: Substring) -> Bool {
    // Commands of our own are no words: `\textasciitilde{}`.
    guard !word.utf8.contains(UInt8(ascii: "\\")) else { return false }
    if word.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return false }
    let letters = word.filter(\.isLetter)
    if letters.count == 1, let only = letters.first { return only.isUppercase && only != "A" }
    return letters.dropFirst().contains(where: \.isUppercase)
  }

  /// The word in braces, the punctuation around it outside.
  private static func inBraces(_ word: Substring) -> String {
    guard let first = word.firstIndex(where: { $0.isLetter || $0.isNumber }),
      let last = word.lastIndex(where: { $0.isLetter || $0.isNumber })
    else { return String(word) }
    let inside = word[first...last]
    guard !inside.contains("\\"), !inside.contains("{") else { return String(word) }
    return "\(word[..<first]){\(inside)}\(word[word.index(after: last)...])"
  }
}
