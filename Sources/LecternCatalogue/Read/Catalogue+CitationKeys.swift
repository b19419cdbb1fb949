internal import GRDB
public import LecternModel
internal import Parallel

extension Catalogue {
  /// Gives every item that a query finds, and that has none yet, a key to be cited by, in the order of
  /// ids: who was there first has the plain form. `wish` says which key an item of an id and metadata
  /// (without the summary) would have were it alone. Nothing is written where all have keys.
  public func giveCitationKeys(
    _ query: Query, wish: @escaping @Sendable (Int64, Metadata) -> String
  ) throws {
    let wishes = try read { db in
      let unkeyed = Query(filter: query.filter, sorts: [Sort(.id)])
      let columns = "item.id, item.title, item.metadata, item.citationKey"
      let (sql, arguments) = try QuerySQL(unkeyed, in: db).select(columns)
      let keyless = "SELECT * FROM (\(sql)) WHERE citationKey IS NULL"
      let cursor = try Row.fetchCursor(db, sql: keyless, arguments: arguments)
      var wishes: [(id: Int64, wish: String)] = []
      var conveyor = Conveyor { (part: ArraySlice<(id: Int64, title: String?, json: String?)>) in
        try part.map { row in
          var metadata = try MetadataReader.read(row.json)
          metadata.title = row.title
          return (row.id, wish(row.id, metadata))
        }
      } to: {
        wishes += $0
      }
      while let row = try cursor.next() { try conveyor.take((row[0], row[1], row[2])) }
      try conveyor.finish()
      return wishes
    }
    guard !wishes.isEmpty else { return }
    try write { db in
      var keys = CitationKeyStore(db)
      for (id, wish) in wishes { try keys.giveFirst(wish, to: id) }
    }
  }
}
