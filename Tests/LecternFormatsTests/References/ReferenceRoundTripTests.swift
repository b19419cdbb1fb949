import Foundation
import LecternModel
import Testing

@testable import LecternFormats

@Suite("References out and in again")
struct ReferenceRoundTripTests {
  @Test("what a format carries comes back equal", arguments: 0..<5, 0..<60)
  func property(format: Int, seed: UInt64) throws {
    let (exporter, importer) = ReferenceSample.formats[format]
    var odd = OddReferences(seed: seed)
    let entries = (1...25).map { odd.entry(Int64($0), isRIS: exporter.name == "ris") }
    let text = try exported(exporter, entries)
    let file = try ImportedFile(importer, text)
    #expect(file.rejections.isEmpty && file.problems.isEmpty)
    #expect(file.items.count == entries.count)
    var byKey: [String: ImportedItem] = [:]
    for item in file.items { byKey[item.citationKey ?? ""] = item }
    for entry in entries {
      let item = try #require(byKey[entry.item.citationKey ?? "none"])
      let wanted = expected(entry, exporter)
      let (found, facts) = (facts(item, exporter), facts(wanted, exporter))
      #expect(found == facts, "\(Set(found).symmetricDifference(facts).sorted())")
      let lost = FormatTable.comesBack(exporter).filter {
        FieldProbe.value($0, of: item, instead: entry)
          != FieldProbe.value($0, of: wanted, instead: entry)
      }
      #expect(lost.isEmpty, "\(lost.sorted()) of \(entry)")
    }
    // What came in goes out as it was.
    let again = file.items.enumerated().map { index, item in
      ExportEntry(ReferenceSample.catalogued(item, id: Int64(index + 1)), remark: item.remark)
    }
    guard exporter.name != "ris" else { return }
    let lines = try exported(exporter, again).split(separator: "\n")
    let difference = lines.difference(from: text.split(separator: "\n"))
    #expect(difference.isEmpty, "\(difference.prefix(4))")
  }

  /// What the format can carry of an entry.
  private func expected(_ entry: ExportEntry, _ format: any ExportFormat) -> ImportedItem {
    let item = entry.item
    var expected = ImportedItem()
    expected.metadata = item.metadata
    expected.metadata.kind = item.kind
    if ["ris", "csl-json"].contains(format.name) {
      expected.metadata.authors = named(item.metadata.authors)
      expected.metadata.editors = named(item.metadata.editors)
    }
    expected.url = item.url
    expected.otherLinks = item.otherLinks
    expected.identifiers = item.identifiers
    expected.citationKey = item.citationKey
    expected.tags =
      format.name == "ris" ? item.tags.map { $0.replacing(";", with: ",") } : item.tags
    expected.state = item.state == .queued ? nil : item.state
    expected.rating = item.rating
    expected.progress = item.progress
    expected.added = item.added
    expected.note = item.notes.isEmpty ? nil : item.notes.joined(separator: "\n\n")
    if format.name == "csl-json" {
      expected.remark = entry.remark
    } else if let remark = entry.remark {
      expected.metadata.extra = ["note": remark]
    }
    if format.name == "ris" {
      // RIS has no place for these, and carries no kind but by its type.
      expected.state = nil
      expected.rating = nil
      expected.progress = nil
      expected.added = nil
      expected.metadata.kind = nil
      // Pages in a book and pages of a book are one to RIS.
      if !wholeWorks.contains(item.metadata.genre ?? .misc) || item.metadata.pages != nil {
        expected.metadata.pageCount = nil
      }
      expected.metadata.summary = item.metadata.summary.map(ReferenceSample.spaced)
    }
    return expected
  }

  private func named(_ people: [Person]?) -> [Person]? {
    let named = people?.filter { !$0.isOthers } ?? []
    return named.isEmpty ? nil : named
  }

  private let wholeWorks: Set<Genre> = [
    .book, .collection, .booklet, .proceedings, .thesis, .mastersThesis, .manuscript, .manual,
  ]

  private func facts(_ item: ImportedItem, _ format: any ExportFormat) -> [String] {
    let isRIS = format.name == "ris"
    let reader: [String?] = [
      isRIS ? nil : item.metadata.kind?.rawValue, item.metadata.genre?.rawValue,
      item.state?.rawValue, item.rating.map { String($0) }, item.progress?.description,
      item.added?.text, item.citationKey, item.remark, item.metadata.pageCount.map { String($0) },
    ]
    return ReferenceSample.bibliography(item) + reader.map { $0 ?? "-" }
  }
}

