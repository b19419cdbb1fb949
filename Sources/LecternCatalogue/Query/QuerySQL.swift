internal import GRDB
internal import LecternModel

/// A query as SQL. Nothing the reader wrote becomes part of the SQL itself: values are always arguments.
struct QuerySQL {
  private let tables: ConditionSQL
  private let conditions: [ConditionSQL]
  private let order: String
  /// In which order items are counted: that in which a page has come by some of them.
  private let countOrder: String
  private let limit: Int?
  private let mustSort: Bool

  /// Without an order in the query, `fallback` decides; words that are searched for put the best hits
  /// first, and a list its own order.
  init(
    _ query: Query, fallback: [Sort] = [Sort(.id, descending: true)], limit: Int? = nil,
    isCount: Bool = false, in db: Database
  ) throws {
    let aim = isCount ? .count : QueryPlan.Aim(limit: limit)
    let facts = try QueryFacts(query.filter, all: aim == .all, in: db)
    self.init(facts, QueryPlan(query, facts, fallback: fallback, aim: aim), limit: limit)
  }

  /// With what was found out before.
  init(_ facts: QueryFacts, _ plan: QueryPlan, limit: Int? = nil) {
    let sort = SortSQL(plan)
    order = sort.text
    self.limit = limit
    let match = ConditionSQL("itemText MATCH ?", [facts.words])
    let all = facts.conditions.map { ConditionSQL($0) }
    // What an index has told need not be asked of each item.
    let isTold = facts.conditions.count == 1 && facts.conditions.allSatisfy(IndexSearch.tells)
    countOrder =
      if case .words(_, .bm25) = plan.lead { " ORDER BY itemText.rowid DESC" } else { "" }
    switch plan.lead {
    case .order(let sieve):
      tables = ConditionSQL(sort.table)
      // The very words are looked up item by item; of words that begin so all hits are gathered once.
      let isLooked = "EXISTS (SELECT 1 FROM itemText WHERE {} AND itemText.rowid = item.id)"
      let hits = facts.isFrequent ? isLooked : "item.id IN (SELECT rowid FROM itemText WHERE {})"
      conditions =
        (sieve.map { [Self.hits($0).inside("item.id IN ({})")] } ?? [])
        + all.map(sort.withRange) + (facts.words.isEmpty ? [] : [match.inside(hits)])
    case .search(let searches):
      tables = Self.table(of: searches)
      conditions = isTold ? [] : all
    case .words(let searches, let ranking):
      let among = searches.map { [Self.hits($0).inside("+itemText.rowid IN ({})")] } ?? []
      let checks = [match] + among + (isTold && searches != nil ? [] : all)
      switch ranking {
      case .bm25: (tables, conditions) = (ConditionSQL(Self.textThenItem), checks)
      case .titles, .newest:
        let newest =
          checks.count > 1
          ? Self.newest(checks) : ConditionSQL(json: facts.hits.prefix(QueryFacts.ranked))
        let titles = ranking == .titles ? facts.rankedWords : ""
        (tables, conditions) = (Self.titled(newest, titles), [])
      }
    }
    if case .order = plan.lead { mustSort = false } else { mustSort = true }
  }

  private static let textThenItem = "itemText CROSS JOIN item ON item.id = itemText.rowid"

  /// The items of searches, each once.
  static func table(of searches: [IndexSearch]) -> ConditionSQL {
    hits(searches).inside("(SELECT DISTINCT hit FROM ({})) CROSS JOIN item ON item.id = hit")
  }

  private static func hits(_ searches: [IndexSearch]) -> ConditionSQL {
    let selects = searches.map(\.select)
    return ConditionSQL(
      selects.map(\.sql).joined(separator: " UNION ALL "), selects.flatMap(\.arguments))
  }

  /// Of more hits than can be ranked at once, those with the largest ids.
  private static func newest(_ conditions: [ConditionSQL]) -> ConditionSQL {
    ConditionSQL(conditions, joined: " AND ", empty: "1").inside(
      """
      SELECT itemText.rowid AS hit FROM \(textThenItem) WHERE {}
      ORDER BY itemText.rowid DESC LIMIT \(QueryFacts.ranked)
      """)
  }

  /// Hits with whether the words stand in their titles.
  private static func titled(_ hits: ConditionSQL, _ words: String) -> ConditionSQL {
    let titles = """
      hit IN (SELECT rowid FROM itemText
        WHERE itemText MATCH ? AND rowid >= (SELECT min(hit) FROM newest))
      """
    return ConditionSQL(
      """
      (WITH newest AS MATERIALIZED (\(hits.sql)), ranked AS MATERIALIZED (
          SELECT hit, \(words.isEmpty ? "0" : titles) AS isTitled FROM newest)
        SELECT hit, isTitled FROM ranked) CROSS JOIN item ON item.id = hit
      """, hits.arguments + (words.isEmpty ? [] : ["title : (\(words))"]))
  }

  private func found() -> (sql: String, arguments: StatementArguments) {
    let condition = ConditionSQL(conditions, joined: " AND ", empty: "1")
    return (
      "FROM \(tables.sql) WHERE \(condition.sql)",
      StatementArguments(tables.arguments) + StatementArguments(condition.arguments)
    )
  }

  /// Selects columns of the items found, in order.
  func select(_ columns: String) -> (sql: String, arguments: StatementArguments) {
    let (found, arguments) = found()
    guard let limit else { return ("SELECT \(columns) \(found) ORDER BY \(order)", arguments) }
    guard mustSort else {
      return ("SELECT \(columns) \(found) ORDER BY \(order) LIMIT \(limit)", arguments)
    }
    // Only of those that are shown the columns are put together.
    return (
      """
      SELECT \(columns) FROM (SELECT item.id AS chosen \(found) ORDER BY \(order) LIMIT \(limit))
      CROSS JOIN item ON item.id = chosen
      """, arguments
    )
  }

  /// Counts the items found, up to a limit.
  func count(upTo limit: Int) -> (sql: String, arguments: StatementArguments) {
    let (found, arguments) = found()
    let part = limit == .max ? "" : "\(countOrder) LIMIT \(limit)"
    return ("SELECT count(*) FROM (SELECT 1 \(found)\(part))", arguments)
  }

  /// Computes one value over the items found.
  func select(aggregate: String) -> (sql: String, arguments: StatementArguments) {
    let (found, arguments) = found()
    return ("SELECT \(aggregate) \(found)", arguments)
  }
}
