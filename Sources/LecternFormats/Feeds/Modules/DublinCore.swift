/// Dublin Core elements 1.1 (dublincore.org/documents/dces) and the larger set of terms.
extension FeedModule {
  static let dublinCore = FeedModule(
    namespaces: [
      "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/",
      "http://purl.org/rss/1.0/modules/dc/", "http://purl.org/metadata/dublin_core#",
      "http://dublincore.org/documents/dces/",
    ],
    prefixes: ["dc"],
    feed: DublinCore.feed,
    entry: DublinCore.entry)

  static let dublinCoreTerms = FeedModule(
    namespaces: ["http://purl.org/dc/terms/", "http://purl.org/rss/1.0/modules/dcterms/"],
    prefixes: ["dcterms", "dct"],
    feed: DublinCore.feed + DublinCore.dates,
    entry: DublinCore.entry + DublinCore.dates + [
      "abstract": { $0.summary.offer($1.html, .module) },
      "license": { $0.license.offer($1.url(attribute: "resource") ?? $1.url, .fallback) },
      "extent": { $0.duration.offer($1.text.flatMap(DurationText.seconds), .last) },
    ])
}

/// The elements that both sets have.
enum DublinCore {
  static let feed =
    shared + [
      "description": { $0.subtitle.offer($1.html, .module) }
    ]

  static let entry =
    shared + [
      "description": { $0.summary.offer($1.html, .module) },
      "identifier": { identifier(&$0, $1) },
      "doi": { $0.add(WorkIdentifier.doi($1.text)) },
      "source": { $0.journal.offer($1.line.flatMap(journal), .fallback) },
    ]

  static let dates: [String: FieldReader] = [
    "issued": { $0.published.offer($1.moment, .module) },
    "available": { $0.published.offer($1.moment, .fallback) },
    "datesubmitted": { $0.created.offer($1.moment, .fallback) },
    "created": { $0.created.offer($1.moment, .module) },
    "modified": { $0.updated.offer($1.moment, .module) },
  ]

  private static let shared: [String: FieldReader] = [
    "title": { $0.title.offer($1.html, .module) },
    "creator": { draft, field in if let text = field.text { draft.creators.append(text) } },
    "author": { draft, field in if let text = field.text { draft.creators.append(text) } },
    "contributor": { $0.contributors.add(FeedPeople.contacts([$1.text ?? ""]), .module) },
    "publisher": { $0.publisher.offer($1.line, .module) },
    "subject": { $0.add(FeedCategory(term: $1.line ?? "")) },
    "language": { $0.language.offer($1.languageTag, .module) },
    "rights": { draft, field in
      draft.rights.offer(field.line, .module)
      draft.license.offer(field.text.flatMap { FeedURL.isWeb($0) ? $0 : nil }, .last)
    },
    "date": { draft, field in
      // RSS has no other date for an item, and does not say which one this is.
      draft.published.offer(field.moment, .fallback)
      draft.updated.offer(field.moment, .fallback)
    },
  ]

  private static func identifier(_ draft: inout Draft, _ field: Field) {
    guard let text = field.text else { return }
    draft.id.offer(text, .fallback)
    let found = WorkIdentifier.any(text)
    for identifier in found.isEmpty ? [WorkIdentifier.doi(text)].compactMap(\.self) : found {
      draft.add(identifier)
    }
  }

  /// The name of a journal, without the date and DOI that Nature adds. An address or DOI is none.
  private static func journal(_ text: String) -> String? {
    let name = text.split(separator: ", Published").first.map(String.init) ?? text
    let isName = !name.contains("://") && !name.contains("10.") && name.contains { $0.isLetter }
    return isName ? name : nil
  }
}
