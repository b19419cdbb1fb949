/// What RSS says of an item.
enum RSSItem {
  static let fields: [String: FieldReader] = [
    "title": { $0.title.offer($1.html, .own) },
    "link": { RSSLink.read(into: &$0, $1) },
    "description": { $0.summary.offer($1.html, .own) },
    "author": { $0.authors.add(RSSPerson.contact($1), .own) },
    "category": { $0.add(category($1)) },
    "categories": { draft, field in
      for child in field.children where child.name == "category" { draft.add(category(child)) }
    },
    "comments": { $0.comments.offer($1.url, .own) },
    "enclosure": { $0.enclosures.add(enclosure($1), .own) },
    "guid": { identity(&$0, $1) },
    "pubdate": { $0.published.offer($1.moment, .own) },
    "lastbuilddate": { $0.updated.offer($1.moment, .fallback) },
    "copyright": { $0.rights.offer($1.line, .own) },
    "source": { $0.source = source($1) },
    "language": { $0.language.offer($1.languageTag, .own) },
    "image": { $0.image.offer(RSSChannel.image($1), .fallback) },
    "fullitem": { $0.content += ContentModule.content($1) },
    "body": { $0.content += ContentModule.content($1) },
    "thumbnail": { $0.image.offer($1.url(attribute: "url") ?? $1.url, .fallback) },
  ]

  static func category(_ field: Field) -> FeedCategory {
    guard let term = field.line ?? field.attribute("text") else {
      return AtomCategory.category(field)
    }
    return FeedCategory(term: term, scheme: field.attribute("domain"))
  }

  static func enclosure(_ field: Field) -> FeedEnclosure? {
    let address = field.url(attribute: "url") ?? field.url(attribute: "href") ?? field.url
    return address.map {
      FeedEnclosure(
        url: $0, type: field.attribute("type"),
        length: field.attribute("length").flatMap(FeedNumber.bytes), title: field.attribute("title")
      )
    }
  }

  /// A guid is the item's id and, unless it says it is none, its address.
  private static func identity(_ draft: inout Draft, _ field: Field) {
    guard let id = field.text else { return }
    draft.id.offer(id, .own)
    let isPermanent = field.attribute("ispermalink")?.lowercased() != "false"
    if isPermanent, FeedURL.isAbsolute(id) || FeedURL.isWeb(id) {
      draft.link.offer(field.resolve(id), .fallback)
    }
  }

  private static func source(_ field: Field) -> FeedSource {
    var source = FeedSource()
    source.title = field.line
    source.url = field.url(attribute: "url") ?? field.url(attribute: "href")
    return source
  }
}

/// Numbers of feeds.
enum FeedNumber {
  /// Bytes: `123456`, `123,456`, `123456 bytes`. Nil for what is none, as `unknown` and `-1`.
  static func bytes(_ text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
    let rest = text.utf8.dropFirst(digits.count)
    guard rest.isEmpty || rest.first == UInt8(ascii: " ") else { return nil }
    return Int(String(decoding: digits.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
  }
}
