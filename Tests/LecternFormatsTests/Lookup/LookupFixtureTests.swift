import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("What catalogues of works answer")
struct LookupFixtureTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/lookups")

  static let cases: [(file: String, identifier: Identifier)] = [
    ("arxiv-published.xml", Identifier(.arxiv, "1905.00001")),
    ("crossref-article.json", Identifier(.doi, "10.5555/jip.2019.0101")),
    ("crossref-chapter-partial.json", Identifier(.doi, "10.1007/978-3-16-148410-0_2")),
    ("crossref-preprint.json", Identifier(.doi, "10.1101/2019.05.01.000001")),
    ("datacite-arxiv.json", Identifier(.doi, "10.48550/arxiv.1905.00001")),
    ("datacite-zenodo.json", Identifier(.doi, "10.5281/zenodo.1234567")),
    ("openlibrary-book.json", Identifier(.isbn, "9780262033848")),
    ("openlibrary-partial.json", Identifier(.isbn, "9780262033848")),
    ("pubmed-article.json", Identifier(.pmid, "26017442")),
    ("pubmed-central.json", Identifier(.pmcid, "PMC1234567")),
  ]

  @Test("an answer gives what its fixture says", arguments: cases)
  func fixture(file: String, identifier: Identifier) throws {
    let service = try #require(LookupServices.named(String(file.prefix { $0 != "-" })))
    let bytes = try Input(path: Self.folder.appending(path: file).path).readAll()
    guard case .found(let work) = service.read(bytes, for: identifier) else {
      Issue.record("\(service.read(bytes, for: identifier))")
      return
    }
    #expect(work.item.identifiers.contains(identifier))
    let text = try Self.json(work)
    let expected = Self.folder.appending(path: file + ".expected.json")
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test("every service has fixtures, and says nothing of reading")
  func all() throws {
    let served = Set(Self.cases.map { String($0.file.prefix { $0 != "-" }) })
    #expect(served == Set(LookupServices.all.map(\.name)))
    for (file, identifier) in Self.cases {
      let service = try #require(LookupServices.named(String(file.prefix { $0 != "-" })))
      let bytes = try Input(path: Self.folder.appending(path: file).path).readAll()
      guard case .found(let work) = service.read(bytes, for: identifier) else { continue }
      let item = work.item
      #expect(item.added == nil && item.modified == nil && item.state == nil)
      #expect(item.tags.isEmpty && item.entryID == nil && item.note == nil && item.content == nil)
    }
  }

  @Test("an answer cut anywhere is a fault or a work, never a crash", .timeLimit(.minutes(60)))
  func cuts() throws {
    for (file, identifier) in Self.cases {
      let service = try #require(LookupServices.named(String(file.prefix { $0 != "-" })))
      let bytes = try Input(path: Self.folder.appending(path: file).path).readAll()
      for end in stride(from: 0, to: bytes.count, by: 13) {
        _ = service.read(Array(bytes.prefix(end)), for: identifier)
      }
    }
  }

  private static func json(_ work: LookedUpWork) throws -> String {
    struct Shown: Encodable {
      var url: String?
      var otherLinks: [String]
      var identifiers: [String]
      var related: [String]
      var metadata: Metadata
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let shown = Shown(
      url: work.item.url, otherLinks: work.item.otherLinks,
      identifiers: work.item.identifiers.map(\.description),
      related: work.related.map { "\($0.relation.rawValue) \($0.identifier)" },
      metadata: work.item.metadata)
    return String(decoding: try encoder.encode(shown), as: UTF8.self) + "\n"
  }
}
