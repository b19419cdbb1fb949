internal import Foundation
import LecternModel

/// The fields of an item's entry, in the order in which they are written.
struct BibTeXFields {
  typealias Field = (name: String, value: String?)

  private let entry: ExportEntry
  private let dialect: BibTeXDialect
  private let latex: LaTeXWriter
  private let genre: Genre
  private let names: BibTeXNameWriter
  private let sources: LaTeXSources
  /// Once, because each time that it is taken out of the item takes time.
  private let metadata: Metadata
  private let extra: [String: String]

  init(_ entry: ExportEntry, dialect: BibTeXDialect, latex: LaTeXWriter) {
    self.entry = entry
    self.dialect = dialect
    self.latex = latex
    genre = Genre(of: entry.item)
    names = BibTeXNameWriter(latex: latex)
    metadata = entry.item.metadata
    extra = metadata.extra ?? [:]
    sources = LaTeXSources(extra[LaTeXSources.name])
  }

  private var item: Item { entry.item }

  /// The entry's type: that it came with, where that still says what the genre does and more. Those of
  /// BibLaTeX BibTeX does not know; those that neither knows belong to somebody's style.
  var type: String {
    let isKnown = dialect == .bibLaTeX || givenType.map(isClassic) ?? false
    return givenType.flatMap { isKnown ? $0 : nil } ?? nearestType ?? dialect.type(of: genre)
  }

  /// The nearest to the type that it came with in another format.
  private var nearestType: String? {
    guard dialect == .bibLaTeX, givenType == nil else { return nil }
    return FinerTypes.nearest(in: .bibLaTeX, to: extra, of: genre)
  }

  private var givenType: String? {
    extra["entrytype"].flatMap { name in
      name.utf8.allSatisfy { $0 &- 0x61 < 26 } && !Self.reserved.contains(name)
        && GenreNames.isEntryType(name, of: genre) ? name : nil
    }
  }

  /// The type that a field says, where the entry's own does not: that it came with; or BibLaTeX's of the
  /// genre, if `entrysubtype` says something else already.
  private var statedType: String? {
    if let givenType { return givenType == type ? nil : givenType }
    let full = BibTeXDialect.bibLaTeX.type(of: genre)
    let isNeeded = extra["entrysubtype"] != nil && !isToldByType
    return isNeeded && GenreNames.isEntryType(full, of: genre) ? full : nil
  }

  private var isToldByType: Bool { genreByType == genre || isMastersByType }

  private func isClassic(_ type: String) -> Bool {
    GenreNames.classicEntryTypes.contains(type) || GenreNames.entryTypes[type] == nil
  }

  private static let reserved: Set = ["string", "comment", "preamble", "xdata", "set"]

  var all: [Field] {
    var fields = bibliography + identity + reading
    guard !extra.isEmpty else { return fields }
    let taken = Set(fields.filter { $0.value != nil }.map(\.name))
    for name in extra.keys.sorted() where !Self.shownElsewhere.contains(name) {
      let shown = dialect.name(ofExtra: Self.fieldName(name))
      if !shown.isEmpty, !taken.contains(shown) { fields.append((shown, value(ofExtra: name))) }
    }
    return fields
  }

  /// What a bibliography prints.
  private var bibliography: [Field] {
    [
      ("author", names.list(metadata.authors)), ("editor", names.list(metadata.editors)),
      ("title", title(metadata.title)),
      (dialect.container(of: genre), title(metadata.container)),
      ("howpublished", dialect.printsAsPublished(genre) ? published : nil),
    ] + date + [
      ("volume", text(metadata.volume)), ("number", text(metadata.issue)),
      ("pages", text(metadata.pages, pages)), ("edition", text(metadata.edition)),
      ("series", text(metadata.series)),
      (dialect.publisher(of: genre), text(metadata.publisher)),
      ("pagetotal", metadata.pageCount.map { "{\($0)}" }),
    ]
  }

  private var published: String? {
    extra["howpublished"].map { text($0) } ?? title(metadata.container)
  }

  /// BibTeX has a year, a month's macro and, since some styles print it, a day; BibLaTeX a date.
  private var date: [Field] {
    let published = metadata.published
    let year =
      extra["year"].flatMap { ReferenceDate.year(in: $0) == published?.year ? $0 : nil }
      ?? (wholeDate == nil ? givenDate : nil)
    let month = extra["month"]
    if dialect == .bibLaTeX, year == nil, month == nil {
      return [("date", verbatim(wholeDate ?? published?.text))]
    }
    return [
      ("date", verbatim(wholeDate)),
      ("year", text(year ?? published.map { padded($0.year) })),
      ("month", text(month) ?? published?.month.flatMap(macro)),
      ("day", text(extra["day"]) ?? published?.day.map { "{\($0)}" }),
    ]
  }

  /// The date as it was given, where it still says when the work came out.
  private var wholeDate: String? { givenDate.flatMap { ReferenceDate.ris($0)?.edtf?.text } }

  private var givenDate: String? {
    extra["date"].flatMap { text in
      ReferenceDate.ris(text)?.date == metadata.published ? text : nil
    }
  }

