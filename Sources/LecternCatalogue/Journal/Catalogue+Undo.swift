internal import GRDB
public import LecternModel

/// A change that was taken back.
public struct UndoneChange: Hashable, Sendable {
  /// The command that made it.
  public var command: String
  /// When it was made.
  public var at: Timestamp?
  /// How many items it had touched.
  public var items: Int
  /// The names of the views that it had touched.
  public var views: [String]
}

extension Catalogue {
  /// Takes back the last change that still stands; nil when there is none.
  ///
  /// The journal keeps both: the change, and that it was taken back.
  public func undo(now: Timestamp) throws -> UndoneChange? {
    try write { db in
      let last = try Row.fetchOne(
        db,
        sql: """
          SELECT id, at, command FROM change WHERE NOT isUndone AND undoes IS NULL
          ORDER BY id DESC LIMIT 1
          """)
      return try last.map { try takeBack($0, db, now: now) }
    }
  }

  /// Takes a change back, of which the row has id, time and command.
  func takeBack(_ change: Row, _ db: Database, now: Timestamp) throws -> UndoneChange {
    var undoing = try Undoing(db, changeId: change["id"], now: now)
    let count = try undoing.run()
    let views = try ViewStore(db, changeId: change["id"]).takeBack()
    _ = try JournalStore(db, now: now).begin("undo", undoing: change["id"])
    return UndoneChange(
      command: change["command"], at: Columns.time(change["at"]), items: count, views: views)
  }
}
