import Foundation
import GRDB
import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("Citation keys")
struct CitationKeyTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  @Test(
    "an imported key is kept, is one item's alone whatever its case, and survives a second import")
  func imported() throws {
    let items = [
      keyed("A", "doe2001"), keyed("B", "Doe2001"), keyed("C", "doe2001"), keyed("D", nil),
      keyed("E", " {odd}, key "),
    ]
    for _ in 0..<2 {
      try shelf.add(items, to: "/refs.bib", kind: .references)
      #expect(try keys() == ["doe2001", "Doe2001a", "doe2001b", nil, "oddkey"])
    }
  }

  @Test("keys are given once, in the order of ids, and stay when the work changes")
  func given() throws {
    try shelf.add(
      [keyed("A", nil), keyed("B", "doe"), keyed("C", nil)], to: "/refs.bib", kind: .references)
    try cite(wishing: "doe")
    #expect(try keys() == ["doea", "doe", "doeb"])
    try cite(wishing: "another")
    #expect(try keys() == ["doea", "doe", "doeb"])
  }

  @Test("keys of a catalogue that can't be written are each one's alone too")
  func reserved() throws {
    try shelf.add([keyed("A", "doe"), keyed("B", nil)], to: "/refs.bib", kind: .references)
    let wishes = ["doe", "DoeA", "doe", "new", "new"]
    let found = try shelf.catalogue.read { db in
      var store = CitationKeyStore(db)
      return try wishes.map { try store.reserve($0) }
    }
    #expect(found == ["doea", "DoeAa", "doeb", "new", "newa"])
    #expect(try keys() == ["doe", nil])
  }

  @Test("no key is given where the items can't be read to their end")
  func interrupted() throws {
    struct Stop: Error {}
    try shelf.add([keyed("A", nil), keyed("B", nil)], to: "/refs.bib", kind: .references)
    #expect(throws: (any Error).self) {
      try shelf.catalogue.cited(.everything, list: nil, withDates: false) { _, give in
        _ = try give("doe", 1)
        throw Stop()
      }
    }
    #expect(try keys() == [nil, nil])
  }

  @Test("an item that takes in another has its key where it had none, and gives it back")
  func absorbed() throws {
    try shelf.add([item("One", "https://a.example/1")])
    try shelf.add(
      [
        item("Two", "https://a.example/2") { $0.citationKey = "two" }
      ], to: "/refs.bib", kind: .references)
    try shelf.add(
      [item("Both", "https://a.example/1") { $0.otherLinks = ["https://a.example/2"] }],
      to: "/c.json", kind: .service)
    #expect(try keys() == ["two"])
    _ = try shelf.catalogue.undo(now: now)
    #expect(try keys() == [nil, "two"])
  }

  @Test("a key is found without reading every item")
  func index() throws {
    let plan = try shelf.catalogue.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN SELECT 1 FROM citationKey WHERE key = 'x'"
      ).map { $0["detail"] as String }.joined()
    }
    #expect(plan.contains("SEARCH citationKey"))
  }

  @Test("a catalogue that kept keys with its items keeps them when it is opened")
  func older() throws {
    let path = NSTemporaryDirectory() + "lectern-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let old = try Catalogue(path: path)
    let items = [keyed("A", "doe"), keyed("B", nil), keyed("C", "Doe")]
    try Shelf(old).add(items, to: "/refs.bib", kind: .references)
    let whole = try old.items(.everything)
    try old.write { db in
      for sql in [
        "UPDATE item SET citationKey = (SELECT key FROM citationKey WHERE itemId = id)",
        "DROP TABLE citationKey",
        """
        CREATE INDEX itemByCitationKey ON item(citationKey COLLATE NOCASE)
          WHERE citationKey IS NOT NULL
        """, "DELETE FROM grdb_migrations WHERE identifier LIKE '10 %'",
      ] { try db.execute(sql: sql) }
    }
    try old.database.close()
    let new = try Catalogue(path: path)
    #expect(try new.items(.everything) == whole)
    #expect(
      try new.items(.everything, fallback: [Sort(.id)]).map(\.citationKey) == ["doe", nil, "Doea"])
    #expect(try new.examine(now: now, repair: false) == [])
  }

  @Test("a backup brings keys back")
  func backup() throws {
    try shelf.add([keyed("A", "doe")], to: "/refs.bib", kind: .references)
    #expect(try shelf.backup().contains { $0.contains("\"citationKey\":\"doe\"") })
  }

  private func cite(wishing wish: String) throws {
    try shelf.catalogue.cited(.everything, list: nil, withDates: false) { next, give in
      while let item = try next()?.place().item {
        if item.citationKey == nil { _ = try give(wish, item.id) }
      }
    }
  }

  private func keyed(_ title: String, _ key: String?) -> ImportedItem {
    item(title, nil) { $0.citationKey = key }
  }

  private func keys() throws -> [String?] {
    try shelf.catalogue.items(Query(filter: .and([]), sorts: []), fallback: [Sort(.id)]).map(
      \.citationKey)
  }
}
