import Foundation
import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("Views in the catalogue")
struct ViewTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Catalogue() }

  private func add(_ name: String, _ query: String) throws {
    try catalogue.save(
      SavedQuery(name: name, query: query), command: "views add \(name)", now: now)
  }

  private var shown: [String] {
    get throws { try catalogue.savedQueries().map { "\($0.name) \($0.query)" } }
  }

  @Test("adding, replacing and removing them can be undone, one after the other")
  func undone() throws {
    try add("ml", "tag:ml")
    try add("ML", "tag:ML")
    try add("short", "time:<30m")
    #expect(
      try catalogue.removeSavedQueries(["short", "ml"], command: "views remove", now: now).count
        == 2)
    #expect(try shown == [])
    let steps = [
      ["ML tag:ML", "short time:<30m"], ["ML tag:ML"], ["ml tag:ml"], [],
    ]
    for step in steps {
      let undone = try #require(try catalogue.undo(now: now))
      #expect(!undone.views.isEmpty)
      #expect(try shown == step)
    }
    #expect(try catalogue.undo(now: now) == nil)
  }

  @Test("what changes nothing is nothing to undo")
  func unchanged() throws {
    try add("ml", "tag:ml")
    try add("ml", "tag:ml")
    _ = try catalogue.removeSavedQueries(["none"], command: "views remove none", now: now)
    _ = try catalogue.undo(now: now)
    #expect(try catalogue.undo(now: now) == nil)
  }

  @Test("a backup keeps what they were, so that undo works in the copy too")
  func backup() throws {
    try add("ml", "tag:ml")
    try add("ml", "tag:deep")
    let lines = try Shelf(catalogue).backup()
    let copy = try Catalogue()
    try copy.import(command: "import backup", now: now) { session in
      for line in lines {
        _ = try session.restore(
          try JSONDecoder().decode(BackupRecord.self, from: Data(line.utf8)))
      }
    }
    #expect(try Shelf(copy).backup() == lines)
    _ = try copy.undo(now: now)
    #expect(try copy.savedQueries() == [SavedQuery(name: "ml", query: "tag:ml")])
  }
}
