/// CDATA marks that were escaped along with their content, and so came through XML as text.
enum MarkedSection {
  private static let opening = "<![CDATA["
  private static let closing = "]]>"

  /// The text inside such marks, or the text itself when it does not begin with one.
  static func unwrap(_ text: String) -> String {
    var inner = text[...]
    while let first = inner.utf8.first, first <= 0x20 { inner = inner.dropFirst() }
    guard inner.hasPrefix(opening) else { return text }
    inner = inner.dropFirst(opening.count)
    while let last = inner.utf8.last, last <= 0x20 { inner = inner.dropLast() }
    return String(inner.hasSuffix(closing) ? inner.dropLast(closing.count) : inner)
  }
}
