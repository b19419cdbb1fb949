internal import GRDB
internal import LecternModel

/// A query as SQL. Nothing the reader wrote becomes part of the SQL itself: values are always arguments.
struct QuerySQL {
  private let tables: ConditionSQL
  private let conditions: [ConditionSQL]
  /// Of very many hits only those that are ranked; they are counted all the same.
  private let floor: ConditionSQL?
  private let order: String
  private let limit: Int?
  private let mustSort: Bool

  /// Without an order in the query, `fallback` decides; words that are searched for put the best hits
  /// first, and a list its own order.
  init(
    _ query: Query, fallback: [Sort] = [Sort(.id, descending: true)], limit: Int? = nil,
    isCount: Bool = false, in db: Database
  ) throws {
    let plan = try QueryPlan(
      query, fallback: fallback, aim: isCount ? .count : limit == nil ? .all : .page,
      in: db)
    let sort = SortSQL(plan.sorts, hasWords: plan.ranks)
    order = sort.text
    self.limit = limit
    let match = ConditionSQL("itemText MATCH ?", [plan.words])
    let checks = plan.conditions.map { ConditionSQL($0) }
    switch plan.lead {
    case .order(let sieve):
      tables = ConditionSQL(sort.table)
      // The very words are looked up item by item; of words that begin so all hits are gathered once.
      let isLooked = "EXISTS (SELECT 1 FROM itemText WHERE {} AND itemText.rowid = item.id)"
      let hits = plan.isFrequent ? isLooked : "item.id IN (SELECT rowid FROM itemText WHERE {})"
      conditions =
        (sieve.map { [Self.hits($0).inside("item.id IN ({})")] } ?? [])
        + checks.map(sort.withRange) + (plan.words.isEmpty ? [] : [match.inside(hits)])
    case .search(let searches):
      tables = Self.table(of: searches)
      conditions = checks
    case .words:
      tables = ConditionSQL(Self.textThenItem)
      conditions = [match] + checks
    case .both(let searches):
      tables = ConditionSQL(Self.textThenItem)
      conditions = [match, Self.hits(searches).inside("+itemText.rowid IN ({})")] + checks
    }
    if case .order = plan.lead { mustSort = false } else { mustSort = true }
    if case .words(isBounded: true) = plan.lead {
      floor = Self.newest(conditions)
    } else {
      floor = nil
    }
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
      itemText.rowid >= coalesce((SELECT min(hit) FROM (SELECT itemText.rowid AS hit
        FROM \(textThenItem) WHERE {} ORDER BY itemText.rowid DESC LIMIT \(QueryPlan.ranked))), 0)
      """)
  }

  private func found(
    _ conditions: [ConditionSQL]
  ) -> (sql: String, arguments: StatementArguments) {
    let condition = ConditionSQL(conditions, joined: " AND ", empty: "1")
    return (
      "FROM \(tables.sql) WHERE \(condition.sql)",
      StatementArguments(tables.arguments) + StatementArguments(condition.arguments)
    )
  }

  /// Selects columns of the items found, in order.
  func select(_ columns: String) -> (sql: String, arguments: StatementArguments) {
    let (found, arguments) = found(conditions + (floor.map { [$0] } ?? []))
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
    let (found, arguments) = found(conditions)
    return ("SELECT count(*) FROM (SELECT 1 \(found) LIMIT \(limit))", arguments)
  }

  /// Computes one value over the items found.
  func select(aggregate: String) -> (sql: String, arguments: StatementArguments) {
    let (found, arguments) = found(conditions)
    return ("SELECT \(aggregate) \(found)", arguments)
  }
}

extension QueryPlan {
  /// Whether the words' table is at hand to rank by.
  fileprivate var ranks: Bool {
    switch lead {
    case .words, .both: true
    case .search, .order: false
    }
  }
}
