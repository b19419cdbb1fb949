/// Small modules of single makers.
extension FeedModule {
  /// The administrative module of RSS 1.0: which program wrote the feed.
  static let admin = FeedModule(
    namespaces: ["http://webns.net/mvcb/"],
    prefixes: ["admin"],
    feed: [
      "generatoragent": { draft, field in
        draft.generator.offer(
          field.url(attribute: "resource", namespace: RDF.namespace) ?? field.line, .module)
      }
    ])

  /// Feedly's pictures.
  static let webFeeds = FeedModule(
    namespaces: ["http://webfeeds.org/rss/1.0"],
    prefixes: ["webfeeds"],
    feed: [
      "icon": { $0.icon.offer($1.url, .module) },
      "logo": { $0.logo.offer($1.url, .module) },
      "cover": { $0.image.offer($1.url(attribute: "image"), .fallback) },
    ],
    entry: ["featuredimage": { $0.image.offer($1.url(attribute: "url"), .fallback) }])

  /// OpenSearch's counts of results, known so that they are nothing unknown.
  static let openSearch = FeedModule(
    namespaces: [
      "http://a9.com/-/spec/opensearch/1.1/", "http://a9.com/-/spec/opensearchrss/1.0/",
    ],
    prefixes: ["opensearch", "os"])
}
