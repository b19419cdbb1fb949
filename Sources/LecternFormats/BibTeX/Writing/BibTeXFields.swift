internal import Foundation
import LecternModel

/// The fields of an item's entry, in the order in which they are written.
struct BibTeXFields {
  private let entry: ExportEntry
  private let dialect: BibTeXDialect
  private let latex: LaTeXWriter
  private let genre: Genre
  private let types: BibTeXTypes
  private let names: BibTeXNameWriter
  private let sources: LaTeXSources
  /// Once, because each time that it is taken out of the item takes time.
  private let metadata: Metadata
  private let extra: [String: String]
  private var out = TextBuffer()
  /// Those that are written.
  private var written: [String] = []

  init(_ entry: ExportEntry, dialect: BibTeXDialect, latex: LaTeXWriter) {
    self.entry = entry
    self.dialect = dialect
    self.latex = latex
    genre = Genre(of: entry.item)
    types = BibTeXTypes(of: entry.item, genre, dialect)
    names = BibTeXNameWriter(latex: latex)
    metadata = entry.item.metadata
    extra = metadata.extra ?? [:]
    sources = LaTeXSources(extra[LaTeXSources.name])
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
    return out.take()
  }

  /// Adds a field with a value as it is to stand there; none where there is nothing to say.
  private mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    out.add("  ")
    out.add(name)
    out.add(" = ")
    out.add(value)
    out.add(",\n")
    written.append(name)
  }

  private mutating func add(_ name: String, braced value: String?) {
    guard let value else { return }
    out.add("  ")
    out.add(name)
    out.add(" = {")
    out.add(value)
    out.add("},\n")
    written.append(name)
  }

  private mutating func add(_ name: String, text: String?) {
    if let text { add(name, braced: write(text)) }
  }

  private mutating func add(_ name: String, title: String?) {
    if let title { add(name, braced: latexTitle(title)) }
  }

  private mutating func add(_ name: String, verbatim text: String?) {
    if let text { add(name, braced: latex.verbatim(text)) }
  }

  private mutating func add(_ name: String, paragraphs text: String?) {
    if let text { add(name, braced: paragraphs(text)) }
  }

  private mutating func add(_ name: String, number: Int?) {
    add(name, braced: number.map { String($0) })
  }

  /// What a bibliography prints.
  private mutating func addBibliography() {
    add("author", braced: names.list(metadata.authors))
    add("editor", braced: names.list(metadata.editors))
    add("title", title: metadata.title)
    add(dialect.container(of: genre), title: metadata.container)
    if dialect.printsAsPublished(genre) { addPublished() }
    addDate()
    add("volume", text: metadata.volume)
    add("number", text: metadata.issue)
    if let range = metadata.pages { add("pages", braced: pages(range)) }
    add("edition", text: metadata.edition)
    add("series", text: metadata.series)
    add(dialect.publisher(of: genre), text: metadata.publisher)
    add("pagetotal", number: metadata.pageCount)
  }

  private mutating func addPublished() {
    if let published = extra["howpublished"] {
      add("howpublished", text: published)
    } else {
      add("howpublished", title: metadata.container)
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
      return add("date", verbatim: whole ?? published?.text)
    }
    add("date", verbatim: whole)
    add("year", text: year ?? published.map { padded($0.year) })
    if let month = extra["month"] {
      add("month", text: month)
    } else {
      add("month", published?.month.flatMap(Self.macro))
    }
    if let day = extra["day"] {
      add("day", text: day)
    } else {
      add("day", number: published?.day)
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
    add("doi", verbatim: item.identifier(.doi))
    add("isbn", verbatim: isbns.isEmpty ? extra["isbn"] : isbns.joined(separator: ", "))
    add("eprint", verbatim: arxiv ?? extra["eprint"])
    if arxiv != nil { add(dialect == .bibTeX ? "archiveprefix" : "eprinttype", braced: "arXiv") }
    add("url", verbatim: item.url.map(Link.withoutBlanks))
    add(babel == nil ? "language" : "langid", text: babel ?? language)
    for scheme in [Identifier.Scheme.pmid, .pmcid, .openreview, .acl, .youtube, .github] {
      add(scheme.rawValue, verbatim: item.identifier(scheme))
    }
    for (index, link) in item.otherLinks.enumerated() {
      add("bdsk-url-\(index + 1)", verbatim: Link.withoutBlanks(link))
    }
  }

  /// What the reader says of it.
  private mutating func addReading() {
    let note = extra["note"] ?? entry.remark
    let notes = (note == entry.remark ? [] : [entry.remark].compactMap { $0 }) + item.notes
    add("keywords", text: item.tags.isEmpty ? nil : keywords)
    add("abstract", paragraphs: metadata.summary.map(Blanks.plain))
    add("note", text: note)
    add(dialect.annotation, paragraphs: notes.isEmpty ? nil : notes.joined(separator: "\n\n"))
    add("entrysubtype", text: types.tellGenre ? extra["entrysubtype"] : genre.rawValue)
    add("entrytype", text: types.stated ?? (types.given == nil ? extra["entrytype"] : nil))
    add("type", text: types.ofWork)
    if GenreForm.of(genre).kind != item.kind { add("kind", braced: item.kind.rawValue) }
    if item.state > .queued {
      add("readstatus", braced: item.state.rawValue)
    } else {
      add("readstatus", text: extra["readstatus"])
    }
    if let rating = item.rating {
      add("ranking", braced: ReaderMarks.ranking(rating))
    } else {
      add("ranking", text: extra["ranking"])
    }
    add("progress", text: item.progress?.description)
    add("creationdate", braced: item.added.text)
  }

  /// Parted by commas; where a tag has one, by semicolons.
  private var keywords: String {
    guard item.tags.contains(where: { $0.has(",") }) else {
      return item.tags.joined(separator: ", ")
    }
    return item.tags.map { $0.filter { $0 != ";" } + ";" }.joined(separator: " ")
  }

  /// What was only kept, under names that nothing is written under yet.
  private mutating func addKept() {
    guard !extra.isEmpty else { return }
    let taken = written
    for name in extra.keys.sorted() where !Self.shownElsewhere.contains(name) {
      let shown = dialect.name(ofExtra: Self.fieldName(name))
      if !shown.isEmpty, !taken.contains(shown) { add(shown, ofExtra: name) }
    }
  }

  private mutating func add(_ shown: String, ofExtra name: String) {
    guard let value = extra[name] else { return }
    if ReferencePeople.areIn(name) {
      add(shown, braced: names.list(ReferencePeople.people(value)))
    } else if name == "file" {
      add(shown, braced: LaTeXWriter.balanced(value))
    } else if BibTeXVerbatim.holds(name) || BibTeXVerbatim.isAddress(value.utf8) {
      add(shown, verbatim: value)
    } else {
      add(shown, text: value)
    }
  }

  private func latexTitle(_ title: String) -> String { latex.title(sources.text(title)) }

  private func write(_ text: String) -> String { latex.text(sources.text(text)) }

  private func paragraphs(_ text: String) -> String {
    guard text.has("\n") else { return write(text) }
    return text.components(separatedBy: "\n\n").map(write).joined(separator: " \\par ")
  }

  /// `12–34` as BibTeX writes ranges.
  private func pages(_ text: String) -> String {
    PageRange.parts(text).filter { !$0.isEmpty }.map { latex.text($0) }.joined(separator: "--")
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
