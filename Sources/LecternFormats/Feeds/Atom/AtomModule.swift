import XMLTree

/// Atom 1.0 (RFC 4287) and 0.3.
extension FeedModule {
  static let atom = FeedModule(
    namespaces: [
      "http://www.w3.org/2005/Atom", AtomVersion.oldNamespace, "http://purl.org/atom/ns",
      "http://purl.org/atom/app#", "http://www.w3.org/2007/app", "http://purl.org/echo/",
      "http://purl.org/pie/", "http://example.com/newformat#", "http://example.com/necho",
      "uri/of/echo/namespace#",
    ],
    prefixes: ["atom", "atom03", "atom10", "a10"],
    isBare: true,
    isFormat: true,
    feed: shared + [
      "subtitle": { $0.subtitle.offer(AtomText.text($1), .own) },
      "tagline": { $0.subtitle.offer(AtomText.text($1), .own) },
      "info": { $0.summary.offer(AtomText.text($1), .own) },
      "summary": { $0.summary.offer(AtomText.text($1), .fallback) },
      "generator": { $0.generator.offer($1.line, .own) },
      "icon": { $0.icon.offer($1.url, .own) },
      "logo": { $0.logo.offer($1.url, .own) },
    ],
    entry: shared + [
      "summary": { $0.summary.offer(AtomText.text($1), .own) },
      "content": { $0.content += AtomContent.content($1) },
      "source": { $0.source = AtomSource.source($1) },
      "id": { draft, field in
        guard let id = AtomID.id(field) else { return }
        draft.id.offer(id, .own)
        // Where no link leads anywhere, an id that is an address is the best there is.
        if id.hasPrefix("http"), FeedURL.isWeb(id) { draft.link.offer(id, .last) }
      },
    ])

  private static let shared: [String: FieldReader] = [
    "title": { $0.title.offer(AtomText.text($1), .own) },
    "id": { $0.id.offer(AtomID.id($1), .own) },
    "link": { AtomLink.read(into: &$0, $1) },
    "updated": { $0.updated.offer($1.moment, .own) },
    "modified": { $0.updated.offer($1.moment, .own) },
    "published": { $0.published.offer($1.moment, .own) },
    "issued": { $0.published.offer($1.moment, .module) },
    "created": { $0.created.offer($1.moment, .own) },
    "author": { $0.authors.add(AtomPerson.contact($1), .own) },
    "contributor": { $0.contributors.add(AtomPerson.contact($1), .own) },
    "category": { $0.add(AtomCategory.category($1)) },
    "rights": { $0.rights.offer(AtomText.text($1)?.line, .own) },
    "copyright": { $0.rights.offer(AtomText.text($1)?.line, .own) },
  ]
}

/// Which Atom a document is written in.
enum AtomVersion {
  static let oldNamespace = "http://purl.org/atom/ns#"

  static func kind(_ root: XMLElement) -> FeedKind {
    let isOld = root.namespace?.lowercased().hasPrefix("http://purl.org/atom/ns") == true
    let isNew = root.namespace?.lowercased() == "http://www.w3.org/2005/atom"
    return isOld || !isNew && root.attribute("version") == "0.3" ? .atom03 : .atom10
  }
}
