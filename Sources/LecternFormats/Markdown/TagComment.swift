/// buku writes a bookmark's tags into a comment behind its link: `- [Title](https://…) <!-- TAGS: a,b -->`.
enum TagComment {
  /// The tags of a piece of HTML; nil for anything else.
  static func tags(in html: String) -> [String]? {
    guard html.hasPrefix("<!--"), html.hasSuffix("-->") else { return nil }
    let text = RowText.collapsed(String(html.dropFirst(4).dropLast(3)))
    guard text.prefix(mark.count).uppercased() == mark else { return nil }
    return text.dropFirst(mark.count).split(separator: ",").map { RowText.collapsed(String($0)) }
      .filter { !$0.isEmpty }
  }

  private static let mark = "TAGS:"
}
