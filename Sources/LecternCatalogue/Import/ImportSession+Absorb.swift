internal import Foundation
internal import GRDB
internal import LecternModel

/// What an absorbed item had, so that it can be taken out again.
struct MovedRows: Codable {
  var mentions: [Int64]
  var events: [Int64]
  var feeds: [Int64]
  var listEntries: [[Int64]]
}

extension ImportSession {
  /// Makes one item part of another: its mentions, journal, list places and subscription move over, and
  /// its id leads to the other from now on.
  func absorb(_ other: Int64, into id: Int64) throws {
    try index.willChange(other)
    try index.willChange(id)
    let further = try furtherState(of: other, than: id)
    try remember(other, into: id)
    for table in ["mention", "event", "feed", "listEntry"] {
      try db.execute(
        sql: "UPDATE \(table) SET itemId = ? WHERE itemId = ?", arguments: [id, other])
    }
    try db.execute(
      sql: "UPDATE OR IGNORE content SET itemId = ? WHERE itemId = ?", arguments: [id, other])
    try db.execute(sql: "UPDATE absorbed SET intoId = ? WHERE intoId = ?", arguments: [id, other])
    try db.execute(sql: "DELETE FROM item WHERE id = ?", arguments: [other])
    if let further { try journal.add(further, to: id, changeId: changeId) }
  }

  /// Of two states the furthest wins; the journal says so where the order of its events would not.
  private func furtherState(of other: Int64, than id: Int64) throws -> JournalEvent? {
    let mine = ReadingRecord(events: try items.journal(of: id))
    let theirs = ReadingRecord(events: try items.journal(of: other))
    switch (mine.state, theirs.state) {
    case (nil, nil), (nil, _?), (_?, nil): return nil
    case (let state?, let otherState?):
      let best = state >= otherState ? mine : theirs
      return best.state.map { JournalEvent(.state($0), at: best.stateDate) }
    }
  }

  private func remember(_ other: Int64, into id: Int64) throws {
    func ids(_ table: String) throws -> [Int64] {
      try Int64.fetchAll(db, sql: "SELECT id FROM \(table) WHERE itemId = ?", arguments: [other])
    }
    let places = try Row.fetchAll(
      db, sql: "SELECT listId, position FROM listEntry WHERE itemId = ?", arguments: [other])
    let moved = MovedRows(
      mentions: try ids("mention"), events: try ids("event"), feeds: try ids("feed"),
      listEntries: places.map { [$0[0], $0[1]] })
    try db.execute(
      sql: """
        INSERT INTO absorbed (itemId, uuid, created, citationKey, intoId, changeId, moved)
        SELECT id, uuid, created, citationKey, ?, ?, ? FROM item WHERE id = ?
        """, arguments: [id, changeId, Columns.json(moved), other])
  }
}
