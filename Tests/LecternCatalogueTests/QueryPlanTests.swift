import Foundation
import GRDB
import LecternModel
import Testing

@testable import LecternCatalogue

/// No question that shows one page may read a whole table. What SQLite plans for every question is looked at, on a
/// catalogue with more items than are looked up at once. `LECTERN_PLANS=1` prints the plans.
@Suite("Query plans")
struct QueryPlanTests {
  /// Three thousand items in the states and kinds that make every condition hold for many.
  private static func catalogue() throws -> Catalogue {
    let catalogue = try Catalogue()
    try catalogue.import(command: "import", now: now) { session in
      try session.source { session in
        try session.describe(SourceDescription(title: "Shelf"), kind: .list, location: "/shelf.md")
        try session.openList(title: "First year", ofSource: true)
        for number in 0..<3000 {
          var item = item("Learning \(number)", "https://example.org/\(number)")
          item.metadata.kind = number % 2 == 0 ? .paper : .post
          item.state = number % 3 == 0 ? .inbox : .queued
          item.place.section = ["Part \(number / 100)"]
          item.place.position = number
          item.metadata.durationSeconds = number
          item.tags = ["all"]
          _ = try session.take(item)
        }
      }
    }
    return catalogue
  }

  private static let filters = [
    "", "kind:paper", "kind:book", "state:unread", "state:reading", "-state:read", "tag:all",
    "tag:no",
    "list:first", "list:none", "source:shelf", "source:none", "feed:none", "section:part",
    "section:none", "1-2500", "7", "arxiv:1706.03762", "year:2019..2021", "rating:>=4",
    "mentions:>0",
    "time:<30m", "time:>1h", "added:<30d", "changed:2026", "has:note", "has:tag", "has:rating",
    "has:url", "has:content", "has:progress", "has:feed", "has:doi", "has:list", "has:citation",
    "is:private", "is:overdue", "learning", "learning kind:paper", "learning state:reading",
    "title:learning", "author:nobody", "kind:paper tag:all -section:none",
    "(kind:paper or tag:all)",
    "(tag:no or kind:book)", "1 2 3 learning",
  ]

  /// What may stand in a plan: searches, walks along an index or along the ids, subqueries, hits of words.
  private static func fault(_ plan: [String], walks: Bool) -> String? {
    plan.first { step in
      if step.hasPrefix("USE TEMP B-TREE FOR ORDER BY") { return walks }
      guard step.hasPrefix("SCAN item") || step.hasPrefix("SCAN mention") else { return false }
      let isIndexed = step.contains("USING") || step.contains("VIRTUAL TABLE")
      // Along the ids, where that is the order asked for.
      return !isIndexed && !(walks && step == "SCAN item")
    }
  }

  @Test("every condition in every order finds its first page by an index")
  func pages() throws {
    let catalogue = try Self.catalogue()
    var lines: [String] = []
    try catalogue.read { db in
      for text in Self.filters {
        for sort in [nil] + Sort.Field.allCases.flatMap({ [Sort($0), Sort($0, descending: true)] })
        {
          var query = try QueryParser.parse(text, today: now)
          query.sorts = sort.map { [$0] } ?? []
          let facts = try QueryFacts(query.filter, all: false, in: db)
          let plan = QueryPlan(
            query, facts, fallback: [Sort(.id, descending: true)], aim: .page)
          let walks = if case .order = plan.lead { true } else { false }
          let (sql, arguments) = QuerySQL(facts, plan, limit: 40).select("item.id, item.title")
          let steps = try Self.explain(sql, arguments, in: db)
          let fault = Self.fault(steps, walks: walks)
          let order = sort.map { " sort:\($0.field.rawValue)\($0.isDescending ? "-" : "")" } ?? ""
          #expect(fault == nil, "\(text)\(order): \(steps.joined(separator: " | "))")
          if sort == nil || sort == Sort(.title) {
            lines.append("\(text)\(order) → \(steps.joined(separator: " | "))")
          }
        }
      }
    }
    if ProcessInfo.processInfo.environment["LECTERN_PLANS"] == "1" {
      print(lines.joined(separator: "\n"))
    }
  }

  @Test("what show, next, views, lists, text and imports ask is found by an index too")
  func commands() throws {
    let catalogue = try Self.catalogue()
    let asked = Asked()
    catalogue.database.inDatabase { db in
      db.trace { event in
        if case .statement(let statement) = event { asked.add(statement.sql) }
      }
    }
    let item = try #require(try catalogue.item(7))
    _ = try catalogue.mentions(of: 7)
    _ = try catalogue.lists(of: 7)
    _ = try catalogue.history(of: 7)
    _ = try catalogue.kindReason(of: 7)
    _ = try catalogue.content(of: 7)
    _ = try catalogue.savedQueries()
    _ = try catalogue.hits(QueryParser.parse("learning", today: now), in: [7, 8])
    _ = try catalogue.next(.and([]), limit: 5)
    _ = try catalogue.next(QueryParser.parse("tag:all", today: now).filter, limit: 5)
    _ = try catalogue.next(QueryParser.parse("tag:no", today: now).filter, limit: 5)
    try catalogue.record(command: "note", now: now, items: [7]) { _ in
      [JournalEvent(.note("n"), at: now), JournalEvent(.state(.read), at: now)]
    }
    try Shelf(catalogue).add([LecternCatalogueTests.item("Learning 7", item.url)], to: "/other.md")
    try catalogue.database.inDatabase { db in
      db.trace(options: [])
      for sql in asked.statements {
        let steps = try Self.explain(sql, nil, in: db)
        #expect(Self.fault(steps, walks: false) == nil, "\(sql): \(steps)")
      }
    }
    #expect(asked.statements.count > 20)
  }

  private static func explain(
    _ sql: String, _ arguments: StatementArguments?, in db: Database
  ) throws -> [String] {
    let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
    if let arguments { try statement.setArguments(arguments) }
    return try Row.fetchAll(statement, arguments: arguments ?? Self.nulls(statement)).map {
      $0["detail"]
    }
  }

  private static func nulls(_ statement: Statement) -> StatementArguments {
    let count = statement.sql.filter { $0 == "?" }.count
    return StatementArguments(Array(repeating: DatabaseValue.null, count: count))
  }

  /// The statements that a connection ran, each once.
  private final class Asked: @unchecked Sendable {
    private let lock = NSLock()
    private var seen: Set<String> = []

    func add(_ sql: String) {
      guard sql.hasPrefix("SELECT") || sql.hasPrefix("UPDATE") || sql.hasPrefix("DELETE") else {
        return
      }
      lock.withLock { _ = seen.insert(sql) }
    }

    var statements: [String] { lock.withLock { seen.sorted() } }
  }
}
