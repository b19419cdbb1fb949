internal import GRDB
internal import LecternModel

/// A query as SQL. Nothing the reader wrote becomes part of the SQL itself: values are always arguments.
struct QuerySQL {
  /// What stands behind `FROM`.
  private(set) var tables = "item"
  private var conditions: [String] = []
  private var arguments: [any DatabaseValueConvertible] = []
  private var order = ""
  private var limit = ""

  /// Without an order in the query, `fallback` decides; words that are searched for put the best hits
  /// first, and a list its own order.
  init(_ query: Query, fallback: [Sort] = [Sort(.id, descending: true)], limit: Int? = nil) {
    let terms = Self.conjunction(query.filter)
    let words = terms.compactMap { MatchExpression($0)?.text }
    var sorts = query.sorts
    if !words.isEmpty {
      tables = "itemText CROSS JOIN item ON item.id = itemText.rowid"
      add("itemText MATCH ?", words.map { "(\($0))" }.joined(separator: " AND "))
      if sorts.isEmpty { sorts = [Sort(.relevance)] }
    }
    for filter in terms where MatchExpression(filter) == nil {
      let condition = ConditionSQL(filter)
      conditions.append(condition.sql)
      arguments += condition.arguments
    }
    order = (sorts.isEmpty ? fallback : sorts)
      .map { SortSQL.column($0, hasWords: !words.isEmpty) }.joined(separator: ", ")
    if let limit { self.limit = " LIMIT \(limit)" }
  }

  private mutating func add(_ condition: String, _ value: String) {
    conditions.append(condition)
    arguments.append(value)
  }

  /// The parts that must all be true.
  private static func conjunction(_ filter: Filter) -> [Filter] {
    if case .and(let parts) = filter { return parts.flatMap(conjunction) }
    return [filter]
  }

  private var condition: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }

  /// Selects columns of the items found, in order.
  func select(_ columns: String) -> (sql: String, arguments: StatementArguments) {
    let ordering = order.isEmpty ? "" : " ORDER BY \(order)"
    return (
      "SELECT \(columns) FROM \(tables)\(condition)\(ordering)\(limit)",
      StatementArguments(arguments)
    )
  }

  /// Counts the items found.
  var count: (sql: String, arguments: StatementArguments) { select(aggregate: "count(*)") }

  /// Computes one value over the items found.
  func select(aggregate: String) -> (sql: String, arguments: StatementArguments) {
    ("SELECT \(aggregate) FROM \(tables)\(condition)", StatementArguments(arguments))
  }
}

/// Orders as SQL.
enum SortSQL {
  static func column(_ sort: Sort, hasWords: Bool) -> String {
    let direction = sort.isDescending ? " DESC" : ""
    switch sort.field {
    case .id: return "item.id" + direction
    case .added: return "item.added\(direction), item.id\(direction)"
    case .changed: return "item.stateDate" + direction
    case .title: return "item.title COLLATE NOCASE" + direction
    case .author: return "item.authors COLLATE NOCASE" + direction
    case .year: return "item.year" + direction
    case .rating: return "item.rating" + direction
    case .mentions: return "item.mentionCount\(direction), item.id\(direction)"
    case .kind: return "item.kind" + direction
    case .state: return stateRank + direction
    case .relevance:
      return hasWords ? "bm25(itemText, 10, 6, 5, 4, 1, 3, 2, 1)" : "item.id" + direction
    }
  }

  private static let stateRank =
    "CASE item.state "
    + ReadingState.allCases.sorted().enumerated()
    .map { "WHEN '\($1.rawValue)' THEN \($0)" }.joined(separator: " ") + " END"
}
