/// The content module of RSS 1.0 (web.resource.org/rss/1.0/modules/content).
extension FeedModule {
  static let content = FeedModule(
    namespaces: ["http://purl.org/rss/1.0/modules/content/"],
    prefixes: ["content"],
    entry: ["encoded": { $0.content += ContentModule.content($1) }])

  /// XHTML elements straight in an entry.
  static let xhtml = FeedModule(
    namespaces: ["http://www.w3.org/1999/xhtml"],
    prefixes: ["xhtml", "html"],
    entry: [
      "body": { $0.content += ContentModule.content($1) },
      "div": { $0.content += ContentModule.content($1) },
    ])
}

enum ContentModule {
  /// The element's text as HTML, or its markup where it has any.
  static func content(_ field: Field) -> [FeedContent] {
    let isMarkup = field.hasChildren
    guard let source = isMarkup ? field.markup : field.text else { return [] }
    let type = isMarkup ? "application/xhtml+xml" : "text/html"
    let text = FeedText(source, isMarkup ? .xhtml : .html, base: field.base)
    return [FeedContent(text: text, type: type, language: field.language)]
  }
}
