/// The beginning of a text.
enum Excerpt {
  /// A text that may be HTML as one plain line of at most `limit` characters, cut at a word.
  static func of(_ text: String, limit: Int) -> String {
    // Markup can be many times longer than what it says, but no longer than this for a summary.
    let head = text.utf8.count > limit * 20 ? String(text.prefix(limit * 20)) : text
    let plain = PlainText.line(head, .undeclared)
    guard plain.count > limit else { return plain }
    let cut = plain.prefix(limit)
    let word = plain[cut.endIndex] == " " ? cut : cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]
    return word + " …"
  }
}
