/// The properties of CSL-JSON (csl-data schema 1.0) and what they say.
enum CSLProperties {
  /// Texts and numbers with a place in an item, or kept by BibLaTeX's name.
  static let texts: [String: ReferenceField] = {
    var table: [String: ReferenceField] = [:]
    for (property, role, rank, name) in rows {
      table[property] = ReferenceField(role: role, rank: rank, name: name)
    }
    return table
  }()

  /// Under which a type is kept that is finer than a genre.
  static let type = "csl-type"

  /// The property of a field that was only kept; nil where the schema has none.
  static func property(ofExtra name: String) -> String? {
    if let property = ofExtra[name] { return property }
    guard name.hasPrefix("csl-") else { return nil }
    let property = String(name.dropFirst(4))
    return others.contains(property) ? property : nil
  }

  private static let ofExtra: [String: String] = Dictionary(
    rows.filter { $0.1 == .extra || $0.1 == .extraDate || $0.1 == .container && $0.2 > 0 }
      .map { ($0.3, $0.0) } + [("eid", "number")],
    uniquingKeysWith: { first, _ in first })

  /// Whether a property may have the few tags that CSL knows.
  static func isTitle(_ property: String) -> Bool {
    property.contains("title") || property == "shortTitle"
  }

  static let dates: Set = [
    "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
  ]

  private static let rows: [(String, ReferenceRole, Int, String)] = [
    ("title", .title, 0, "title"), ("container-title", .container, 0, "journaltitle"),
    ("collection-title", .series, 0, "series"), ("publisher", .publisher, 0, "publisher"),
    ("volume", .volume, 0, "volume"), ("edition", .edition, 0, "edition"),
    ("page", .pages, 0, "pages"), ("number-of-pages", .pageCount, 0, "pagetotal"),
    ("language", .language, 0, "language"), ("event-title", .container, 4, "eventtitle"),
    ("event", .container, 5, "eventtitle"), ("container-title-short", .extra, 0, "shortjournal"),
    ("journalAbbreviation", .extra, 0, "shortjournal"), ("title-short", .extra, 0, "shorttitle"),
    ("shortTitle", .extra, 0, "shorttitle"), ("publisher-place", .extra, 0, "location"),
    ("event-place", .extra, 0, "venue"), ("chapter-number", .extra, 0, "chapter"),
    ("number-of-volumes", .extra, 0, "volumes"), ("ISSN", .extra, 0, "issn"),
    ("note", .extra, 0, "note"), ("source", .extra, 0, "library"),
    ("version", .extra, 0, "version"),
    ("part", .extra, 0, "part"), ("status", .extra, 0, "pubstate"),
    ("original-title", .extra, 0, "origtitle"), ("original-publisher", .extra, 0, "origpublisher"),
    ("original-publisher-place", .extra, 0, "origlocation"),
    ("original-date", .extraDate, 0, "origdate"), ("accessed", .extraDate, 0, "urldate"),
    ("event-date", .extraDate, 0, "eventdate"),
  ]

  /// Properties of the schema that have no counterpart; they are kept by their own names.
  private static let others: Set<String> = Set(
    """
    archive archive_collection archive_location archive-place authority available-date call-number
    citation-label citation-number collection-number dimensions division first-reference-note-number
    issue jurisdiction locator medium page-first part-title printing references reviewed-genre
    reviewed-title scale section submitted supplement volume-title volume-title-short year-suffix
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
