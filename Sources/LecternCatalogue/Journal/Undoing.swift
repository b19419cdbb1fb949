internal import GRDB
internal import LecternModel

/// Takes one change back: its events no longer count, its mentions go, what it absorbed comes out again, and
/// what it took apart is one again.
struct Undoing {
  private let db: Database
  private let changeId: Int64
  private let items: ItemStore
  private var index: TextIndex

  init(_ db: Database, changeId: Int64, now: Timestamp) throws {
    self.db = db
    self.changeId = changeId
    items = try ItemStore(db, mentions: MentionStore(db), now: now)
    index = try TextIndex(db)
  }

  /// Does it, and says how many items it touched.
  mutating func run() throws -> Int {
    var touched = try touchedItems()
    for id in touched { try index.willChange(id) }
    try db.execute(sql: "UPDATE change SET isUndone = 1 WHERE id = ?", arguments: [changeId])
    try forgetWhatFeedsSaid()
    try restoreMentions()
    let back = try takeOutAbsorbed()
    for id in back { index.willLearn(id) }
    touched.formUnion(back)
    touched.formUnion(try putTogetherParted())
    for table in ["mention", "feed", "list", "contested", "apart"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE changeId = ?", arguments: [changeId])
    }
    let contested = try items.contested()
    for id in touched.sorted() {
      let mentions = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM mention WHERE itemId = ?"), arguments: [id])
      if mentions == 0 {
        try db.execute(sql: "DELETE FROM item WHERE id = ?", arguments: [id])
      } else {
        try items.refresh(id, contested: contested)
      }
    }
    try index.finish()
    return touched.count
  }

  private func touchedItems() throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT itemId FROM event WHERE changeId = :change
          UNION SELECT itemId FROM mention WHERE changeId = :change
          UNION SELECT intoId FROM absorbed WHERE changeId = :change
          UNION SELECT itemId FROM contested WHERE changeId = :change
          UNION SELECT itemId FROM parted WHERE changeId = :change
          UNION SELECT fromId FROM parted WHERE changeId = :change
          UNION SELECT itemId FROM mention JOIN mentionBefore ON mentionId = mention.id
            WHERE mentionBefore.changeId = :change
          """, arguments: ["change": changeId]))
  }

  /// A feed whose entries go must bring them again when it is asked next, and not say that nothing is new.
  private func forgetWhatFeedsSaid() throws {
    try db.execute(
      sql: """
        UPDATE feed SET etag = NULL, lastModified = NULL, bodyHash = NULL, nextDue = NULL
        WHERE key IN (SELECT location FROM source WHERE kind = 'feed' AND id IN (
          SELECT sourceId FROM mention WHERE changeId = :change
          UNION SELECT sourceId FROM mention JOIN mentionBefore ON mentionId = mention.id
            WHERE mentionBefore.changeId = :change))
        """, arguments: ["change": changeId])
  }

  private func restoreMentions() throws {
    let columns = "position, title, url, note, found, claims"
    try db.execute(
      sql: """
        UPDATE mention SET (\(columns)) = (SELECT \(columns) FROM mentionBefore
          WHERE mentionBefore.changeId = :change AND mentionId = mention.id)
        WHERE id IN (SELECT mentionId FROM mentionBefore WHERE changeId = :change);
        """, arguments: ["change": changeId])
    try db.execute(
      sql: "DELETE FROM mentionBefore WHERE changeId = ?", arguments: [changeId])
  }

  /// The items come back under their old ids, with what they had brought along.
  private func takeOutAbsorbed() throws -> [Int64] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT itemId, moved FROM absorbed WHERE changeId = ? ORDER BY itemId DESC",
      arguments: [changeId])
    for row in rows {
      let id: Int64 = row["itemId"]
      // What absorbed it may have taken over its key.
      try db.execute(
        sql: """
          DELETE FROM citationKey WHERE key = (SELECT citationKey FROM absorbed WHERE itemId = ?)
          """, arguments: [id])
      try db.execute(
        sql: """
          INSERT INTO item (id, uuid, created)
          SELECT itemId, uuid, created FROM absorbed WHERE itemId = ?
          """, arguments: [id])
      try db.execute(sql: CitationKeyStore.ofAbsorbed, arguments: [id, id])
      let moved = try Columns.value(MovedRows.self, row["moved"])
      try give(back: moved, to: id)
      try keepApart(id, from: moved.apart ?? [])
      try db.execute(sql: "DELETE FROM absorbed WHERE itemId = ?", arguments: [id])
    }
    return rows.map { $0["itemId"] }
  }

  private func give(back moved: MovedRows, to id: Int64) throws {
    for (table, rows) in [
      ("mention", moved.mentions), ("event", moved.events), ("feed", moved.feeds),
    ] {
      for row in rows {
        try db.execute(
          sql: "UPDATE \(table) SET itemId = ? WHERE id = ?", arguments: [id, row])
      }
    }
    for place in moved.listEntries where place.count == 2 {
      try db.execute(
        sql: "UPDATE listEntry SET itemId = ? WHERE listId = ? AND position = ?",
        arguments: [id, place[0], place[1]])
    }
  }

  private func keepApart(_ id: Int64, from others: [[Int64]]) throws {
    for other in others where other.count == 2 {
      let pair = MergeDecision.Pair(id, other[0])
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO apart (older, newer, changeId)
          SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM item WHERE id = ?)
          """, arguments: [pair.older, pair.newer, other[1], other[0]])
    }
  }

  /// All that came to an item by taking another apart goes back to that one.
  private func putTogetherParted() throws -> [Int64] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT itemId, fromId FROM parted WHERE changeId = ? ORDER BY itemId DESC",
      arguments: [changeId])
    for row in rows {
      for table in ["mention", "event", "feed", "listEntry", "contested"] {
        try db.execute(
          sql: "UPDATE \(table) SET itemId = ? WHERE itemId = ?",
          arguments: [row["fromId"], row["itemId"]])
      }
      try db.execute(sql: "DELETE FROM item WHERE id = ?", arguments: [row["itemId"]])
      try db.execute(sql: "DELETE FROM parted WHERE itemId = ?", arguments: [row["itemId"]])
    }
    return rows.map { $0["fromId"] }
  }
}
