import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

/// Exports as services wrote them. What must come of a file is counted in the file itself.
@Suite("Service exports of other people")
struct ServiceCorpusTests {
  private static let folder = "services/wallabag"

  @Test(
    "every row of a JSON export comes in, with its link, and says what it was",
    arguments: [
      ("delicious_export.2021.02.06_21.10.json", "delicious", "url"),
      ("elcurator.json", "elcurator", "url"), ("omnivore.json", "omnivore", "url"),
      ("pinboard_export", "pinboard", "href"), ("readability.json", "readability", "article__url"),
      ("readability-read.json", "readability", "article__url"),
      ("wallabag-v1.json", "wallabag", "url"), ("wallabag-v1-read.json", "wallabag", "url"),
      ("wallabag-v2.json", "wallabag", "url"), ("wallabag-v2-read.json", "wallabag", "url"),
    ])
  func json(name: String, format: String, link: String) throws {
    guard let file = try read(name, format) else { return }
    let path = try #require(Corpora.path("\(Self.folder)/\(name)"))
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    let rows = try #require(
      document as? [[String: Any]] ?? (document as? [String: Any])?["bookmarks"] as? [[String: Any]]
    )
    #expect(file.items.map(\.url) == rows.map { $0[link] as? String })
    #expect(file.rejections.isEmpty && file.problems.isEmpty)
    let isRead = rows.map { row in
      ["archive", "is_archived", "is_read"].contains { "\(row[$0] ?? "")" == "1" }
        || row["state"] as? String == "Archived"
    }
    #expect(file.items.map { $0.state == .read } == isRead)
  }

  @Test(
    "every address in a file comes in",
    arguments: [
      ("chrome-bookmarks", "chrome", "\"url\": \""),
      ("firefox-bookmarks.json", "firefox", "\"uri\": \""),
      ("pocket.csv", "pocket", ",http"), ("instapaper-export.csv", "instapaper", "\nhttp"),
    ])
  func addresses(name: String, format: String, mark: String) throws {
    guard let file = try read(name, format) else { return }
    let path = try #require(Corpora.path("\(Self.folder)/\(name)"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(file.items.count == text.ranges(of: mark).count)
    #expect(file.rejections.isEmpty && file.problems.isEmpty)
  }

  @Test(
    "an empty file is named as such",
    arguments: ["test.csv", "test.html", "test.txt", "wallabag-v2-empty.json"])
  func empty(name: String) throws {
    guard let path = Corpora.path("\(Self.folder)/\(name)") else { return }
    let error = #expect(throws: ImportError.self) { try ImportFormats.recognise(Input(path: path)) }
    #expect(error?.reason == "the file is empty")
  }

  private func read(_ name: String, _ format: String) throws -> ImportedFile? {
    guard let path = Corpora.path("\(Self.folder)/\(name)") else { return nil }
    let found = try ImportFormats.recognise(Input(path: path))
    #expect(found.name == format)
    return try ImportedFile(found, Input(path: path))
  }
}
