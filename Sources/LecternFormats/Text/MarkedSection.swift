/// CDATA marks that were escaped along with their content, and so came through XML as text.
enum MarkedSection {
  private static let opening = "<![CDATA["
  private static let closing = "]]>"

  /// The text without such marks, or the text itself when it does not begin with one.
  static func unwrap(_ text: String) -> String {
    var inner = text[...]
    while let first = inner.utf8.first, first <= 0x20 { inner = inner.dropFirst() }
    guard inner.hasPrefix(opening) else { return text }
    inner = inner.dropFirst(opening.count)
    guard let end = inner.firstRange(of: closing) else { return String(inner) }
    return String(inner[..<end.lowerBound] + inner[end.upperBound...])
  }
}
