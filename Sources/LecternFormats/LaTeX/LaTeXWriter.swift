/// Plain text as LaTeX needs it in a BibTeX field.
enum LaTeXText {
  /// Text of a field in braces. BibTeX counts braces whether or not a backslash is before them, so
  /// that they may be `\{` only where they balance.
  static func escaped(_ text: String) -> String {
    isBalanced(text) ? withBraces(text) : withNamedBraces(text)
  }

  /// Text of a verbatim field (`url`, `doi`): nothing is escaped but what would end it.
  static func verbatim(_ text: String) -> String { raw(text) }

  /// A title with the capitals kept that a style would make small: words with a capital behind their
  /// first letter (`DNA`, `arXiv`) and single letters; and in a title that is written like a
  /// sentence, every word with a capital but the first.
  static func title(_ text: String) -> String {
    let words = escaped(text).split(separator: " ", omittingEmptySubsequences: false)
    let isSentence = isLikeSentence(words.dropFirst())
    var beginsSentence = true
    let shown = words.map { word in
      defer { beginsSentence = word.hasSuffix(":") || word.hasSuffix("?") || word.hasSuffix(".") }
      let isName = isSentence && !beginsSentence && word.first?.isUppercase == true
      return isName || needsCapitals(word) ? protected(word) : String(word)
    }
    return shown.joined(separator: " ")
  }

  private static func isLikeSentence(_ words: ArraySlice<Substring>) -> Bool {
    let long = words.filter { $0.count > 3 && $0.first?.isLetter == true }
    return long.count(where: { $0.first?.isUppercase == true }) * 2 < long.count
  }

  /// Whether a capital stands behind the first letter, or is the word.
  private static func needsCapitals(_ word: Substring) -> Bool {
    // Commands of our own are no words: `\textasciitilde{}`.
    guard !word.contains("\\") else { return false }
    let letters = word.filter(\.isLetter)
    if letters.count == 1, let only = letters.first { return only.isUppercase && only != "A" }
    return letters.dropFirst().contains(where: \.isUppercase)
  }

  /// The word in braces, the punctuation around it outside.
  private static func protected(_ word: Substring) -> String {
    guard let first = word.firstIndex(where: { $0.isLetter || $0.isNumber }),
      let last = word.lastIndex(where: { $0.isLetter || $0.isNumber })
    else { return String(word) }
    let inside = word[first...last]
    guard !inside.contains("\\"), !inside.contains("{") else { return String(word) }
    return "\(word[..<first]){\(inside)}\(word[word.index(after: last)...])"
  }

  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private static let withBraces = Escapes(
    [
      "&": "\\&", "%": "\\%", "$": "\\$", "#": "\\#", "_": "\\_", "~": "\\textasciitilde{}",
      "^": "\\textasciicircum{}", "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "\n": " ",
      "\r": " ", "\t": " ",
    ], controls: .dropped, deceivers: .dropped)

  private static let withNamedBraces = Escapes(
    [
      "&": "\\&", "%": "\\%", "$": "\\$", "#": "\\#", "_": "\\_", "~": "\\textasciitilde{}",
      "^": "\\textasciicircum{}", "\\": "\\textbackslash{}", "{": "\\textbraceleft{}",
      "}": "\\textbraceright{}", "\n": " ", "\r": " ", "\t": " ",
    ], controls: .dropped, deceivers: .dropped)

  private static let raw = Escapes(
    ["{": "%7B", "}": "%7D", "\n": "", "\r": "", "\t": ""],
    controls: .dropped, deceivers: .dropped)
}
