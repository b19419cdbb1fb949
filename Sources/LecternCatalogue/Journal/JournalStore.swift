internal import Foundation
internal import GRDB
internal import LecternModel

/// The journal in the database: commands and what they did.
struct JournalStore {
  private let db: Database
  private let now: Timestamp

  init(_ db: Database, now: Timestamp) {
    self.db = db
    self.now = now
  }

  /// Opens a change: what one command does.
  func begin(_ command: String, undoing undone: Int64? = nil) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO change (uuid, at, offsetMinutes, command, undoes) VALUES (?, ?, ?, ?, ?)",
      arguments: [UUID(), now.text, now.offsetMinutes, command, undone])
    return db.lastInsertedRowID
  }

  func add(
    _ event: JournalEvent, to itemId: Int64, changeId: Int64, uuid: UUID = UUID()
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO event (uuid, changeId, itemId, at, deed, value, isImported)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      uuid, changeId, itemId, event.at?.text, event.deed.stored.name, event.deed.stored.value,
      event.isImported,
    ])
  }

  /// Whether anything in the catalogue is the work of the change.
  func isNamed(_ changeId: Int64) throws -> Bool {
    let tables = [
      "mention", "mentionBefore", "event", "absorbed", "feed", "list", "contested", "parted",
      "apart", "savedQueryBefore",
    ]
    return try tables.contains { table in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE changeId = ?)", arguments: [changeId])
        ?? false
    }
  }

  /// Drops a change that did nothing.
  func forget(_ changeId: Int64) throws {
    try db.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [changeId])
  }
}
