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
  private let extra: KeptFields
  private var out = TextBuffer(room: 1024)
  /// Those that are written.
  private var written: [String] = []

  init(_ entry: ExportEntry, dialect: BibTeXDialect, latex: LaTeXWriter) {
    self.entry = entry
    self.dialect = dialect
    self.latex = latex
    genre = Genre(of: entry.item)
    metadata = entry.item.metadata
    extra = KeptFields(metadata)
    types = BibTeXTypes(of: entry.item, genre, extra, dialect)
    names = BibTeXNameWriter(latex: latex)
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
    begin(name)
    out.add(value)
    end()
  }

  private mutating func begin(_ name: String) {
    written.append(name)
    out.add("  ")
    out.add(name)
    out.add(" = {")
  }

  private mutating func end() { out.add("},\n") }

  private mutating func add(_ name: String, people: [Person]?) {
    guard let people, !people.isEmpty else { return }
    begin(name)
    names.append(people, to: &out)
    end()
  }

  private mutating func add(_ name: String, text: String?) {
    guard let text else { return }
    begin(name)
    latex.append(sources.text(text), to: &out)
    end()
  }

  private mutating func add(_ name: String, title: String?) {
    guard let title else { return }
    begin(name)
    latex.append(title: sources.text(title), to: &out)
    end()
  }

  private mutating func add(_ name: String, verbatim text: String?) {
    if let text { add(name, braced: latex.verbatim(text)) }
  }

  private mutating func add(_ name: String, paragraphs text: String?) {
    guard let text else { return }
    guard text.has("\n") else { return add(name, text: text) }
    begin(name)
    for (place, paragraph) in text.components(separatedBy: "\n\n").enumerated() {
      if place > 0 { out.add(" \\par ") }
      latex.append(sources.text(paragraph), to: &out)
    }
    end()
  }

  /// Adds `12–34` as BibTeX writes ranges.
  private mutating func add(_ name: String, range: String) {
    begin(name)
    for (place, part) in PageRange.parts(range).lazy.filter({ !$0.isEmpty }).enumerated() {
      if place > 0 { out.add("--") }
      latex.append(part, to: &out)
    }
    end()
  }

  private mutating func add(_ name: String, number: Int?) {
    add(name, braced: number.map { String($0) })
  }

  /// What a bibliography prints.
  private mutating func addBibliography() {
    add("author", people: metadata.authors)
    add("editor", people: metadata.editors)
    add("title", title: metadata.title)
    add(dialect.container(of: genre), title: metadata.container)
    if dialect.printsAsPublished(genre) { addPublished() }
    addDate()
    add("volume", text: metadata.volume)
    add("number", text: metadata.issue)
    if let pages = metadata.pages { add("pages", range: pages) }
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
    let taken = written
    for (name, text) in extra.all where !Self.shownElsewhere.contains(name) {
      let shown = dialect.name(ofExtra: Self.fieldName(name))
      if !shown.isEmpty, !taken.contains(shown) { add(shown, text, keptAs: name) }
    }
  }

  private mutating func add(_ shown: String, _ value: String, keptAs name: String) {
    if ReferencePeople.areIn(name) {
      add(shown, people: ReferencePeople.people(value))
    } else if name == "file" {
      add(shown, braced: LaTeXWriter.balanced(value))
    } else if BibTeXVerbatim.holds(name) || BibTeXVerbatim.isAddress(value.utf8) {
      add(shown, verbatim: value)
    } else {
      add(shown, text: value)
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
