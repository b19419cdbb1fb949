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
      guard let last else { return nil }
      var undoing = try Undoing(db, changeId: last["id"], now: now)
      let count = try undoing.run()
      _ = try JournalStore(db, now: now).begin("undo", undoing: last["id"])
      return UndoneChange(command: last["command"], at: Columns.time(last["at"]), items: count)
    }
  }
}
