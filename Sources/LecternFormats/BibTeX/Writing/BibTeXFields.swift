internal import Foundation
import LecternModel

/// The fields of an item's entry, in the order in which they are written.
struct BibTeXFields {
  private let entry: ExportEntry
  private let dialect: BibTeXDialect
  private let genre: Genre
  private let types: BibTeXTypes
  /// Once, because each time that it is taken out of the item takes time.
  private let metadata: Metadata
  private let extra: KeptFields
  private var body: BibTeXBody

  init(_ entry: ExportEntry, dialect: BibTeXDialect, latex: LaTeXWriter) {
    self.entry = entry
    self.dialect = dialect
    genre = Genre(of: entry.item)
    metadata = entry.item.metadata
    extra = KeptFields(metadata)
    types = BibTeXTypes(of: entry.item, genre, extra, dialect)
    body = BibTeXBody(latex: latex, sources: LaTeXSources(extra[LaTeXSources.name]))
  }

  private var item: Item { entry.item }

  /// The entry's type.
  var type: String { types.entry }

  /// The fields, a line each.
  mutating func text() -> String {
    addBibliography()
    addIdentity()
    addReading()
    addKept()
    return body.text()
  }

  /// What a bibliography prints.
  private mutating func addBibliography() {
    body.add("author", people: metadata.authors)
    body.add("editor", people: metadata.editors)
    body.add("title", title: metadata.title)
    body.add(dialect.container(of: genre), title: metadata.container)
    if dialect.printsAsPublished(genre) { addPublished() }
    addDate()
    body.add("volume", text: metadata.volume)
    body.add("number", text: metadata.issue)
    if let pages = metadata.pages { body.add("pages", range: pages) }
    body.add("edition", text: metadata.edition)
    body.add("series", text: metadata.series)
    body.add(dialect.publisher(of: genre), text: metadata.publisher)
    body.add("pagetotal", number: metadata.pageCount)
  }

  private mutating func addPublished() {
    if let published = extra["howpublished"] {
      body.add("howpublished", text: published)
    } else {
      body.add("howpublished", title: metadata.container)
    }
  }

  /// BibTeX has a year, a month's macro and, since some styles print it, a day; BibLaTeX a date.
  private mutating func addDate() {
    let published = metadata.published
    let whole = wholeDate
    let year =
      extra["year"].flatMap { ReferenceDate.year(in: $0) == published?.year ? $0 : nil }
      ?? (whole == nil ? givenDate : nil)
    if dialect == .bibLaTeX, year == nil, extra["month"] == nil {
      return body.add("date", verbatim: whole ?? published?.text)
    }
    body.add("date", verbatim: whole)
    body.add("year", text: year ?? published.map { padded($0.year) })
    if let month = extra["month"] {
      body.add("month", text: month)
    } else {
      body.add("month", published?.month.flatMap(Self.macro))
    }
    if let day = extra["day"] {
      body.add("day", text: day)
    } else {
      body.add("day", number: published?.day)
    }
  }

  /// The date as it was given, where it still says when the work came out.
  private var wholeDate: String? { givenDate.flatMap { ReferenceDate.ris($0)?.edtf?.text } }

  private var givenDate: String? {
    extra["date"].flatMap { text in
      ReferenceDate.ris(text)?.date == metadata.published ? text : nil
    }
  }

  /// What names the work.
  private mutating func addIdentity() {
    let arxiv = item.identifier(.arxiv)
    let isbns = item.identifiers.filter { $0.scheme == .isbn }.map(\.value)
    let language = metadata.language
    let babel = dialect == .bibLaTeX ? language.flatMap { LanguageNames.babel($0) } : nil
    body.add("doi", verbatim: item.identifier(.doi))
    body.add("isbn", verbatim: isbns.isEmpty ? extra["isbn"] : isbns.joined(separator: ", "))
    body.add("eprint", verbatim: arxiv ?? extra["eprint"])
    if arxiv != nil {
      body.add(dialect == .bibTeX ? "archiveprefix" : "eprinttype", braced: "arXiv")
    }
    body.add("url", verbatim: item.url.map(Link.withoutBlanks))
    body.add(babel == nil ? "language" : "langid", text: babel ?? language)
    for scheme in [Identifier.Scheme.pmid, .pmcid, .openreview, .acl, .youtube, .github] {
      body.add(scheme.rawValue, verbatim: item.identifier(scheme))
    }
    for (index, link) in item.otherLinks.enumerated() {
      body.add("bdsk-url-\(index + 1)", verbatim: Link.withoutBlanks(link))
    }
  }

  /// What the reader says of it.
  private mutating func addReading() {
    let note = extra["note"] ?? entry.remark
    let notes = (note == entry.remark ? [] : [entry.remark].compactMap { $0 }) + item.notes
    body.add("keywords", tags: item.tags)
    body.add("abstract", paragraphs: metadata.summary.map(Blanks.plain))
    body.add("note", text: note)
    body.add(dialect.annotation, paragraphs: notes.isEmpty ? nil : notes.joined(separator: "\n\n"))
    body.add("entrysubtype", text: types.tellGenre ? extra["entrysubtype"] : genre.rawValue)
    body.add("entrytype", text: types.stated ?? (types.given == nil ? extra["entrytype"] : nil))
    body.add("type", text: types.ofWork)
    if GenreForm.of(genre).kind != item.kind { body.add("kind", braced: item.kind.rawValue) }
    // A file without a word of it is read as queued.
    if item.state != .queued {
      body.add("readstatus", braced: item.state.rawValue)
    } else {
      body.add("readstatus", text: extra["readstatus"])
    }
    if let rating = item.rating {
      body.add("ranking", braced: ReaderMarks.ranking(rating))
    } else {
      body.add("ranking", text: extra["ranking"])
    }
    body.add("progress", text: item.progress?.description)
    body.add("creationdate", braced: item.added.text)
  }

  /// What was only kept, under names that nothing is written under yet.
  private mutating func addKept() {
    let taken = body.written
    for (name, text) in extra.all where !Self.shownElsewhere.contains(name) {
      let shown = dialect.name(ofExtra: Self.fieldName(name))
      if !shown.isEmpty, !taken.contains(shown) { addKept(shown, text, name: name) }
    }
  }

  private mutating func addKept(_ shown: String, _ value: String, name: String) {
    if ReferencePeople.areIn(name) {
      body.add(shown, people: ReferencePeople.people(value))
    } else if name == "file" {
      body.add(shown, braced: LaTeXWriter.balanced(value))
    } else if BibTeXVerbatim.holds(name) || BibTeXVerbatim.isAddress(value.utf8) {
      body.add(shown, verbatim: value)
    } else {
      body.add(shown, text: value)
    }
  }

  private func padded(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
  }

  /// The macro of a month, which stands without braces.
  private static func macro(_ number: Int) -> String? {
    macros.indices.contains(number - 1) ? macros[number - 1] : nil
  }

  private static let macros = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// A name as fields may have it.
  private static func fieldName(_ name: String) -> String {
    String(decoding: name.utf8.filter { BibTeXScanner.isName($0) && $0 != 0x40 }, as: UTF8.self)
  }

  /// What is written in the place of what it was read from.
  private static let shownElsewhere: Set = [
    "entrytype", "date", "year", "month", "day", "note", "isbn", "eprint", "type", "entrysubtype",
    "readstatus", "ranking", LaTeXSources.name,
  ]
}
