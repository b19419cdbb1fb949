import JSONTree

/// RSS 2.0 written as JSON (github.com/scripting/Scripting-News/blob/master/rss-in-json): attributes are
/// members, the text of an element that has some is `#value`.
enum RSSInJSON {
  static let channel: [String: JSONFieldReader] = [
    "title": { $0.title.offer(body($1)?.text(.undeclared), .own) },
    "link": { link(&$0, $1) },
    "description": { $0.subtitle.offer(body($1)?.text(.undeclared), .own) },
    "language": { $0.language.offer(body($1)?.line, .own) },
    "copyright": { $0.rights.offer(line($1), .own) },
    "managingEditor": { $0.authors.add(body($1)?.text.flatMap(FeedPeople.contact), .own) },
    "webMaster": { $0.publisher.offer(line($1), .fallback) },
    "pubDate": { $0.published.offer(body($1)?.moment, .own) },
    "lastBuildDate": { $0.updated.offer(body($1)?.moment, .own) },
    "generator": { $0.generator.offer(line($1), .own) },
    "ttl": { $0.ttl.offer(body($1)?.text.flatMap { Int($0) }, .own) },
    "category": { categories(&$0, $1) },
    "image": { $0.image.offer($1["url"]?.url, .own) },
  ]

  static let item: [String: JSONFieldReader] = [
    "title": { $0.title.offer(body($1)?.text(.undeclared), .own) },
    "link": { link(&$0, $1) },
    "description": { $0.summary.offer(body($1)?.text(.undeclared), .own) },
    "author": { $0.authors.add(body($1)?.text.flatMap(FeedPeople.contact), .own) },
    "category": { categories(&$0, $1) },
    "comments": { $0.comments.offer(body($1)?.url, .own) },
    "pubDate": { $0.published.offer(body($1)?.moment, .own) },
    "guid": { identity(&$0, $1) },
    "enclosure": { draft, field in
      for enclosure in field.elements { draft.enclosures.add(file(enclosure), .own) }
    },
    "source": { draft, field in
      var source = FeedSource()
      source.title = line(field)
      source.url = attribute(field, "url")?.url
      draft.source = source
    },
  ]

  private static func body(_ field: JSONField) -> JSONField? {
    field.node.isObject ? field["#value"] ?? field["#text"] : field
  }

  private static func line(_ field: JSONField) -> String? {
    body(field)?.text(.undeclared)?.filledLine
  }

  private static func attribute(_ field: JSONField, _ name: String) -> JSONField? {
    field[name] ?? field["@" + name]
  }

  private static func link(_ draft: inout Draft, _ field: JSONField) {
    guard let href = body(field)?.url else { return }
    draft.link.offer(href, .own)
    draft.links.append(FeedLink(href: href))
  }

  private static func categories(_ draft: inout Draft, _ field: JSONField) {
    for category in field.elements {
      draft.add(
        FeedCategory(
          term: line(category) ?? "", scheme: attribute(category, "domain")?.line))
    }
  }

  private static func identity(_ draft: inout Draft, _ field: JSONField) {
    guard let id = body(field)?.text else { return }
    draft.id.offer(id, .own)
    let mark = attribute(field, "isPermaLink")
    let isPermanent = mark?.text?.lowercased() != "false" && mark?.node.isFalse != true
    if isPermanent, FeedURL.isWeb(id) { draft.link.offer(id, .fallback) }
  }

  private static func file(_ field: JSONField) -> FeedEnclosure? {
    attribute(field, "url")?.url.map {
      FeedEnclosure(
        url: $0, type: attribute(field, "type")?.line,
        length: attribute(field, "length")?.text.flatMap(FeedNumber.bytes))
    }
  }
}

extension JSONNode {
  /// Whether it is the value `false`.
  var isFalse: Bool {
    if case .bool(false) = value { true } else { false }
  }
}
