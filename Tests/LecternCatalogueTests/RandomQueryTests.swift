import LecternModel
import Testing

@testable import LecternCatalogue

/// Thousands of queries made by chance, the same each time. `./scripts/fuzz query` makes more of them.
@Suite("Queries made by chance")
struct RandomQueryTests {
  /// A linear congruential generator (Knuth's MMIX numbers): small, and the same everywhere.
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let pieces =
    [
      "(", ")", "\"", "-", "!", "|", " or ", " and ", " not ", " ", " ", ":", "..", ">=", "<", "@v",
      "@w",
    ]
    + [
      "@nobody", "*", "^", "{", "}", "+", "NEAR(", ",", "'", ";", "--", "/*", "%", "_", "\\",
      "\u{0}",
    ]
    + [
      "12", "1-3", "99999999999999999999", "2020", "30d", "4.5", "2h", "today", "é", "e\u{301}",
      "学习",
    ]
    + [
      "😀", "\u{202E}", "https://a.org/", "arxiv:1706.03762", "attention", "c++", "NULL", "item",
      "AND",
    ]
    + ["kind:", "paper", "state:", "unread", "is:", "overdue", "has:", "note", "tag:", "author:"]
    + [
      "title:", "list:", "feed:", "source:", "section:", "text:", "id:", "sort:", "year:",
      "rating:",
    ]
    + ["mentions:", "time:", "added:", "changed:", "sort:title-", "sort:relevance", "doi:", "url:"]

  private static let views = Views([
    SavedQuery(name: "v", query: "kind:paper or attention sort:year-"),
    SavedQuery(name: "w", query: "-@v tag:x"),
  ])

  @Test(
    "give items or say what is wrong and where, never an error of the database", arguments: 1...8)
  func chance(seed: UInt64) throws {
    let shelf = try Shelf()
    try shelf.add([
      item("Attention 学习", "https://a.org/") { $0.tags = ["x"] },
      item("C++ 100%", "https://b.org/c"),
    ])
    var chance = Chance(state: seed)
    for _ in 0..<150 {
      let count = Int.random(in: 1...12, using: &chance)
      let query = (0..<count).map { _ in Self.pieces.randomElement(using: &chance) ?? "" }.joined()
      do {
        let parsed = try QueryParser.parse(query, today: now, views: Self.views)
        let found = try shelf.catalogue.items(parsed, limit: 10)
        #expect(try shelf.catalogue.count(parsed) == found.count, "\(query)")
        _ = try shelf.catalogue.hits(parsed, in: found.map(\.id))
        _ = try shelf.catalogue.next(parsed.filter, limit: 2)
      } catch let error as QueryError {
        #expect(!error.reason.isEmpty)
        #expect(error.column >= 0 && error.column + error.length <= max(2, query.count), "\(query)")
      } catch {
        Issue.record("\(query): \(error)")
      }
    }
    #expect(try shelf.catalogue.count(.everything) == 2)
  }

  @Test("many names and many choices are one question")
  func many() throws {
    let shelf = try Shelf()
    try shelf.add((1...1200).map { item("Item \($0)", "https://a.org/\($0)") })
    for word in ["1", "tag:a", "kind:page -tag:b", "item"] {
      let query = Array(repeating: "(\(word))", count: word.contains(":") ? 100 : 2000).joined(
        separator: " or ")
      #expect(try !shelf.find(query).isEmpty == (word != "tag:a"), "\(word)")
    }
    #expect(try shelf.find((1...1200).map(String.init).joined(separator: " ")).count == 1200)
    #expect(try shelf.find((1...1000).map { "-\($0)" }.joined(separator: " ")).count == 200)
    let error = #expect(throws: QueryError.self) {
      try shelf.find(Array(repeating: "tag:a", count: 201).joined(separator: " or "))
    }
    #expect(error?.reason.contains("200 fields") == true)
  }
}
