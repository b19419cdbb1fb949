import LecternModel

/// The lines of an item's record, without the first and the last.
struct RISFields {
  private let entry: ExportEntry
  private let genre: Genre
  /// Once, because each time that it is taken out of the item takes time.
  private let metadata: Metadata
  private let extra: KeptFields
  private var lines = TextBuffer(room: 1024)

  init(_ entry: ExportEntry) {
    self.entry = entry
    genre = Genre(of: entry.item)
    metadata = entry.item.metadata
    extra = KeptFields(metadata)
  }

  private var item: Item { entry.item }

  /// The lines, each with its end.
  mutating func text() -> String {
    addPeople()
    add("TI", metadata.title)
    add(container, metadata.container)
    add(series, metadata.series)
    add("JA", extra["shortjournal"])
    add("PY", metadata.published.map { paddedYear($0.year) })
    add("DA", date)
    add("VL", metadata.volume)
    add("IS", metadata.issue)
    addPages()
    add("ET", metadata.edition)
    add("PB", metadata.publisher)
    add("CY", extra["location"])
    add("LA", metadata.language)
    addIdentity()
    // A semicolon would part it.
    for tag in item.tags { add("KW", tag.has(";") ? tag.replacing(";", with: ",") : tag) }
    add("AB", metadata.summary.map(Blanks.plain))
    addNotes()
    add("M3", workType)
    add("Y2", extra["urldate"].map { ris(date: $0) })
    add("C2", item.identifier(.pmcid))
    addKept()
    return lines.take()
  }

  /// Adds a line; none where there is nothing to say.
  private mutating func add(_ tag: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    lines.add(tag)
    lines.add("  - ")
    lines.add(RowText.collapsed(text), Self.escapes)
    lines.add("\r\n")
  }

  /// A text is one line, with a space where paragraphs end: RIS has no sign for a line's end that all read.
  private static let escapes = Escapes(
    ["\n": " ", "\r": " ", "\t": " "], controls: .dropped, deceivers: .dropped)

  private mutating func addPeople() {
    add("AU", metadata.authors ?? [])
    add("A2", metadata.editors ?? [])
    for (role, people) in ReferencePeople.kept(in: extra) {
      if let tag = role.ris { add(tag, people) }
    }
  }

  private mutating func add(_ tag: String, _ people: [Person]) {
    for person in people where !person.isOthers { add(tag, TaggedNames.text(person)) }
  }

  /// What names the work, and where it is to be had.
  private mutating func addIdentity() {
    add("DO", item.identifier(.doi))
    let isbns = item.identifiers.filter { $0.scheme == .isbn }
    for isbn in isbns { add("SN", isbn.value) }
    if isbns.isEmpty { add("SN", extra["isbn"]) }
    for serial in serials { add("SN", serial) }
    add("UR", item.url.map(Link.withoutBlanks))
    for link in otherLinks { add("L2", Link.withoutBlanks(link)) }
  }

  private mutating func addNotes() {
    let note = extra["note"] ?? entry.remark
    add("N1", note)
    if note != entry.remark { add("RN", entry.remark) }
    for note in item.notes { add("RN", note) }
  }

  /// ISSN, a line each.
  private var serials: [String] {
    let parts = extra["issn"]?.split { $0 == ";" || $0 == "," }.map(String.init) ?? []
    return parts.flatMap { part in
      let found = SerialNumber.all(in: part)
      return found.isEmpty ? [Blanks.trimmed(part)] : found
    }
  }

  private var container: String {
    switch genre {
    case .article, .magazine, .newspaper, .preprint, .periodical: "JO"
    default: "T2"
    }
  }

  /// A book's second title is that of its series.
  private var series: String {
    let isBook = [.book, .collection].contains(genre) && metadata.container == nil
    return isBook && extra["booktitle"] == nil ? "T2" : "T3"
  }

  /// `2019/03/05/`; the year alone stands in `PY`.
  private var date: String? {
    if let given = extra["date"], ReferenceDate.ris(given)?.date == metadata.published {
      return ris(date: given)
    }
    guard let date = metadata.published, date.month != nil else { return nil }
    let slashed = date.text.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }
    return String(decoding: slashed, as: UTF8.self) + (date.day == nil ? "//" : "/")
  }

  private func ris(date text: String) -> String { ReferenceDate.ris(text)?.edtf?.ris ?? text }

  /// A whole work's one number is that of its pages.
  private mutating func addPages() {
    let isWhole = Self.wholeWorks.contains(genre)
    guard let pages = metadata.pages else {
      return add("SP", isWhole ? metadata.pageCount.map { String($0) } : nil)
    }
    if isWhole, pages.utf8.allSatisfy(\.isDigit) {
      add("SP", pages)
      return add("EP", pages)
    }
    let ends = PageRange.parts(pages)
    guard ends.count == 2, !pages.has(","), !ends.contains("") else {
      return add("SP", pages)
    }
    add("SP", ends[0])
    add("EP", ends[1])
  }

  /// Works that have pages, and stand on none of another.
  static let wholeWorks: Set<Genre> = [
    .book, .collection, .booklet, .proceedings, .thesis, .mastersThesis, .manuscript, .manual,
  ]

  /// The item's other links, and those that say which id it has.
  private var otherLinks: [String] {
    let schemes: [Identifier.Scheme] = [.arxiv, .pmid, .openreview, .acl, .github]
    let ids = item.identifiers.filter { schemes.contains($0.scheme) }
    if ids.isEmpty { return item.otherLinks }
    let told = Set(([item.url].compactMap { $0 } + item.otherLinks).flatMap { Identify.link($0) })
    let missing = ids.filter { !told.contains($0) }
    return item.otherLinks + missing.compactMap(\.address)
  }

  /// Under which a type is kept that is finer than a genre.
  static let type = "ris-ty"

  /// The record's type: that it came with, where that is finer than the genre, or the nearest to that which it
  /// came with in another format.
  var recordType: String {
    let given = extra[Self.type]
    return given.flatMap { GenreNames.risTypes[$0.lowercased()] == genre ? $0 : nil }
      ?? FinerTypes.nearest(in: .ris, to: extra, of: genre) ?? GenreForm.of(genre).ris
  }

  /// What sort of work it is, or the genre, where RIS's type leaves it open.
  private var workType: String? {
    let isTold = GenreNames.risTypes[recordType.lowercased()] == genre
    guard isTold || genre == .mastersThesis else { return genre.rawValue }
    let type = extra["type"] ?? (genre == .mastersThesis ? "mathesis" : nil)
    return type.map(WorkTypeNames.words)
  }

  /// What has no place in an item, and tags without a meaning of ours.
  private mutating func addKept() {
    for (name, text) in extra.all where !Self.shownElsewhere.contains(name) {
      if let tag = TaggedForm.risTag(ofExtra: name) {
        // A second book has a tag of its own.
        let isTaken = tag == container && metadata.container != nil
        add(isTaken ? "BT" : tag, text)
      } else if name.hasPrefix("ris-"), name.utf8.count == 6,
        text.uppercased() != item.identifier(.pmcid)
      {
        add(name.dropFirst(4).uppercased(), text)
      }
    }
  }

  /// What is written in its own place; and the record's number, in the place of which its key stands.
  private static let shownElsewhere: Set = Set(
    ["shortjournal", "location", "urldate", "type", type, "ris-id"]
      + ReferencePeople.roles.map(\.name))

  private func paddedYear(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
  }
}
