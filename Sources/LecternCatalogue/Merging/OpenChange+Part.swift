internal import GRDB
internal import LecternModel

extension OpenChange {
  /// Takes an item apart whose mentions no longer hang together. The work of the oldest mention keeps the id
  /// and the journal; what the reader merged by hand stays together.
  func partWorks(of itemId: Int64) throws {
    let rows = try mentions.rows(ofItem: itemId)
    let works = Grouping.works(
      rows.map { $0.facts.identifiers(contested: contested) },
      ties: try ties(of: itemId, rows.map(\.id)))
    for work in works.dropFirst() { try part(work.map { rows[$0].id }, from: itemId) }
    try refresh(itemId)
  }

  /// Makes some mentions of an item an item of their own, and says which.
  @discardableResult
  func part(_ mentionIds: [Int64], from itemId: Int64) throws -> Int64 {
    try index.willChange(itemId)
    let new = try insertItem()
    try db.execute(
      sql: "INSERT INTO parted (itemId, fromId, changeId) VALUES (?, ?, ?)",
      arguments: [new, itemId, id])
    for mention in mentionIds {
      try db.cachedStatement(sql: "UPDATE mention SET itemId = ? WHERE id = ?")
        .execute(arguments: [new, mention])
    }
    try moveBelongings(from: itemId, to: new)
    try moveJournal(of: Set(mentionIds), from: itemId, to: new)
    // First the old item lets go of its identifiers, then the new one takes its own.
    try refresh(itemId)
    try refresh(new)
    return new
  }

  /// Places in lists and subscriptions go with the mentions that they came from.
  private func moveBelongings(from itemId: Int64, to new: Int64) throws {
    try db.execute(
      sql: """
        UPDATE listEntry SET itemId = :new WHERE itemId = :old
          AND EXISTS (SELECT 1 FROM list JOIN mention ON mention.sourceId = list.sourceId
            WHERE list.id = listId AND mention.itemId = :new
              AND mention.path IS listEntry.section)
          AND NOT EXISTS (SELECT 1 FROM list JOIN mention ON mention.sourceId = list.sourceId
            WHERE list.id = listId AND mention.itemId = :old
              AND mention.path IS listEntry.section);
        """, arguments: ["new": new, "old": itemId])
    try db.execute(
      sql: """
        UPDATE feed SET itemId = :new WHERE itemId = :old AND EXISTS (SELECT 1 FROM mention
          WHERE itemId = :new AND json_extract(claims, '$.feedURL') IN (feed.url, feed.firstURL))
        """, arguments: ["new": new, "old": itemId])
  }

  /// An item that was merged in with just these mentions takes its journal along.
  private func moveJournal(of mentionIds: Set<Int64>, from itemId: Int64, to new: Int64) throws {
    let merged = try String.fetchAll(
      db, sql: "SELECT moved FROM absorbed WHERE intoId = ?", arguments: [itemId])
    for json in merged {
      let moved = try Columns.value(MovedRows.self, json)
      guard !moved.mentions.isEmpty, mentionIds.isSuperset(of: moved.mentions) else { continue }
      for event in moved.events {
        try db.execute(
          sql: "UPDATE event SET itemId = ? WHERE id = ? AND itemId = ?",
          arguments: [new, event, itemId])
      }
    }
  }

  /// Which rows the reader merged by hand: what an item brought along belongs to what was there before.
  private func ties(of itemId: Int64, _ mentionIds: [Int64]) throws -> [(Int, Int)] {
    let merged = try String.fetchAll(
      db,
      sql: """
        SELECT moved FROM absorbed JOIN change ON change.id = changeId
        WHERE intoId = ? AND command LIKE 'merge %'
        """, arguments: [itemId])
    return try merged.flatMap { json in
      let moved = Set(try Columns.value(MovedRows.self, json).mentions)
      let rows = mentionIds.indices
      let inside = rows.filter { moved.contains(mentionIds[$0]) }
      guard let outside = rows.first(where: { !moved.contains(mentionIds[$0]) }) else {
        return [] as [(Int, Int)]
      }
      return inside.map { ($0, outside) }
    }
  }
}
