import Foundation
import GRDB
import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("The catalogue's file")
struct FileTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lectern-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private var path: String { folder + "/catalogue.sqlite" }

  @Test("text, another program's database and a cut file are refused and left as they were")
  func foreign() throws {
    let other = folder + "/other.sqlite"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
    try Data("not a database, just some text that is long enough".utf8)
      .write(to: URL(fileURLWithPath: path))
    for path in [other, path] {
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let error = #expect(throws: CatalogueError.self) { try Catalogue(path: path) }
      #expect(error?.description.contains("not a Lectern catalogue") == true)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("a catalogue of a newer version is refused")
  func newer() throws {
    _ = try Catalogue(path: path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')")
    }
    let error = #expect(throws: CatalogueError.self) { try Catalogue(path: path) }
    #expect(error?.description.contains("newer version") == true)
  }

  @Test("a folder that can't be made is an error that names it")
  func unreachable() throws {
    try Data().write(to: URL(fileURLWithPath: folder + "/file"))
    let error = #expect(throws: (any Error).self) {
      try Catalogue(path: folder + "/file/catalogue")
    }
    #expect("\(try #require(error))".contains(folder + "/file/catalogue"))
  }

  @Test(
    "a backup restored elsewhere is the same catalogue, undone changes and merged items included")
  func backup() throws {
    let shelf = try Shelf()
    try shelf.add(
      [
        item("One", "https://example.org/1") { $0.tags = ["a"] },
        item("Two ü \"quoted\"", nil) { $0.note = "line\nbreak" },
      ], list: "A list")
    try shelf.add(
      [item("Blog", "https://b.org") { $0.feedURL = "https://b.org/feed" }], to: "/s",
      kind: .subscriptions)
    try shelf.mark(.read, "one")
    try shelf.mark(.dropped, "two")
    _ = try shelf.catalogue.undo(now: now)
    let both = item("One", "https://example.org/1") { $0.otherLinks = ["https://b.org"] }
    try shelf.add([both], to: "/joins")
    let lines = try shelf.backup()

    let copy = try Shelf()
    for attempt in 1...2 {
      try copy.catalogue.import(command: "import backup", now: now) { session in
        for line in lines {
          let record = try JSONDecoder().decode(BackupRecord.self, from: Data(line.utf8))
          _ = try session.restore(record)
        }
      }
      #expect(try copy.backup() == lines, "attempt \(attempt)")
    }
    #expect(try copy.catalogue.items(.everything) == shelf.catalogue.items(.everything))
    #expect(try copy.catalogue.examine(now: now, repair: false) == [])
  }

  @Test("doctor finds what does not follow from the facts, and repairs it")
  func doctor() throws {
    let shelf = try Shelf()
    try shelf.add([item("One", "https://example.org/1"), item("Two", "https://example.org/2")])
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
    try shelf.catalogue.write { try $0.execute(sql: "UPDATE item SET title = 'X' WHERE id = 1") }
    let findings = try shelf.catalogue.examine(now: now, repair: false)
    #expect(findings.count == 2)
    _ = try shelf.catalogue.examine(now: now, repair: true)
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
    #expect(try shelf.find("one") == ["One"])
  }
}
