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
    let query = Query(filter: .and([]), sorts: [])
    try shelf.catalogue.giveCitationKeys(query) { _, _ in "doe" }
    #expect(try keys() == ["doea", "doe", "doeb"])
    try shelf.catalogue.giveCitationKeys(query) { _, _ in "another" }
    #expect(try keys() == ["doea", "doe", "doeb"])
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
        db, sql: "EXPLAIN QUERY PLAN SELECT 1 FROM item WHERE citationKey = 'x' COLLATE NOCASE"
      ).map { $0["detail"] as String }.joined()
    }
    #expect(plan.contains("itemByCitationKey"))
  }

  @Test("a backup brings keys back")
  func backup() throws {
    try shelf.add([keyed("A", "doe")], to: "/refs.bib", kind: .references)
    #expect(try shelf.backup().contains { $0.contains("\"citationKey\":\"doe\"") })
  }

  private func keyed(_ title: String, _ key: String?) -> ImportedItem {
    item(title, nil) { $0.citationKey = key }
  }

  private func keys() throws -> [String?] {
    try shelf.catalogue.items(Query(filter: .and([]), sorts: []), fallback: [Sort(.id)]).map(
      \.citationKey)
  }
}
