internal import Foundation
internal import GRDB
internal import LecternModel

/// What an absorbed item had, so that it can be taken out again.
struct MovedRows: Codable {
  var mentions: [Int64]
  var events: [Int64]
  var feeds: [Int64]
  var listEntries: [[Int64]]
  /// Items that the reader wanted apart from it, each with the change that said so.
  var apart: [[Int64]]?
}

extension OpenChange {
  /// Makes one item part of another: its mentions, journal, list places and subscription move over, and
  /// its id leads to the other from now on.
  func absorb(_ other: Int64, into id: Int64) throws {
    try index.willChange(other)
    try index.willChange(id)
    let further = try furtherState(of: other, than: id)
    try remember(other, into: id)
    for table in ["mention", "event", "feed", "listEntry", "contested"] {
      try db.execute(
        sql: "UPDATE \(table) SET itemId = ? WHERE itemId = ?", arguments: [id, other])
    }
    for pair in try apart(from: other) where pair[0] != id { try setApart(pair[0], id) }
    try db.execute(sql: "UPDATE absorbed SET intoId = ? WHERE intoId = ?", arguments: [id, other])
    try db.execute(sql: "DELETE FROM item WHERE id = ?", arguments: [other])
    try db.execute(sql: CitationKeyStore.ofAbsorbed, arguments: [id, other])
    if let further { try journal.add(further, to: id, changeId: self.id) }
  }

  /// Remembers that the reader said these are two works.
  func setApart(_ one: Int64, _ other: Int64) throws {
    let pair = MergeDecision.Pair(one, other)
    try db.execute(
      sql: "INSERT OR IGNORE INTO apart (older, newer, changeId) VALUES (?, ?, ?)",
      arguments: [pair.older, pair.newer, id])
  }

  private func apart(from itemId: Int64) throws -> [[Int64]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT newer, changeId FROM apart WHERE older = :id
        UNION SELECT older, changeId FROM apart WHERE newer = :id
        """, arguments: ["id": itemId]
    ).map { [$0[0], $0[1]] }
  }

  /// Of two states the furthest wins; the journal says so where the order of its events would not.
  private func furtherState(of other: Int64, than id: Int64) throws -> JournalEvent? {
    let mine = ReadingRecord(events: try items.journal(of: id))
    let theirs = ReadingRecord(events: try items.journal(of: other))
    switch (mine.state, theirs.state) {
    case (nil, nil), (nil, _?), (_?, nil): return nil
    case (let state?, let otherState?):
      let best = state >= otherState ? mine : theirs
      let all = try items.journal(of: id, and: other)
      guard ReadingRecord(events: all).state != best.state else { return nil }
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
      listEntries: places.map { [$0[0], $0[1]] }, apart: try apart(from: other))
    try db.execute(
      sql: """
        INSERT INTO absorbed (itemId, uuid, created, citationKey, intoId, changeId, moved)
        SELECT id, uuid, created, \(CitationKeyStore.ofItem), ?, ?, ? FROM item WHERE id = ?
        """, arguments: [id, self.id, Columns.json(moved), other])
  }
}
