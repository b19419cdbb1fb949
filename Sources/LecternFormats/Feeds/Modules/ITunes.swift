/// Apple's podcast elements (help.apple.com/itc/podcasts_connect) and Google's, which mirror them.
extension FeedModule {
  static let iTunes = FeedModule(
    namespaces: [
      "http://www.itunes.com/dtds/podcast-1.0.dtd", "http://example.com/dtds/podcast-1.0.dtd",
      "http://www.itunes.com/dtds/podcast-1.0.dtd/", "http://www.itunes.com/DTDs/Podcast-1.0.dtd",
    ],
    prefixes: ["itunes"],
    feed: ITunes.feed,
    entry: ITunes.entry)

  static let googlePlay = FeedModule(
    namespaces: ["http://www.google.com/schemas/play-podcasts/1.0"],
    prefixes: ["googleplay"],
    feed: ITunes.feed + ["description": { $0.subtitle.offer($1.html, .fallback) }],
    entry: ITunes.entry + ["description": { $0.summary.offer($1.html, .last) }])
}

enum ITunes {
  static let feed =
    shared + [
      "subtitle": { $0.subtitle.offer($1.html, .last) },
      "summary": { $0.subtitle.offer($1.html, .fallback) },
      "owner": { owner(&$0, $1) },
      "new-feed-url": { $0.newFeedURL.offer($1.url, .module) },
    ]

  static let entry =
    shared + [
      "subtitle": { $0.subtitle.offer($1.html, .module) },
      "summary": { $0.summary.offer($1.html, .fallback) },
      "duration": { $0.duration.offer($1.text.flatMap(DurationText.seconds), .module) },
    ]

  private static let shared: [String: FieldReader] = [
    "title": { $0.title.offer($1.html, .fallback) },
    "author": { $0.authors.add($1.text.flatMap(FeedPeople.contact), .fallback) },
    "image": { draft, field in
      let address = field.url(attribute: "href") ?? field.url(attribute: "url") ?? field.url
      draft.image.offer(address, .module)
    },
    // The first version of the vocabulary.
    "link": { draft, field in
      guard field.attribute("rel") == "image" else { return }
      draft.image.offer(field.url(attribute: "href"), .fallback)
    },
    "category": { category(&$0, $1) },
    "keywords": { draft, field in
      for word in Keywords.split(field.line) { draft.add(FeedCategory(term: word, scheme: scheme)) }
    },
  ]

  private static let scheme = "http://www.itunes.com/"

  /// Categories stand within categories.
  private static func category(_ draft: inout Draft, _ field: Field) {
    if let term = field.attribute("text") ?? field.line {
      draft.add(FeedCategory(term: term, scheme: scheme))
    }
    for child in field.children where child.name == "category" {
      category(&draft, child)
    }
  }

  private static func owner(_ draft: inout Draft, _ field: Field) {
    let name = field.child("name")?.line ?? field.child("email")?.line
    draft.publisher.offer(name ?? (field.hasChildren ? nil : field.line), .fallback)
  }
}
