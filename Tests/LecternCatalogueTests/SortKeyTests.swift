import Foundation
import GRDB
import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("Orders of names and titles")
struct SortKeyTests {
  private static let people: [Person?] = [
    Person(family: "Øster", given: "Alan"), Person(family: "Lin", given: "An"),
    Person(family: "li", given: "Wei"),
    Person(family: "Beethoven", given: "Ludwig", particle: "van"),
    Person(literal: "Mozilla"), Person(family: "Ångström", given: "Zoé"),
    Person(family: "Ångström", given: "Anders"), nil,
  ]
  private static let order = [
    "anders", "zoe", "beethoven", "li", "lin", "mozilla", "oster", "none",
  ]
  private static let names = [
    "oster", "lin", "li", "beethoven", "mozilla", "zoe", "anders", "none",
  ]

  private func fill(_ catalogue: Catalogue) throws {
    try Shelf(catalogue).add(
      zip(Self.names, Self.people).map { name, person in
        item(name, "https://example.org/\(name)") {
          $0.metadata.authors = person.map { [$0, Person(family: "Aaron")] }
        }
      })
  }

  @Test(
    "authors are in the order of the first one's family name, then given names, without accents")
  func authors() throws {
    let catalogue = try Catalogue()
    try fill(catalogue)
    #expect(try Shelf(catalogue).find("sort:author") == Self.order)
  }

  @Test("titles are in order whatever their case and accents")
  func titles() throws {
    let shelf = try Shelf()
    try shelf.add(
      ["Zebra", "Ähre", "apfel", "Éclair", "Dune", "Eclair 2"].enumerated().map {
        item($1, "https://example.org/\($0)")
      })
    #expect(
      try shelf.find("sort:title") == ["Ähre", "apfel", "Dune", "Éclair", "Eclair 2", "Zebra"])
  }

  @Test("an old catalogue gets the keys that a new one has, and loses nothing")
  func upgraded() throws {
    let path = NSTemporaryDirectory() + "lectern-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let old = try Catalogue(path: path)
    try fill(old)
    let whole = try old.items(.everything)
    let keys = "SELECT titleKey, authorKey FROM item ORDER BY id"
    let made = try old.read { try Row.fetchAll($0, sql: keys) }
    try old.write { db in
      for sql in [
        "DROP INDEX itemByTitle", "DROP INDEX itemByAuthor",
        "ALTER TABLE item DROP COLUMN titleKey", "ALTER TABLE item DROP COLUMN authorKey",
        "CREATE INDEX itemByTitle ON item(title COLLATE NOCASE)",
        "CREATE INDEX itemByAuthor ON item(authors COLLATE NOCASE)", "DROP TABLE savedQueryBefore",
        "DELETE FROM grdb_migrations WHERE identifier LIKE '8 %' OR identifier LIKE '9 %'",
      ] { try db.execute(sql: sql) }
    }
    try old.database.close()
    let new = try Catalogue(path: path)
    #expect(try new.read { try Row.fetchAll($0, sql: keys) } == made)
    #expect(try new.items(.everything) == whole)
    #expect(try Shelf(new).find("sort:author") == Self.order)
    #expect(try new.examine(now: now, repair: false) == [])
  }
}
