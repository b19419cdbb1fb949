/// The podcast namespace (github.com/Podcastindex-org/podcast-namespace).
extension FeedModule {
  static let podcast = FeedModule(
    namespaces: [
      "https://podcastindex.org/namespace/1.0",
      "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
    ],
    prefixes: ["podcast"],
    feed: [
      "person": { person(&$0, $1) },
      "license": { license(&$0, $1) },
      "guid": { $0.id.offer($1.text, .fallback) },
    ],
    entry: [
      "person": { person(&$0, $1) },
      "license": { license(&$0, $1) },
      "alternateenclosure": { enclosures(&$0, $1) },
      "transcript": { draft, field in
        guard let href = field.url(attribute: "url") else { return }
        draft.links.append(FeedLink(href: href, rel: "transcript", type: field.attribute("type")))
      },
    ])

  private static func person(_ draft: inout Draft, _ field: Field) {
    draft.contributors.add(
      Contact(name: field.line, uri: field.url(attribute: "href")), .module)
  }

  private static func license(_ draft: inout Draft, _ field: Field) {
    draft.license.offer(field.url(attribute: "url") ?? field.line, .module)
  }

  private static func enclosures(_ draft: inout Draft, _ field: Field) {
    for source in field.children where source.name == "source" {
      guard let url = source.url(attribute: "uri") else { continue }
      let length = field.attribute("length").flatMap(FeedNumber.bytes)
      draft.enclosures.add(
        FeedEnclosure(
          url: url, type: field.attribute("type"), length: length, title: field.attribute("title")),
        .module)
    }
  }
}
