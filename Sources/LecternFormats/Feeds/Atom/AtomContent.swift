/// Atom's content (RFC 4287, section 4.1.3).
enum AtomContent {
  /// One content; none when it is empty. Of alternatives in one element (Atom 0.3's
  /// `multipart/alternative`), all.
  static func content(_ field: Field) -> [FeedContent] {
    if field.attribute("type")?.lowercased().hasPrefix("multipart/") == true {
      return field.children.flatMap(content)
    }
    let body = AtomBody(field)
    let source = field.url(attribute: "src")
    guard source != nil || body?.source.isEmpty == false else { return [] }
    let type = field.attribute("type")
    return [
      FeedContent(
        text: body.flatMap {
          $0.source.isEmpty ? nil : FeedText($0.source, $0.form, base: $0.base)
        },
        type: body?.type ?? type ?? "text/plain", source: source, language: field.language)
    ]
  }
}
