import LecternModel

/// The lines of an item's record, without the first and the last.
struct RISFields {
  private let entry: ExportEntry
  private let genre: Genre
  /// Once, because each time that it is taken out of the item takes time.
  private let metadata: Metadata
  private let extra: [String: String]

  init(_ entry: ExportEntry) {
    self.entry = entry
    genre = Genre(of: entry.item)
    metadata = entry.item.metadata
    extra = metadata.extra ?? [:]
  }

  private var item: Item { entry.item }

  /// Tags and texts, in the order in which they are written.
  var all: [(tag: String, text: String)] {
    var lines: [(String, String?)] = people("AU", metadata.authors) + people("A2", metadata.editors)
    for role in ReferencePeople.roles {
      guard let tag = role.ris else { continue }
      lines += people(tag, ReferencePeople.people(extra[role.name]))
    }
    lines += [
      ("TI", metadata.title), (container, metadata.container), (series, metadata.series),
      ("JA", extra["shortjournal"]), ("PY", metadata.published.map { paddedYear($0.year) }),
      ("DA", date), ("VL", metadata.volume), ("IS", metadata.issue),
    ]
    lines +=
      pages + [
        ("ET", metadata.edition), ("PB", metadata.publisher), ("CY", extra["location"]),
        ("LA", metadata.language), ("DO", item.identifier(.doi)),
      ]
    let isbns = item.identifiers.filter { $0.scheme == .isbn }.map(\.value)
    lines += (isbns.isEmpty ? [extra["isbn"]].compactMap { $0 } : isbns).map { ("SN", $0) }
    lines += serials.map { ("SN", $0) }
    lines.append(("UR", item.url.map(Link.withoutBlanks)))
    lines += otherLinks.map { ("L2", Link.withoutBlanks($0)) }
    lines += item.tags.map { ("KW", $0) }
    lines.append(("AB", metadata.summary.map(Blanks.plain)))
    let note = extra["note"] ?? entry.remark
    lines.append(("N1", note))
    let notes = (note == entry.remark ? [] : [entry.remark].compactMap { $0 }) + item.notes
    lines += notes.map { ("RN", $0) }
    lines +=
      [("M3", workType), ("Y2", extra["urldate"].map(ris)), ("C2", item.identifier(.pmcid))] + kept
    return lines.compactMap { tag, text in text.map { (tag, $0) } }.filter { !$0.1.isEmpty }
  }

  /// ISSN, a line each.
  private var serials: [String] {
    let parts = extra["issn"]?.split { $0 == ";" || $0 == "," }.map(String.init) ?? []
    return parts.flatMap { part in
      let found = SerialNumber.all(in: part)
      return found.isEmpty ? [Blanks.trimmed(part)] : found
    }
  }

  private func people(_ tag: String, _ people: [Person]?) -> [(String, String?)] {
    (people ?? []).map { (tag, TaggedNames.text($0)) }
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
  private var pages: [(String, String?)] {
    let isWhole = Self.wholeWorks.contains(genre)
    guard let pages = metadata.pages else {
      return isWhole ? [("SP", metadata.pageCount.map { String($0) })] : []
    }
    if isWhole, pages.utf8.allSatisfy(\.isDigit) { return [("SP", pages), ("EP", pages)] }
    let ends = pages.unicodeScalars.split(separator: "–", omittingEmptySubsequences: false)
      .map { String($0) }
    guard ends.count == 2, !pages.utf8.contains(UInt8(ascii: ",")), !ends.contains("") else {
      return [("SP", pages)]
    }
    return [("SP", ends[0]), ("EP", ends[1])]
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
  private var kept: [(String, String?)] {
    extra.keys.sorted().filter { !Self.shownElsewhere.contains($0) }.flatMap { name in
      if let tag = TaggedForm.risTag(ofExtra: name) {
        // A second book has a tag of its own.
        let isTaken = tag == container && metadata.container != nil
        return [(isTaken ? "BT" : tag, extra[name])]
      }
      let isTag = name.hasPrefix("ris-") && name.utf8.count == 6
      return isTag && extra[name]?.uppercased() != item.identifier(.pmcid)
        ? [(name.dropFirst(4).uppercased(), extra[name])] : []
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
