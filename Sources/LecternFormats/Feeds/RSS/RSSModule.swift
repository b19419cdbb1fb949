import XMLTree

/// RSS 0.90 to 2.0 (rssboard.org/rss-specification, web.resource.org/rss/1.0/spec).
extension FeedModule {
  static let rss = FeedModule(
    namespaces: [
      "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
      "http://channel.netscape.com/rdf/simple/0.9/", "http://purl.org/net/rss1.1#",
      "http://backend.userland.com/rss", "http://backend.userland.com/rss2",
      "http://backend.userland.com/rss091", "http://backend.userland.com/rss092",
      "http://backend.userland.com/rss20", "http://blogs.law.harvard.edu/tech/rss",
      "http://cyber.harvard.edu/rss/rss.html", "http://www.rssboard.org/rss-specification",
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "http://my.netscape.com/publish/formats/rss-0.91.dtd",
    ],
    prefixes: ["rss", "rdf"],
    isBare: true,
    isFormat: true,
    feed: RSSChannel.fields,
    entry: RSSItem.fields)
}

/// What RSS says of a channel.
enum RSSChannel {
  static let fields: [String: FieldReader] = [
    "title": { $0.title.offer($1.html, .own) },
    "link": { RSSLink.read(into: &$0, $1) },
    "description": { $0.subtitle.offer($1.html, .own) },
    "language": { $0.language.offer($1.languageTag, .own) },
    "copyright": { $0.rights.offer($1.line, .own) },
    "managingeditor": { $0.authors.add(RSSPerson.contact($1), .own) },
    "author": { $0.authors.add(RSSPerson.contact($1), .own) },
    "webmaster": { draft, field in
      draft.publisher.offer(field.line, .fallback)
      draft.webMaster.offer(RSSPerson.contact(field), .own)
    },
    "pubdate": { $0.published.offer($1.moment, .own) },
    "lastbuilddate": { $0.updated.offer($1.moment, .own) },
    "category": { $0.add(RSSItem.category($1)) },
    "generator": { $0.generator.offer($1.line, .own) },
    "ttl": { $0.ttl.offer($1.number.flatMap { $0 > 0 ? $0 : nil }, .own) },
    "image": { draft, field in
      draft.image.offer(field.child("url")?.url, .own)
      draft.image.offer(image(field), .module)
    },
    "skiphours": { $0.skipHours += $1.children.compactMap(\.number).map { $0 % 24 } },
    "skipdays": { $0.skipDays += $1.children.compactMap(\.line) },
  ]

  /// `<image><url>…</url></image>`; in RDF, the picture's own address may be all there is.
  static func image(_ field: Field) -> String? {
    field.child("url")?.url ?? field.url(attribute: "href")
      ?? field.url(attribute: "about", namespace: RDF.namespace)
      ?? (field.hasChildren ? nil : field.url)
      ?? field.url(attribute: "resource", namespace: RDF.namespace)
  }
}

/// What RDF/XML adds to RSS 1.0.
enum RDF {
  static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
}
