import LecternModel

/// Makes an item of an entry.
struct BibTeXItem {
  private let record: BibTeXRecord
  /// The entry's type; a field of Lectern's says it where BibTeX has none such.
  private let type: String
  private let isTypeStated: Bool
  private var draft = ReferenceDraft()
  private var sources = BibTeXSources()

  /// The item of an entry whose inheritance is settled. Nil for one that says nothing.
  static func item(_ record: BibTeXRecord) -> ImportedItem? {
    var reading = BibTeXItem(record: record)
    return reading.read()
  }

  private init(record: BibTeXRecord) {
    self.record = record
    let stated = record["entrytype"].map { String(decoding: $0, as: UTF8.self) }
    isTypeStated = stated.map { GenreNames.entryTypes[$0] != nil || $0 == record.type } ?? false
    type = isTypeStated ? stated ?? record.type : record.type
  }

  private mutating func read() -> ImportedItem? {
    var saysAnything = false
    var isTold = isTypeStated
    for field in record.fields where !record.bytes[field.value].allSatisfy({ $0 <= 0x20 }) {
      saysAnything = true
      read(field.name, record.bytes[field.value])
    }
    guard saysAnything else { return nil }
    draft.citationKey = record.key.flatMap(CleanText.line)
    if draft.genre == nil { settleGenre() } else { isTold = true }
    readContainer()
    draft.leaveOutBook()
    readEprint()
    if !isTold { settlePreprint() }
    draft.extra[LaTeXSources.name] = sources.kept
    var item = draft.item()
    keepType(in: &item.metadata)
    item.place.line = record.line
    return item
  }

  /// A type that says more than the genre is kept.
  private func keepType(in metadata: inout Metadata) {
    guard let genre = metadata.genre, GenreNames.isFiner(type, than: genre),
      let type = CleanText.line(type)
    else { return }
    metadata.extra = (metadata.extra ?? [:]).merging(["entrytype": type]) { given, _ in given }
  }

  private mutating func read(_ name: String, _ value: ArraySlice<UInt8>) {
    switch BibTeXFieldTable.meaning(of: name) {
    case .text(let field) where field.role == .extraPeople:
      draft.keep(BibTeXNames.people(value), as: field.name)
    case .text(let field):
      readText(value, as: field)
      if name == "journal" || name == "journaltitle" { readArXiv(value) }
    case .author: draft.authors += BibTeXNames.people(value)
    case .editor: draft.editors += BibTeXNames.people(value)
    case .link(let rank): add(links: VerbatimText.plain(value), rank: rank, name: name)
    case .identifier(let scheme): add(VerbatimText.plain(value), as: scheme, name: name)
    case .tags: draft.add(tags: ReferenceTags.split(value).map { LaTeXReader.text($0) })
    case .abstract: draft.abstract = readParagraphs(value)
    case .note: draft.add(note: readParagraphs(value))
    case .added, .modified: readDate(value, of: name)
    case .state, .isRead, .rating, .progress, .kind: readMark(text(value), of: name)
    case .genre: readGenre(text(value))
    case .file:
      draft.keep(String(decoding: value, as: UTF8.self), as: "file")
    case .eprint, .howPublished, .event: break
    }
  }

  private func text(_ value: ArraySlice<UInt8>) -> String { LaTeXReader.text(value) }

  private mutating func readText(_ value: ArraySlice<UInt8>, as field: ReferenceField) {
    guard !BibTeXVerbatim.holds(field.name), !BibTeXVerbatim.isAddress(value) else {
      return draft.add(VerbatimText.plain(value), as: field)
    }
    let text = LaTeXReader.read(value)
    draft.add(text.text, as: field)
    sources.add(text, of: field)
  }

  private mutating func readParagraphs(_ value: ArraySlice<UInt8>) -> String {
    let text = LaTeXReader.read(value)
    sources.add(paragraphs: text)
    return text.text
  }

