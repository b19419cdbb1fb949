internal import GRDB
public import LecternModel

extension Catalogue {
  /// Hands out the items that a query finds, to be cited by keys: in the order of a list or, without one, of ids.
  ///
  /// `give` says the key of an item that has none, told the key that it would have were it alone and its id. The item
  /// keeps it from the end of the body on, and nobody else can write until then; where the catalogue can't be written,
  /// it has it for this time only.
  public func cited<Value>(
    _ query: Query, list: Int64?, withDates: Bool,
    _ body: (
      _ next: @escaping () throws -> StoredPlace?,
      _ give: @escaping (_ wish: String, _ id: Int64) throws -> String
    ) throws -> Value
  ) throws -> Value {
    let query = Query(filter: query.filter, sorts: [Sort(.id)])
    let arrangement = list.map { Arrangement.list($0) } ?? .plain
    func cite(_ db: Database, isKept: Bool) throws -> Value {
      var keys = CitationKeyStore(db)
      let next = try Self.places(query, arrangement, withDates: withDates, in: db)
      return try body(next) { wish, id in
        try (isKept ? keys.giveFirst(wish, to: id) : keys.reserve(wish)) ?? wish
      }
    }
    if try read({ try Self.lacksKeys(query, list: list, in: $0) }) {
      do {
        return try write { db in try cite(db, isKept: true) }
      } catch CatalogueError.readOnly {}
    }
    return try read { db in try cite(db, isKept: false) }
  }

  /// Whether there may be items without a key among those of a query or a list, so that nobody has to wait for a
  /// turn to write where all have one. Whether any of the catalogue lacks one is soon said.
  private static func lacksKeys(_ query: Query, list: Int64?, in db: Database) throws -> Bool {
    let all = "SELECT (SELECT count(*) FROM item) > (SELECT count(*) FROM citationKey)"
    guard try Bool.fetchOne(db, sql: all) == true else { return false }
    let (items, arguments): (String, StatementArguments) =
      if let list {
        ("SELECT itemId AS id FROM listEntry WHERE listId = ?", [list])
      } else {
        try QuerySQL(query, in: db).select("item.id AS id")
      }
    let sql = """
      SELECT EXISTS (SELECT 1 FROM (\(items)) AS found
        WHERE NOT EXISTS (SELECT 1 FROM citationKey WHERE itemId = found.id))
      """
    return try Bool.fetchOne(db, sql: sql, arguments: arguments) ?? false
  }
}
