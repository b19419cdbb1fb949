internal import GRDB
internal import LecternModel

/// Views in the database, with what they were before a change.
struct ViewStore {
  private let db: Database
  private let changeId: Int64

  init(_ db: Database, changeId: Int64) {
    self.db = db
    self.changeId = changeId
  }

  func view(_ name: String) throws -> SavedQuery? {
    try Row.fetchOne(
      db, sql: "SELECT name, query FROM savedQuery WHERE name = ?", arguments: [name]
    )
    .map { SavedQuery(name: $0[0], query: $0[1]) }
  }

  /// In place of one that has the name already, in the new spelling.
  func put(_ view: SavedQuery) throws {
    try drop(view.name)
    try db.execute(
      sql: "INSERT INTO savedQuery (name, query) VALUES (?, ?)", arguments: [view.name, view.query])
  }

  func drop(_ name: String) throws {
    try db.execute(sql: "DELETE FROM savedQuery WHERE name = ?", arguments: [name])
  }

  /// Keeps what a view is, for taking the change back.
  func remember(_ name: String) throws {
    let view = try view(name)
    try keep(ViewBefore(name: view?.name ?? name, query: view?.query))
  }

  /// Keeps what a view was; what the change knows of it already counts.
  func keep(_ view: ViewBefore) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO savedQueryBefore (changeId, name, query) VALUES (?, ?, ?)",
      arguments: [changeId, view.name, view.query])
  }

  /// What the views were that the change touched.
  func before() throws -> [ViewBefore] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT name, query FROM savedQueryBefore WHERE changeId = ? ORDER BY name"),
      arguments: [changeId]
    ).map { ViewBefore(name: $0[0], query: $0[1]) }
  }

  /// Puts the views back as they were, and says their names.
  func takeBack() throws -> [String] {
    let views = try before()
    for view in views {
      if let query = view.query {
        try put(SavedQuery(name: view.name, query: query))
      } else {
        try drop(view.name)
      }
    }
    try db.execute(sql: "DELETE FROM savedQueryBefore WHERE changeId = ?", arguments: [changeId])
    return views.map(\.name)
  }
}
