internal import GRDB
public import LecternModel

extension Catalogue {
  /// Gives every item that a query finds, and that has none yet, a key to be cited by, in the order of
  /// ids: who was there first has the plain form. `wish` says which key an item would have were it alone.
  /// Nothing is written where all have keys.
  public func giveCitationKeys(_ query: Query, wish: (Item) -> String) throws {
    let wishes = try read { db in
      let unkeyed = Query(filter: query.filter, sorts: [Sort(.id)])
      let (sql, arguments) = try QuerySQL(unkeyed, in: db).select(ItemReader.columns)
      let keyless = "SELECT * FROM (\(sql)) WHERE citationKey IS NULL"
      let cursor = try Row.fetchCursor(db, sql: keyless, arguments: arguments)
      var wishes: [(id: Int64, wish: String)] = []
      while let row = try cursor.next() {
        let item = try ItemReader.item(from: row)
        wishes.append((item.id, wish(item)))
      }
      return wishes
    }
    guard !wishes.isEmpty else { return }
    try write { db in
      var keys = CitationKeyStore(db)
      for (id, wish) in wishes { try keys.give(wish, to: id) }
    }
  }
}
