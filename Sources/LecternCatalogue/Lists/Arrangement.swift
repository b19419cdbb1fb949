internal import GRDB
public import LecternModel

/// Under which headings the items of an export stand.
public enum Arrangement: Hashable, Sendable {
  /// By kind, in the order of the kinds.
  case kind
  /// As a list has them.
  case list(Int64)
  /// As they stood in folders and under headings, each as often as it stood there.
  case folder
  /// In the query's order; each with a folder or heading where it was found, of several always the same.
  case found
  /// Under none, in the query's order.
  case plain
}

extension Catalogue {
  /// Hands out the items that a query finds, in the places that the arrangement gives them; `withLists`
  /// with the lists they are on, `withDates` with the days on which they were collected. What comes is read
  /// already; to make a place of it needs the catalogue no more.
  public func arranged(
    _ query: Query, _ arrangement: Arrangement, withLists: Bool = false, withDates: Bool = false,
    _ body: (_ next: @escaping () throws -> StoredPlace?) throws -> Void
  ) throws {
    try read { db in
      try body(
        try Self.places(query, arrangement, withLists: withLists, withDates: withDates, in: db))
    }
  }

  /// What hands out the places of an arrangement.
  static func places(
    _ query: Query, _ arrangement: Arrangement, withLists: Bool = false, withDates: Bool,
    in db: Database
  ) throws -> () throws -> StoredPlace? {
    let more = "\(withLists ? lists : "NULL"), \(withDates ? collected : "NULL")"
    let request = try request(query, arrangement, more: more, in: db)
    let cursor = try Row.fetchCursor(db, sql: request.sql, arguments: request.arguments)
    return { try cursor.next().map { try StoredPlace($0, isByKind: arrangement == .kind) } }
  }

  private static func request(
    _ query: Query, _ arrangement: Arrangement, more: String, in db: Database
  ) throws -> (sql: String, arguments: StatementArguments) {
    func columns(section: String = "NULL", note: String = remark, isOptional: String = "0")
      -> String
    {
      "\(ItemReader.columns), \(section), \(note), \(isOptional), \(more)"
    }
    let condition = ConditionSQL(query.filter)
    switch arrangement {
    case .plain:
      return try QuerySQL(query, fallback: [Sort(.id)], in: db).select(columns())
    case .kind:
      let sorted = Query(filter: query.filter, sorts: [Sort(.kind)] + query.sorts + [Sort(.id)])
      return try QuerySQL(sorted, in: db).select(columns())
    case .found:
      return try QuerySQL(query, fallback: [Sort(.id)], in: db).select(columns(section: folder))
    case .folder:
      try FolderOrder(db).add(to: db)
      return (
        """
        SELECT \(columns(section: "place.path", note: "coalesce(place.note, \(remark))"))
        FROM item LEFT JOIN (\(places)) AS place ON place.itemId = item.id
        WHERE \(condition.sql) ORDER BY \(FolderOrder.function)(place.path, place.first)
        """, StatementArguments(condition.arguments)
      )
    case .list(let id):
      return (
        """
        SELECT \(columns(
          section: "listEntry.section", note: "listEntry.note", isOptional: "listEntry.isOptional"))
        FROM listEntry JOIN item ON item.id = listEntry.itemId
        WHERE listId = ? AND \(condition.sql) ORDER BY position
        """, [id] + StatementArguments(condition.arguments)
      )
    }
  }

  /// The remark that says most, in whatever order the sources came: the longest, and of several the first in the
  /// order of their letters. Not sorted: however few there are, that takes SQLite a table of its own for each item.
  private static let remark = """
    (SELECT substr(min(printf('%010d', 9999999999 - length(note)) || note), 11) FROM mention
      WHERE itemId = item.id AND note IS NOT NULL)
    """
  private static let folder = "(SELECT min(path) FROM mention WHERE itemId = item.id)"
  /// Each folder of an item, and none where it stands in none or a source has it beside its folders too. Of columns
  /// beside `min` SQLite takes those of the row that has it.
  private static let places = """
    SELECT itemId, path, note, min(id) AS first FROM mention
      WHERE path IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM mention AS other
          WHERE other.itemId = mention.itemId AND other.path IS NOT NULL)
        OR EXISTS (SELECT 1 FROM mention AS other
          WHERE other.itemId = mention.itemId AND other.path IS NOT NULL
            AND other.sourceId = mention.sourceId)
      GROUP BY itemId, path
    """
  private static let lists = """
    (SELECT group_concat(title, char(30)) FROM (SELECT DISTINCT list.id, list.title FROM listEntry
      JOIN list ON list.id = listId WHERE listEntry.itemId = item.id ORDER BY list.id))
    """

  /// Without a word of any source, the day on which the reader's own hand added it.
  private static let collected = """
    (SELECT min(coalesce(found, CASE source.kind WHEN 'hand' THEN change.at END)) FROM mention
      JOIN source ON source.id = sourceId LEFT JOIN change ON change.id = mention.changeId
      WHERE mention.itemId = item.id)
    """
}