/// Items with texts that break what doesn't escape them, the same for the same seed.
private struct OddReferences {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed &* 977 &+ 3) }

  mutating func entry(_ id: Int64, isRIS: Bool) -> ExportEntry {
    var item = Item(
      id: id, uuid: UUID(), kind: .paper, metadata: metadata(), state: .queued,
      added: Timestamp(seconds: 1_500_000_000 + Int64(number(100_000_000))))
    item.kind = (GenreKind.of[item.metadata.genre ?? .misc] ?? nil) ?? ItemKind.allCases[number(9)]
    item.citationKey = "Key:\(id)/x'y\(number(100))"
    if number(3) > 0 { item.url = "https://a.example/\(id)?x=1&y=%20#z_~\(number(9))" }
    if item.url != nil, number(4) == 0 {
      item.otherLinks = ["http://b.example/{\(id)".filter { $0 != "{" }]
    }
    item.identifiers = identifiers(id, item.metadata.genre ?? .misc)
    // RIS has other ids as links alone.
    if isRIS { item.identifiers.removeAll { [.arxiv, .pmid].contains($0.scheme) } }
    if number(2) == 0 { item.tags = Array(Set((0...number(3)).map { _ in tag() })) }
    if number(3) == 0 { item.notes = ["n \(words())"] }
    if number(3) == 0 { item.rating = 1 + number(10) }
    if number(4) == 0 { item.progress = Progress(.page, number(9), of: 9) }
    if number(4) == 0 { item.state = [.reading, .read, .paused, .dropped, .inbox][number(5)] }
    return ExportEntry(item, remark: number(4) == 0 ? "r \(words())" : nil)
  }

  private mutating func metadata() -> Metadata {
    var data = Metadata(title: words())
    data.genre =
      Genre.allCases.filter { $0 != .inBook && $0 != .preprint }[number(Genre.allCases.count - 2)]
    if number(5) > 0 { data.authors = (0...number(3)).map { _ in person() } }
    if number(5) == 0 { data.editors = [person()] }
    if number(5) > 0 {
      let month = number(3) > 0 ? 1 + number(12) : nil
      data.published = PartialDate(
        year: 1000 + number(1100), month: month, day: number(2) == 0 ? 1 + number(28) : nil)
    }
    let hasContainer: Set<Genre> = [
      .article, .magazine, .newspaper, .chapter, .conferencePaper, .encyclopedia,
    ]
    if hasContainer.contains(data.genre ?? .misc) { data.container = words() }
    if number(3) == 0 { data.volume = word() }
    if number(3) == 0 { data.issue = word() }
    if number(3) == 0 {
      data.pages = ["1–23", "e12", "S1–S4", "5", "1-1–1-12"][number(data.genre == nil ? 1 : 4)]
    }
    if number(4) == 0 { data.publisher = words() }
    if number(4) == 0 { data.edition = word() }
    if number(4) == 0 { data.series = words() }
    if number(4) == 0 { data.language = ["en", "de", "pt-BR", "zh", "fr-CA"][number(5)] }
    if number(5) == 0 { data.pageCount = 1 + number(900) }
    if number(3) == 0 { data.summary = "s \(plain())\n\n\(plain())" }
    return data
  }

  private mutating func identifiers(_ id: Int64, _ genre: Genre) -> [Identifier] {
    var found: [Identifier] = []
    if number(2) == 0 { found.append(Identifier(.doi, "10.1000/x_(\(id))-a")) }
    if number(3) == 0 { found.append(Identifier(.arxiv, "2001.0\(1000 + id)")) }
    if genre == .book || genre == .proceedings { found.append(Identifier(.isbn, "9780198526636")) }
    if number(5) == 0 {
      found += [Identifier(.pmid, "\(1000 + id)"), Identifier(.pmcid, "PMC\(id)")]
    }
    return found
  }

  private mutating func person() -> Person {
    let bodies = [
      "Barnes and Noble, Inc.", "ATLAS Collaboration", "W3C", "others", "Smith, Jones",
      "Siemens AG",
      "Smith, Jones and Brown, Ltd",
    ]
    if number(6) == 0 { return Person(literal: bodies[number(bodies.count)]) }
    let families = [
      "Doe", "O'Neill", "Łukasz", "Müller-Lüdenscheidt", "García Márquez", "Ng", "Nguyễn",
    ]
    return Person(
      family: families[number(7)],
      given: ["Jane", "J. R. R.", "José-María", "Ðorđe", "X."][number(5)],
      particle: number(4) == 0 ? ["van", "de la"][number(2)] : nil,
      suffix: number(6) == 0 ? "Jr." : nil)
  }

  private mutating func tag() -> String {
    [
      "machine learning", "a-b", "C++", "ünï", "x_y", "50%", "日本語", "R&amp;D", "a, b", "c; {d}",
    ][number(10)]
  }
  private mutating func word() -> String {
    ["12", "A–B", "3.1", "Suppl. 1", "iv", "2nd"][number(6)]
  }
  private mutating func words() -> String {
    (0...number(5)).map { _ in Self.pieces[number(Self.pieces.count)] }.joined(separator: " ")
  }
  private mutating func plain() -> String {
    (0...number(5)).map { _ in Self.pieces[number(24)] }.joined(separator: " ")
  }
  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private static let pieces = [
    "word", "two", "DNA", "x_y", "R&D", "100%", "#1", "$5", "$x^2$", "a--b", "~", "^", "\\", "it's",
    "''q''", "``",
    "Ünï", "日本語", "🙂", "ß", "C++", "{z}", "\"q\"", "(p)", "&amp;", "a<b", "{", "}", "@book{x,",
    "and", "TY - X", "— ",
  ].map { $0.trimmingCharacters(in: .whitespaces) }
}

/// The kinds that genres stand for.
private enum GenreKind {
  static let of: [Genre: ItemKind] = [
    .article: .paper, .magazine: .post, .newspaper: .post, .preprint: .paper, .book: .book,
    .collection: .book,
    .booklet: .book, .chapter: .paper, .conferencePaper: .paper, .proceedings: .book,
    .report: .paper,
    .thesis: .paper, .mastersThesis: .paper, .manuscript: .paper, .software: .code,
    .blogPost: .post,
    .forumPost: .post, .video: .video, .encyclopedia: .paper,
  ]
}
