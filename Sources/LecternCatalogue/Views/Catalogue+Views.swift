internal import GRDB
public import LecternModel

extension Catalogue {
  /// The reader's saved queries, by name.
  public func savedQueries() throws -> [SavedQuery] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, query FROM savedQuery ORDER BY name")
        .map { SavedQuery(name: $0[0], query: $0[1]) }
    }
  }

  /// Keeps a query under its name, in place of one that has it already.
  public func save(_ view: SavedQuery) throws {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO savedQuery (name, query) VALUES (?, ?)",
        arguments: [view.name, view.query])
    }
  }

  /// Forgets a saved query. Says what it was; nil when there is none of that name.
  public func removeSavedQuery(_ name: String) throws -> SavedQuery? {
    try write { db in
      let row = try Row.fetchOne(
        db, sql: "DELETE FROM savedQuery WHERE name = ? RETURNING name, query", arguments: [name])
      return row.map { SavedQuery(name: $0[0], query: $0[1]) }
    }
  }
}
