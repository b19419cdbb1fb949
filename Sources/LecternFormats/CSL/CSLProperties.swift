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

  /// The property of a field that is kept by BibLaTeX's name.
  static let ofExtra: [String: String] = Dictionary(
    rows.filter { $0.1 == .extra || $0.1 == .container && $0.2 > 0 }.map { ($0.3, $0.0) },
    uniquingKeysWith: { first, _ in first })

  private static let rows: [(String, ReferenceRole, Int, String)] = [
    ("title", .title, 0, "title"), ("container-title", .container, 0, "journaltitle"),
    ("collection-title", .series, 0, "series"), ("publisher", .publisher, 0, "publisher"),
    ("volume", .volume, 0, "volume"), ("issue", .issue, 0, "number"),
    ("number", .issue, 1, "number"), ("edition", .edition, 0, "edition"),
    ("page", .pages, 0, "pages"), ("number-of-pages", .pageCount, 0, "pagetotal"),
    ("language", .language, 0, "language"), ("event-title", .container, 4, "eventtitle"),
    ("event", .container, 5, "eventtitle"), ("container-title-short", .extra, 0, "shortjournal"),
    ("journalAbbreviation", .extra, 0, "shortjournal"), ("title-short", .extra, 0, "shorttitle"),
    ("shortTitle", .extra, 0, "shorttitle"), ("publisher-place", .extra, 0, "location"),
    ("genre", .extra, 0, "type"), ("chapter-number", .extra, 0, "chapter"),
    ("number-of-volumes", .extra, 0, "volumes"), ("ISSN", .extra, 0, "issn"),
    ("note", .extra, 0, "note"), ("source", .extra, 0, "library"),
    ("original-date", .extra, 0, "origdate"), ("accessed", .extra, 0, "urldate"),
    ("event-date", .extra, 0, "eventdate"),
  ]

  /// Properties of the schema that have no counterpart; they are kept by their own names.
  static let others: Set<String> = Set(
    """
    annote archive archive_collection archive_location archive-place authority call-number
    citation-label collection-number dimensions division event-place first-reference-note-number
    jurisdiction locator medium number original-publisher original-publisher-place original-title
    page-first part part-title printing references reviewed-genre reviewed-title scale section
    status supplement version volume-title volume-title-short year-suffix
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
