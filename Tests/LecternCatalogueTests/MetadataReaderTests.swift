import Foundation
import GRDB
import JSONTree
import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("Metadata of a row")
struct MetadataReaderTests {
  @Test("every field comes back as it was kept")
  func everyField() throws {
    let metadata = full()
    let empty = Mirror(reflecting: metadata).children.filter { "\($0.value)" == "nil" }
    #expect(empty.isEmpty, "the test fills all fields; not \(empty.map { $0.label ?? "" })")
    let json = JSONWriter.text(of: metadata)
    #expect(try MetadataReader.read(json) == metadata)
    #expect(json == Columns.json(metadata))
  }

  @Test("claims are kept as their coding says")
  func claims() throws {
    var claims = Claims()
    claims.metadata = full()
    claims.otherLinks = ["https://example.org/a", ""]
    claims.identifiers = [Identifier(.doi, "10.1/a"), Identifier(.arxiv, "1706.03762")]
    claims.feedURL = "https://example.org/feed"
    claims.entryID = "tag:example.org,2026:1"
    claims.about = "Papers"
    claims.tags = ["a", "b c"]
    claims.isPrivate = true
    claims.modified = Timestamp(seconds: 1_790_000_000)
    let empty = Mirror(reflecting: claims).children.filter { "\($0.value)" == "nil" }
    #expect(empty.isEmpty, "the test fills all fields; not \(empty.map { $0.label ?? "" })")
    let json = try #require(Columns.claims(claims))
    #expect(json == Columns.json(claims))
    #expect(try Columns.claims(json) == claims)
    #expect(Columns.claims(Claims()) == nil)
  }

  @Test(
    "signs that JSON can't have as they are",
    arguments: [
      "", "\"", "\\", "/", "a\u{0}b\u{1F}\u{10}\u{B}", "\u{8}\t\n\u{C}\r", "\u{7F}\u{85}\u{2028}",
      "é日本\u{1F4DA}e\u{301}", String(repeating: "\"x", count: 100),
    ])
  func signs(text: String) throws {
    var metadata = Metadata(title: text)
    metadata.extra = [text: text, "b": "", "B": "1", "a10": "2", "a9": "3"]
    let json = JSONWriter.text(of: metadata)
    #expect(json == Columns.json(metadata))
    #expect(try JSONDecoder().decode(Metadata.self, from: Data(json.utf8)) == metadata)
  }

  @Test("no JSON is nothing known, and what a later version keeps besides is passed over")
  func lenient() throws {
    #expect(try MetadataReader.read(nil) == Metadata())
    #expect(try MetadataReader.read(#"{"volume":"3","later":{"a":[1]}}"#).volume == "3")
  }

  @Test(
    "what is no metadata is a fault of the file",
    arguments: [
      "", "[]", #"{"volume":3}"#, #"{"authors":{}}"#, #"{"authors":["x"]}"#, #"{"pageCount":"x"}"#,
      #"{"kind":"nothing"}"#, #"{"published":"someday"}"#, #"{"extra":{"a":1}}"#, #"{"volume":"#,
    ])
  func broken(json: String) {
    #expect(throws: DatabaseError.self) { try MetadataReader.read(json) }
  }

  private func full() -> Metadata {
    var metadata = Metadata(title: "A \"title\"\n\u{1F4DA}", kind: .paper)
    metadata.authors = [
      Person(family: "Beethoven", given: "Ludwig", particle: "van", suffix: "Jr"),
      Person(literal: "Team / Group\\"),
    ]
    metadata.editors = [Person(family: "Ærø")]
    metadata.genre = .article
    metadata.published = PartialDate(year: 2017, month: 6, day: 12)
    metadata.summary = "<p>Text</p>"
    metadata.language = "de"
    metadata.container = "Journal"
    metadata.publisher = "Press"
    metadata.volume = "1"
    metadata.issue = "2"
    metadata.pages = "3–4"
    metadata.edition = "5th"
    metadata.series = "Series"
    metadata.durationSeconds = 61
    metadata.pageCount = 7
    metadata.effortMinutes = 8
    metadata.thumbnail = "https://example.org/a.png"
    metadata.keyword = "wp"
    metadata.extra = ["issn": "1234-5678", "LaTeX": "{DNA}\n$x$"]
    return metadata
  }
}
