import LecternModel

/// The vocabularies of libraries and publishers: PRISM, Dublin Core and EPrints, `dc.title`,
/// `prism.publicationName`.
enum LibraryMetadata {
  static func statement(_ parts: PageParts) -> PageStatement {
    var statement = PageStatement()
    var authors: [String: [String]] = [:]
    for meta in parts.metas {
      let name = normal(meta.name)
      if authorFields.contains(name) {
        authors[name, default: []].append(meta.content)
      } else {
        fields[name]?(&statement, meta.content)
      }
    }
    let language = statement.reference[.language]
    for name in authorFields where statement.reference.authors.isEmpty {
      statement.reference.authors = PageNames.people(authors[name] ?? [], language: language)
    }
    return statement
  }

  /// `DC:title`, `dc_title` and `dc-title` are `dc.title`; `dct` is `dcterms`.
  private static func normal(_ name: String) -> String {
    guard let mark = name.firstIndex(where: { ".:_-".contains($0) }) else { return name }
    let prefix = name[..<mark]
    let rest = name[name.index(after: mark)...].replacing(":", with: ".")
    return (prefix == "dct" || prefix == "dcterm" ? "dcterms" : String(prefix)) + "." + rest
  }

  private static let authorFields = [
    "dc.creator", "dc.creator.personalname", "dcterms.creator", "eprints.creators_name",
    "dc.contributor.author",
  ]

  /// Ranks: PRISM says exactly what it means, Dublin Core less so.
  private static let fields: [String: PageField] = both([
    "title": PageStatement.text(.title, 1),
    "date": PageStatement.date(5),
    "issued": PageStatement.date(2),
    "date.issued": PageStatement.date(2),
    "available": PageStatement.date(6),
    "created": PageStatement.date(7),
    "publisher": PageStatement.text(.publisher),
    "language": PageStatement.language,
    "description": PageStatement.abstract,
    "abstract": PageStatement.abstract,
    "description.abstract": PageStatement.abstract,
    "identifier": anyIdentifier,
    "identifier.doi": PageStatement.identifier(.doi),
    "identifier.isbn": PageStatement.isbn,
    "source": PageStatement.text(.container, 3),
    "source.issn": PageStatement.extra("issn"),
    "source.volume": PageStatement.text(.volume, 1),
    "source.issue": PageStatement.text(.issue, 1),
    "type": genre,
  ]).merging(prism) { first, _ in first }.merging(ePrints) { first, _ in first }

  private static let prism: [String: PageField] = [
    "prism.doi": PageStatement.identifier(.doi),
    "prism.isbn": PageStatement.isbn,
    "prism.issn": PageStatement.extra("issn"),
    "prism.eissn": PageStatement.extra("issn"),
    "prism.publicationname": journal,
    "prism.volume": PageStatement.text(.volume),
    "prism.number": PageStatement.text(.issue),
    "prism.startingpage": PageStatement.text(.firstPage),
    "prism.endingpage": PageStatement.text(.lastPage),
    "prism.pagerange": PageStatement.text(.pages),
    "prism.publicationdate": PageStatement.date(0),
    "prism.coverdate": PageStatement.date(1),
  ]

  private static let ePrints: [String: PageField] = [
    "eprints.title": PageStatement.text(.title),
    "eprints.abstract": PageStatement.abstract,
    "eprints.date": PageStatement.date(1),
    "eprints.publication": PageStatement.text(.container, 1),
    "eprints.book_title": PageStatement.text(.container, 2),
    "eprints.publisher": PageStatement.text(.publisher),
    "eprints.volume": PageStatement.text(.volume),
    "eprints.number": PageStatement.text(.issue),
    "eprints.pagerange": PageStatement.text(.pages),
    "eprints.issn": PageStatement.extra("issn"),
    "eprints.isbn": PageStatement.isbn,
    "eprints.id_number": PageStatement.identifier(.doi),
    "eprints.document_url": PageStatement.pdf,
    "eprints.type": genre,
  ]

  /// The same fields of `dc` and `dcterms`.
  private static func both(_ fields: [String: PageField]) -> [String: PageField] {
    var all: [String: PageField] = [:]
    for (name, field) in fields {
      all["dc." + name] = field
      all["dcterms." + name] = field
    }
    return all
  }

  /// PRISM's name of the periodical: what is in one is an article.
  private static let journal: PageField = { statement, text in
    statement.add(text, as: .container)
    statement.reference.genre = statement.reference.genre ?? .article
  }

  private static let anyIdentifier: PageField = { statement, text in
    statement.reference.add(WorkIdentifier.any(text))
  }

  /// `Journal Article`, `info:eu-repo/semantics/article`, `thesis`.
  private static let genre: PageField = { statement, text in
    let word = text.split(separator: "/").last.map(String.init) ?? text
    let name = word.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
    guard let genre = GenreNames.writtenTypes[name] ?? GenreNames.cslTypes[name], genre != .misc
    else {
      return
    }
    statement.reference.genre = statement.reference.genre ?? genre
  }
}
