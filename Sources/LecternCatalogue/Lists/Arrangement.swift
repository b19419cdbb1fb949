internal import GRDB
public import LecternModel

/// Under which headings the items of an export stand.
public enum Arrangement: Hashable, Sendable {
  /// By kind, in the order of the kinds.
  case kind
  /// As a list has them.
  case list(Int64)
  /// By the folder or heading under which each was found first.
  case folder
  /// Under none, in the query's order.
  case plain
}

extension Catalogue {
  /// Hands out the items that a query finds, in the places that the arrangement gives them; `withLists`
  /// with the lists they are on.
  public func arranged(
    _ query: Query, _ arrangement: Arrangement, withLists: Bool = false,
    _ body: (_ next: @escaping () throws -> ListPlace?) throws -> Void
  ) throws {
    try read { db in
      let request = try Self.request(query, arrangement, withLists: withLists, in: db)
      let cursor = try Row.fetchCursor(db, sql: request.sql, arguments: request.arguments)
      try body { try cursor.next().map { try Self.place(from: $0, arrangement, withLists) } }
    }
  }

  private static func request(
    _ query: Query, _ arrangement: Arrangement, withLists: Bool, in db: Database
  ) throws -> (sql: String, arguments: StatementArguments) {
    let columns = ItemReader.columns + (withLists ? ", \(lists)" : "")
    switch arrangement {
    case .plain:
      return try QuerySQL(query, fallback: [Sort(.id)], in: db).select(columns)
    case .kind:
      let sorted = Query(filter: query.filter, sorts: [Sort(.kind)] + query.sorts + [Sort(.id)])
      return try QuerySQL(sorted, in: db).select(columns)
    case .folder:
      let condition = ConditionSQL(query.filter)
      return (
        """
        SELECT \(columns), (SELECT path FROM mention WHERE itemId = item.id
          AND path IS NOT NULL ORDER BY mention.id LIMIT 1) AS section
        FROM item WHERE \(condition.sql) ORDER BY section, item.id
        """, StatementArguments(condition.arguments)
      )
    case .list(let id):
      let condition = ConditionSQL(query.filter)
      return (
        """
        SELECT \(columns), listEntry.section, listEntry.note, listEntry.isOptional
        FROM listEntry JOIN item ON item.id = listEntry.itemId
        WHERE listId = ? AND \(condition.sql) ORDER BY position
        """, [id] + StatementArguments(condition.arguments)
      )
    }
  }

  private static let lists = """
    (SELECT group_concat(title, char(30)) FROM (SELECT DISTINCT list.id, list.title FROM listEntry
      JOIN list ON list.id = listId WHERE listEntry.itemId = item.id ORDER BY list.id)) AS lists
    """

  private static func place(from row: Row, _ arrangement: Arrangement, _ withLists: Bool) throws
    -> ListPlace
  {
    var place = ListPlace(
      item: try ItemReader.item(from: row), section: [], note: nil, isOptional: false)
    if withLists { place.lists = Columns.list(row["lists"]) }
    switch arrangement {
    case .plain: break
    case .kind: place.section = [place.item.kind.plural]
    case .folder: place.section = Columns.list(row["section"])
    case .list:
      place.section = Columns.list(row["section"])
      place.note = row["note"]
      place.isOptional = row["isOptional"]
    }
    return place
  }
}
