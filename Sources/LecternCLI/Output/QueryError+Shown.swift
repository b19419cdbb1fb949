internal import LecternModel

extension QueryError {
  /// The description as a terminal may show it: without signs that would steer it, and with the mark under
  /// the columns that the word takes.
  var shown: String {
    let signs = Self.harmless(query)
    let indent = TextWidth.of(signs.prefix(column).joined())
    let word = TextWidth.of(signs.dropFirst(column).prefix(length).joined())
    let mark = String(repeating: " ", count: indent) + String(repeating: "^", count: max(1, word))
    return "\(Self.harmless(reason).joined())\n  \(signs.joined())\n  \(mark)"
  }

  private static func harmless(_ text: String) -> [String] {
    text.map { $0.isWhitespace ? " " : CleanText.line(String($0)) ?? "\u{FFFD}" }
  }
}
