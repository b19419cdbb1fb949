internal import GRDB
public import LecternModel

extension Catalogue {
  /// Gives every item that a query finds, and that has none yet, a key to be cited by, in the order of
  /// ids: who was there first has the plain form. `wish` says which key an item of an id and metadata
  /// (without the summary) would have were it alone. Nothing is written where all have keys.
  public func giveCitationKeys(_ query: Query, wish: (Int64, Metadata) -> String) throws {
    let wishes = try read { db in
      let unkeyed = Query(filter: query.filter, sorts: [Sort(.id)])
      let columns = "item.id, item.title, item.metadata, item.citationKey"
      let (sql, arguments) = try QuerySQL(unkeyed, in: db).select(columns)
      let keyless = "SELECT * FROM (\(sql)) WHERE citationKey IS NULL"
      let cursor = try Row.fetchCursor(db, sql: keyless, arguments: arguments)
      var wishes: [(id: Int64, wish: String)] = []
      while let row = try cursor.next() {
        var metadata = try MetadataReader.read(row[2])
        metadata.title = row[1]
        wishes.append((row[0], wish(row[0], metadata)))
      }
      return wishes
    }
    guard !wishes.isEmpty else { return }
    try write { db in
      var keys = CitationKeyStore(db)
      for (id, wish) in wishes { try keys.giveFirst(wish, to: id) }
    }
  }
}
