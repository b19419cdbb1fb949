import XMLTree

/// Atom's links (RFC 4287, section 4.2.7). What each relation means is one table.
enum AtomLink {
  static func read(into draft: inout Draft, _ field: Field) {
    // Some write the address as text; an empty one means the base.
    let isEmpty = field.element.attribute("href")?.isEmpty == true
    guard let href = field.url(attribute: "href") ?? field.url ?? (isEmpty ? field.base : nil)
    else { return }
    let link = FeedLink(
      href: href, rel: relation(field.attribute("rel")), type: field.attribute("type"),
      title: field.attribute("title"), hreflang: field.attribute("hreflang"),
      length: field.attribute("length").flatMap(FeedNumber.bytes))
    draft.links.append(link)
    meanings[link.rel]?(&draft, link)
  }

  /// `alternate` where there is none; registered relations without the registry's address, in lower case.
  private static func relation(_ rel: String?) -> String {
    guard let rel else { return "alternate" }
    let registry = "http://www.iana.org/assignments/relation/"
    let name = rel.hasPrefix(registry) ? String(rel.dropFirst(registry.count)) : rel
    return name.contains(":") ? name : name.lowercased()
  }

  private typealias Meaning = @Sendable (inout Draft, FeedLink) -> Void

  private static let meanings: [String: Meaning] = [
    // Below RSS's own link, which such a link may stand beside.
    "alternate": { $0.link.offer($1.href, isPage($1) ? .module : .fallback) },
    "self": { $0.feedURL.offer($1.href, .own) },
    "enclosure": { draft, link in
      draft.enclosures.add(
        FeedEnclosure(url: link.href, type: link.type, length: link.length, title: link.title),
        .own)
    },
    "replies": { $0.comments.offer($1.href, isPage($1) ? .module : .fallback) },
    "license": { $0.license.offer($1.href, .module) },
    "via": { _, _ in },
    "related": { draft, link in
      if link.title == "doi" { draft.add(WorkIdentifier.doi(link.href)) }
    },
    "icon": { $0.icon.offer($1.href, .fallback) },
    "shortcut icon": { $0.icon.offer($1.href, .fallback) },
    "http://opds-spec.org/image": { $0.image.offer($1.href, .fallback) },
    "http://opds-spec.org/image/thumbnail": { $0.image.offer($1.href, .module) },
    "http://opds-spec.org/cover": { $0.image.offer($1.href, .fallback) },
  ]

  /// Whether a link leads to a page rather than to a file of another sort.
  private static func isPage(_ link: FeedLink) -> Bool {
    link.type.map { $0.contains("html") } ?? true
  }
}