  /// What names the work.
  private var identity: [Field] {
    let arxiv = item.identifier(.arxiv)
    let isbns = item.identifiers.filter { $0.scheme == .isbn }.map(\.value)
    let language = metadata.language
    let babel = dialect == .bibLaTeX ? language.flatMap { LanguageNames.babel($0) } : nil
    var fields: [Field] = [
      ("doi", verbatim(item.identifier(.doi))),
      ("isbn", verbatim(isbns.isEmpty ? extra["isbn"] : isbns.joined(separator: ", "))),
      ("eprint", verbatim(arxiv ?? extra["eprint"])),
      (dialect == .bibTeX ? "archiveprefix" : "eprinttype", arxiv == nil ? nil : "{arXiv}"),
      ("url", verbatim(item.url.map(Link.withoutBlanks))),
      (babel == nil ? "language" : "langid", text(babel ?? language)),
    ]
    for scheme in [Identifier.Scheme.pmid, .pmcid, .openreview, .acl, .youtube, .github] {
      fields.append((scheme.rawValue, verbatim(item.identifier(scheme))))
    }
    for (index, link) in item.otherLinks.enumerated() {
      fields.append(("bdsk-url-\(index + 1)", verbatim(Link.withoutBlanks(link))))
    }
    return fields
  }

  /// What the reader says of it.
  private var reading: [Field] {
    let note = extra["note"] ?? entry.remark
    let notes = (note == entry.remark ? [] : [entry.remark].compactMap { $0 }) + item.notes
    let isTold = isToldByType || statedType != nil
    return [
      ("keywords", item.tags.isEmpty ? nil : text(keywords)),
      ("abstract", text(metadata.summary.map(Blanks.plain), paragraphs)),
      ("note", text(note)),
      (dialect.annotation, notes.isEmpty ? nil : text(notes.joined(separator: "\n\n"), paragraphs)),
      ("entrysubtype", text(isTold ? extra["entrysubtype"] : genre.rawValue)),
      ("entrytype", text(statedType ?? (givenType == nil ? extra["entrytype"] : nil))),
      ("type", text(workType)),
      ("kind", GenreForm.of(genre).kind == item.kind ? nil : "{\(item.kind.rawValue)}"),
      ("readstatus", item.state > .queued ? "{\(item.state.rawValue)}" : text(extra["readstatus"])),
      ("ranking", item.rating.map { "{\(ReaderMarks.ranking($0))}" } ?? text(extra["ranking"])),
      ("progress", text(item.progress?.description)),
      ("creationdate", "{\(item.added.text)}"),
    ]
  }

  /// What the entry is read as without another word: on arXiv and in no journal a preprint, in a book that
  /// is named as a chapter.
  private var genreByType: Genre {
    let genre = GenreNames.entryTypes[type] ?? .misc
    guard metadata.container == nil else { return genre == .inBook ? .chapter : genre }
    let isPreprint =
      [.misc, .webpage].contains(genre) && item.identifier(.arxiv) != nil
      && !GenreNames.isFiner(type, than: genre)
    return isPreprint ? .preprint : genre
  }

  /// Parted by commas; where a tag has one, by semicolons.
  private var keywords: String {
    guard item.tags.contains(where: { $0.contains(",") }) else {
      return item.tags.joined(separator: ", ")
    }
    return item.tags.map { $0.filter { $0 != ";" } + ";" }.joined(separator: " ")
  }

  /// Whether BibLaTeX's type of a thesis says that it is a master's.
  private var isMastersByType: Bool {
    genre == .mastersThesis && dialect == .bibLaTeX
      && (extra["type"]?.lowercased().contains("master") ?? true)
  }

  /// BibTeX prints what stands there, and knows some sorts of works by the entry's type.
  private var workType: String? {
    guard dialect == .bibTeX else {
      return extra["type"] ?? (genre == .mastersThesis ? "mathesis" : nil)
    }
    return extra["type"].flatMap { $0 == type ? nil : WorkTypeNames.words($0) }
  }

  private func value(ofExtra name: String) -> String? {
    guard let value = extra[name] else { return nil }
    if ReferencePeople.areIn(name) { return names.list(ReferencePeople.people(value)) }
    if name == "file" { return "{" + LaTeXWriter.balanced(value) + "}" }
    let isVerbatim = BibTeXVerbatim.holds(name) || BibTeXVerbatim.isAddress(value.utf8)
    return isVerbatim ? verbatim(value) : text(value)
  }

  private func text(_ text: String?) -> String? { self.text(text) { write($0) } }

  private func text(_ text: String?, _ write: (String) -> String) -> String? {
    text.map { "{" + write($0) + "}" }
  }

  private func title(_ title: String?) -> String? {
    text(title) { latex.title(sources.text($0)) }
  }

  private func write(_ text: String) -> String { latex.text(sources.text(text)) }

  private func verbatim(_ text: String?) -> String? { text.map { "{\(latex.verbatim($0))}" } }

  private func paragraphs(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return write(text) }
    return text.components(separatedBy: "\n\n").map(write).joined(separator: " \\par ")
  }

  /// `12–34` as BibTeX writes ranges.
  private func pages(_ text: String) -> String {
    text.split(separator: "–").map { latex.text(String($0)) }.joined(separator: "--")
  }

  private func padded(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
  }

  /// The macro of a month, which stands without braces.
  private func macro(_ number: Int) -> String? {
    let macros = "jan feb mar apr may jun jul aug sep oct nov dec".split(separator: " ")
    return macros.indices.contains(number - 1) ? String(macros[number - 1]) : nil
  }

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
