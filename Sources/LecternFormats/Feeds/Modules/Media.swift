/// Media RSS 1.5 (rssboard.org/media-rss). Groups count as if their content stood in the entry.
extension FeedModule {
  static let media = FeedModule(
    namespaces: [
      "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss/1.0",
      "http://tools.search.yahoo.com/mrss/",
    ],
    prefixes: ["media"],
    feed: [
      "thumbnail": { $0.image.offer($1.url(attribute: "url"), .fallback) },
      "copyright": { $0.rights.offer($1.line, .fallback) },
      "category": { MediaRSS.category(&$0, $1) },
      "keywords": { MediaRSS.keywords(&$0, $1) },
    ],
    entry: MediaRSS.entry)
}

enum MediaRSS {
  static let entry: [String: FieldReader] = [
    "group": { readAll(&$0, $1) },
    "content": { content(&$0, $1) },
    "title": { $0.title.offer($1.html, .last) },
    "description": { $0.summary.offer($1.html, .last) },
    "thumbnail": { $0.image.offer($1.url(attribute: "url") ?? $1.url, .module) },
    "credit": { credit(&$0, $1) },
    "category": { category(&$0, $1) },
    "keywords": { keywords(&$0, $1) },
    "copyright": { $0.rights.offer($1.line, .fallback) },
    "license": { $0.license.offer($1.url(attribute: "href"), .fallback) },
    "player": { $0.link.offer($1.url(attribute: "url"), .last) },
    "peerlink": { $0.enclosures.add(peer($1), .module) },
  ]

  private static func readAll(_ draft: inout Draft, _ field: Field) {
    for child in field.children {
      field.modules.readers(of: child.element).entry?(&draft, child)
    }
  }

  private static func content(_ draft: inout Draft, _ field: Field) {
    let medium = field.attribute("medium")
    let type = field.attribute("type")
    let isPicture = medium == "image" || type?.hasPrefix("image/") == true
    if let url = field.url(attribute: "url") {
      if isPicture { draft.image.offer(url, .last) }
      let length = field.attribute("filesize").flatMap(FeedNumber.bytes)
      draft.enclosures.add(
        FeedEnclosure(url: url, type: type, length: length), .module)
    }
    if !isPicture {
      draft.duration.offer(field.attribute("duration").flatMap(DurationText.seconds), .fallback)
    }
    readAll(&draft, field)
  }

  private static func credit(_ draft: inout Draft, _ field: Field) {
    guard let contact = field.text.flatMap(FeedPeople.contact) else { return }
    let role = field.attribute("role")?.lowercased() ?? ""
    if ["author", "writer", "owner", "uploader", "artist", "music artist"].contains(role) {
      draft.authors.add(contact, .last)
    } else {
      draft.contributors.add(contact, .module)
    }
  }

  static func category(_ draft: inout Draft, _ field: Field) {
    draft.add(
      FeedCategory(
        term: field.line ?? "", scheme: field.attribute("scheme"), label: field.attribute("label")))
  }

  static func keywords(_ draft: inout Draft, _ field: Field) {
    for word in Keywords.split(field.line) { draft.add(FeedCategory(term: word)) }
  }

  private static func peer(_ field: Field) -> FeedEnclosure? {
    field.url(attribute: "href").map { FeedEnclosure(url: $0, type: field.attribute("type")) }
  }
}

/// Lists of keywords in one text.
enum Keywords {
  static func split(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").compactMap {
      let word = PlainText.line(String($0), .plain)
      return word.isEmpty ? nil : word
    }
  }
}
