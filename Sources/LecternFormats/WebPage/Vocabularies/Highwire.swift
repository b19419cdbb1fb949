import LecternModel

/// Highwire Press tags, `citation_…`, which Google Scholar asks publishers for. Programs put their own name
/// in front: `bepress_citation_title`.
enum Highwire {
  static func statement(_ parts: PageParts) -> PageStatement {
    var statement = PageStatement()
    var given: [String: [String]] = [:]
    for meta in parts.metas {
      guard let name = name(meta.name) else { continue }
      given[name, default: []].append(meta.content)
    }
    // Sorted, so that of two tags of one rank the same one counts each time.
    for (name, values) in given.sorted(by: { $0.key < $1.key }) {
      guard let field = fields[name] else { continue }
      for value in values { field(&statement, value) }
    }
    for name in ["issn", "eissn"] {
      given[name]?.first.map { statement.reference.keep($0, as: "issn") }
    }
    addEarlierDate(given, to: &statement)
    let names = given["author"] ?? given["authors"] ?? []
    statement.reference.authors = PageNames.people(names, language: given["language"]?.first)
    statement.reference.editors = PageNames.people(given["editor"] ?? given["editors"] ?? [])
    statement.reference.genre =
      genres.first { given[$0.name] != nil }?.genre ?? genre(statement.reference.identifiers)
    return statement
  }

  /// What stands behind `citation_`; nil for other tags.
  private static func name(_ name: String) -> String? {
    guard let label = name.firstRange(of: "citation_") else { return nil }
    let before = name[..<label.lowerBound]
    guard before.isEmpty || before.last == "_" || before.last == "." else { return nil }
    return String(name[label.upperBound...])
  }

  /// Where no date of publication is given: the earlier one of the date online and the year.
  private static func addEarlierDate(_ given: [String: [String]], to statement: inout PageStatement)
  {
    guard statement.reference[.date] == nil else { return }
    let dates = ["online_date", "year"].compactMap { given[$0]?.first.flatMap(PageDate.read) }
    if let date = dates.min(by: { $0.year < $1.year }) { statement.add(date: date.text) }
  }

  private static let fields: [String: PageField] = [
    "title": PageStatement.text(.title),
    "publication_date": PageStatement.date(0),
    "cover_date": PageStatement.date(1),
    "date": PageStatement.date(2),
    "journal_title": PageStatement.text(.container, 0),
    "inbook_title": PageStatement.text(.container, 1),
    "book_title": PageStatement.text(.container, 2),
    "conference_title": PageStatement.text(.container, 3),
    "conference": PageStatement.text(.container, 4),
    "journal_abbrev": PageStatement.extra("shortjournal"),
    "volume": PageStatement.text(.volume),
    "issue": PageStatement.text(.issue),
    "firstpage": PageStatement.text(.firstPage),
    "lastpage": PageStatement.text(.lastPage),
    "pages": PageStatement.text(.pages),
    "series_title": PageStatement.text(.series),
    "publisher": PageStatement.text(.publisher, 0),
    "dissertation_institution": PageStatement.text(.publisher, 1),
    "technical_report_institution": PageStatement.text(.publisher, 2),
    "technical_report_number": PageStatement.extra("number"),
    "dissertation_name": PageStatement.extra("type"),
    "language": PageStatement.language,
    "abstract": PageStatement.abstract,
    "doi": PageStatement.identifier(.doi),
    "isbn": PageStatement.isbn,
    "pmid": PageStatement.identifier(.pmid),
    "pmcid": PageStatement.identifier(.pmcid),
    "arxiv_id": PageStatement.identifier(.arxiv),
    "pdf_url": PageStatement.pdf,
  ]

  /// Which tag says what is published, the first that is there.
  private static let genres: [(name: String, genre: Genre)] = [
    ("journal_title", .article), ("conference_title", .conferencePaper),
    ("conference", .conferencePaper), ("inbook_title", .chapter), ("book_title", .chapter),
    ("dissertation_institution", .thesis), ("dissertation_name", .thesis),
    ("technical_report_institution", .report), ("technical_report_number", .report),
  ]

  /// Where no tag says it: only what is on arXiv, or only a book, has no more than its own number.
  private static func genre(_ identifiers: [Identifier]) -> Genre? {
    if identifiers.contains(where: { $0.scheme == .arxiv }) { return .preprint }
    return identifiers.contains { $0.scheme == .isbn } ? .book : nil
  }
}
