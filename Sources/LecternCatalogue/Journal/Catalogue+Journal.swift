internal import GRDB
public import LecternModel

/// One thing that happened to an item.
public struct HistoryEntry: Hashable, Sendable {
  /// When the command was given.
  public var at: Timestamp?
  /// The command.
  public var command: String
  /// What it did.
  public var event: JournalEvent
  /// Whether it was taken back.
  public var isUndone: Bool
}

extension Catalogue {
  /// Writes what the reader did to some items into the journal, as one change.
  ///
  /// `deeds` says for each item what happens to it, given what is known of it; nothing where all is as it
  /// should be already. The result counts the items that changed. No change at all leaves no trace.
  @discardableResult
  public func record(
    command: String, now: Timestamp, items ids: [Int64], deeds: (Item) throws -> [JournalEvent]
  ) throws -> Int {
    try write { db in
      let change = try OpenChange(db, command: command, now: now)
      var changed = 0
      for id in ids {
        guard let item = try ItemReader(db).item(id) else { continue }
        let events = try deeds(item)
        guard !events.isEmpty else { continue }
        try change.index.willChange(id)
        for event in events { try change.journal.add(event, to: id, changeId: change.id) }
        try change.refresh(id)
        changed += 1
      }
      try change.finish()
      return changed
    }
  }

  /// What happened to an item, oldest first, with the command that did it.
  public func history(of itemId: Int64) throws -> [HistoryEntry] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT event.at, change.at AS changed, command, deed, value, isUndone
          FROM event JOIN change ON change.id = changeId WHERE itemId = ? ORDER BY event.id
          """, arguments: [itemId])
      return rows.compactMap { row in
        guard let deed = JournalEvent.Deed(name: row["deed"], value: row["value"]) else {
          return nil
        }
        return HistoryEntry(
          at: Columns.time(row["changed"]), command: row["command"],
          event: JournalEvent(deed, at: Columns.time(row["at"])), isUndone: row["isUndone"])
      }
    }
  }
}
