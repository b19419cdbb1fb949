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
    let items = [
      keyed("A", "doe"), keyed("B", nil), keyed("C", "Doe"), keyed("D", nil), keyed("E", nil),
    ]
    try Shelf(old).add(items, to: "/refs.bib", kind: .references)
    try old.write { db in
      for sql in [
        "UPDATE item SET citationKey = (SELECT key FROM citationKey WHERE itemId = id)",
        "UPDATE item SET citationKey = '{}' WHERE title = 'D'",
        "UPDATE item SET citationKey = 'DOE' WHERE title = 'E'",
        "DROP TABLE citationKey",
        """
        CREATE INDEX itemByCitationKey ON item(citationKey COLLATE NOCASE)
          WHERE citationKey IS NOT NULL
        """, "DELETE FROM grdb_migrations WHERE identifier LIKE '10 %'",
      ] { try db.execute(sql: sql) }
    }
    try old.database.close()
    let new = try Catalogue(path: path)
    #expect(
      try new.items(.everything, fallback: [Sort(.id)]).map(\.citationKey) == [
        "doe", nil, "Doea", nil, "DOEb",
      ])
    #expect(try new.examine(now: now, repair: false) == [])
  }

  @Test("items that have keys are exported while another program writes")
  func waiting() throws {
    let path = NSTemporaryDirectory() + "lectern-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let catalogue = try Catalogue(path: path)
    try Shelf(catalogue).add(
      [keyed("A", "doe"), keyed("B", nil)], to: "/refs.bib", kind: .references)
    let other = try DatabaseQueue(path: path)
    try other.inTransaction(.immediate) { _ in
      let keyed = Query(filter: .term(.ids(1...1)))
      try catalogue.cited(keyed, list: nil, withDates: false) { next, _ in
        let item = try next()?.place().item
        #expect(item?.citationKey == "doe")
      }
      return .rollback
    }
  }

  @Test("those who ask for items without a key get all of them, and all get one")
  func keyless() throws {
    try shelf.add(
      (1...300).map { keyed("T\($0)", $0 % 3 == 0 ? "k\($0)" : nil) }, to: "/refs.bib",
      kind: .references)
    let keyless = Query(filter: .not(.term(.has(.citation))))
    #expect(try cite(keyless, wishing: "doe") == 200)
    #expect(try keys().compactMap { $0 }.count == 300)
    #expect(try cite(keyless, wishing: "doe") == 0)
  }

  @Test("a backup brings keys back")
  func backup() throws {
    try shelf.add([keyed("A", "doe")], to: "/refs.bib", kind: .references)
    #expect(try shelf.backup().contains { $0.contains("\"citationKey\":\"doe\"") })
  }

  /// How many items there were to cite.
  @discardableResult
  private func cite(_ query: Query = .everything, wishing wish: String) throws -> Int {
    try shelf.catalogue.cited(query, list: nil, withDates: false) { next, give in
      var count = 0
      while let item = try next()?.place().item {
        if item.citationKey == nil { _ = try give(wish, item.id) }
        count += 1
      }
      return count
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