  private mutating func add(links text: String, rank: Int, name: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      // Some put the address between angle brackets.
      let address = word.hasPrefix("<") && word.hasSuffix(">") ? word.dropFirst().dropLast() : word
      switch LinkTarget.read(String(address)) {
      case .web(let url): draft.add(link: url, rank: rank)
      case .relative, .fragment, .refused:
        draft.add(Identify.text(String(address)).filter { $0.scheme != .url })
        draft.keep(text, as: name)
      }
    }
  }

  /// `eventtitle` names the container only where Lectern writes it so; else it says at what event a work was
  /// given, and `howpublished` how it was published (`Personal communication`, an address).
  private mutating func readContainer() {
    if let event = record["eventtitle"] {
      let container = draft.genre.map(BibTeXDialect.bibLaTeX.container)
      let role: ReferenceRole = container == "eventtitle" ? .container : .extra
      readText(event, as: ReferenceField(role: role, rank: 4, name: "eventtitle"))
    }
    guard let value = record["howpublished"] else { return }
    let address = Blanks.trimmed(VerbatimText.plain(value))
    if !address.contains(" "), case .web(let url) = LinkTarget.read(address) {
      draft.add(link: url, rank: 4)
      return
    }
    readArXiv(value)
    // BibTeX prints a container there.
    guard draft[.container] == nil || draft[.container] != CleanText.line(text(value)) else {
      return
    }
    readText(value, as: ReferenceField(role: .extra, name: "howpublished"))
  }

  /// `arXiv preprint arXiv:1706.03762` in the place of a journal.
  private mutating func readArXiv(_ value: ArraySlice<UInt8>) {
    guard value.count < 300, value.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) else {
      return
    }
    draft.add(Identify.text(VerbatimText.plain(value)).filter { $0.scheme == .arxiv })
  }

  private mutating func add(_ text: String, as scheme: Identifier.Scheme, name: String) {
    let found = Identify.field(text, as: scheme).filter { $0.scheme != .url }
    if found.isEmpty { draft.keep(text, as: name) }
    draft.add(found)
  }

  /// dblp's time stamp is of its own record, not of the reader's.
  private mutating func readDate(_ value: ArraySlice<UInt8>, of name: String) {
    let text = text(value)
    let isForeign = name == "timestamp" && (record["bibsource"] ?? record["biburl"]) != nil
    guard !isForeign, let moment = FeedDate.parse(text) else { return draft.keep(text, as: name) }
    if case .added = BibTeXFieldTable.meaning(of: name) {
      draft.added = draft.added ?? moment
    } else {
      draft.modified = draft.modified ?? moment
    }
  }

  private mutating func readMark(_ text: String, of name: String) {
    guard let word = CleanText.line(text) else { return }
    switch BibTeXFieldTable.meaning(of: name) {
    case .state where ReaderMarks.state(word) != nil: draft.state = ReaderMarks.state(word)
    case .isRead where ReaderMarks.isYes(word): draft.state = draft.state ?? .read
    case .rating where ReaderMarks.rating(word) != nil:
      draft.rating = draft.rating ?? ReaderMarks.rating(word)
    case .progress where Progress(text: word) != nil: draft.progress = Progress(text: word)
    case .kind where ItemKind(rawValue: word) != nil: draft.kind = ItemKind(rawValue: word)
    default: draft.keep(word, as: name)
    }
  }

  private mutating func readGenre(_ text: String) {
    guard let word = CleanText.line(text) else { return }
    draft.genre = Genre(rawValue: word.lowercased())
    if draft.genre == nil { draft.keep(word, as: "entrysubtype") }
  }

  /// The entry's type, made finer by `entrysubtype` and by a thesis's `type`.
  private mutating func settleGenre() {
    let genre = GenreNames.entryTypes[type] ?? .misc
    let sort = record["type"].map { String(decoding: $0, as: UTF8.self).lowercased() } ?? ""
    let isMasters = genre == .thesis && (sort.contains("mathesis") || sort.contains("master"))
    draft.genre = isMasters ? .mastersThesis : genre
    if sort == "mathesis" { draft.extra["type"] = nil }
    if Self.sorts.contains(record.type) { draft.keep(record.type, as: "type") }
  }

  /// Entry types of BibTeX that are one type with a `type` in BibLaTeX.
  private static let sorts: Set = ["phdthesis", "techreport"]

  /// What stands on arXiv and in no journal is a preprint; BibTeX has no type for it.
  private mutating func settlePreprint() {
    guard let genre = draft.genre, genre == .misc || genre == .webpage, draft[.container] == nil,
      !GenreNames.isFiner(type, than: genre),
      draft.identifiers.contains(where: { $0.scheme == .arxiv })
    else { return }
    draft.genre = .preprint
  }

  /// `eprint` means what its type says; without one, arXiv's ids show themselves.
  private mutating func readEprint() {
    let type = (record["eprinttype"] ?? record["archiveprefix"]).map(text)
    let names = ["eprinttype", "archiveprefix", "eprintclass", "primaryclass"]
    func keepAll(_ draft: inout ReferenceDraft) {
      for name in names + ["eprint"] {
        if let value = record[name] { draft.keep(VerbatimText.plain(value), as: name) }
      }
    }
    guard let eprint = record["eprint"].map(VerbatimText.plain).map(Blanks.trimmed) else {
      // dblp has the journal `CoRR` and the volume `abs/1706.03762`.
      if let volume = record["volume"], volume.starts(with: "abs/".utf8) {
        draft.add(Identify.field(String(decoding: volume.dropFirst(4), as: UTF8.self), as: .arxiv))
      }
      return keepAll(&draft)
    }
    let scheme = type.map { Self.schemes[Blanks.trimmed($0).lowercased()] } ?? .arxiv
    let found = scheme.map { Identify.field(eprint, as: $0) } ?? []
    draft.add(found.filter { $0.scheme != .url })
    if found.isEmpty || scheme == nil { keepAll(&draft) }
    for name in ["eprintclass", "primaryclass"] {
      if let value = record[name] { draft.keep(VerbatimText.plain(value), as: name) }
    }
  }

  private static let schemes: [String: Identifier.Scheme] = [
    "arxiv": .arxiv, "pubmed": .pmid, "pmid": .pmid, "pmcid": .pmcid, "openreview": .openreview,
  ]
}
