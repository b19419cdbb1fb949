/// Modules about the comments on an entry.
extension FeedModule {
  /// Slash: departments and counts, which tell nothing about the work.
  static let slash = FeedModule(
    namespaces: ["http://purl.org/rss/1.0/modules/slash/"],
    prefixes: ["slash"],
    entry: ["section": { $0.add(FeedCategory(term: $1.line ?? "")) }])

  /// The Well-Formed Web: the feed of an entry's comments.
  static let wellFormedWeb = FeedModule(
    namespaces: ["http://wellformedweb.org/CommentAPI/"],
    prefixes: ["wfw"],
    entry: ["commentrss": { replies(&$0, $1) }])

  /// Atom threading (RFC 4685): what an entry answers.
  static let threading = FeedModule(
    namespaces: ["http://purl.org/syndication/thread/1.0"],
    prefixes: ["thr"],
    entry: [
      "in-reply-to": { draft, field in
        guard let href = field.url(attribute: "href") else { return }
        draft.links.append(FeedLink(href: href, rel: "in-reply-to", type: field.attribute("type")))
      }
    ])

  private static func replies(_ draft: inout Draft, _ field: Field) {
    guard let href = field.url else { return }
    draft.links.append(FeedLink(href: href, rel: "replies", type: "application/rss+xml"))
  }
}
