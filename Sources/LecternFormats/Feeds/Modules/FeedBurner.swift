/// FeedBurner, which leads links through itself and keeps the original ones.
extension FeedModule {
  static let feedBurner = FeedModule(
    namespaces: [
      "http://rssnamespace.org/feedburner/ext/1.0", "http://feedburner.com/namespace/1.0",
    ],
    prefixes: ["feedburner"],
    entry: [
      "origlink": { $0.link.offer($1.url, .first) },
      "origenclosurelink": { draft, field in
        draft.enclosures.add(field.url.map { FeedEnclosure(url: $0) }, .module)
      },
    ])
}
