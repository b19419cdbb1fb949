internal import GRDB
public import LecternModel

extension Catalogue {
  /// Makes items one, which the reader says are one work: the first stays, the others become part of it.
  /// Mentions, journals, tags and places in lists are united. Says the id that stays.
  @discardableResult
  public func merge(_ ids: [Int64], command: String, now: Timestamp) throws -> Int64 {
    try write { db in
      let change = try OpenChange(db, command: command, now: now)
      let items = try ids.map { try Self.require($0, db) }
      guard let first = items.first, Set(items).count > 1 else {
        throw CatalogueError.unknown(
          "these are one item already; 'lectern show' tells what is in it")
      }
      for other in Set(items.dropFirst()).sorted() where other != first {
        try change.absorb(other, into: first)
      }
      try change.refresh(first)
      try change.finish()
      return first
    }
  }

  /// Takes the last merge by hand back, of an item if one is named. Nil when there was none.
  public func undoMerge(of itemId: Int64?, now: Timestamp) throws -> UndoneChange? {
    try write { db in
      let item = try itemId.map { try Self.require($0, db) }
      let last = try Row.fetchOne(
        db,
        sql: """
          SELECT change.id, at, command FROM change JOIN absorbed ON absorbed.changeId = change.id
          WHERE command LIKE 'merge %' AND NOT isUndone AND intoId = coalesce(?, intoId)
          ORDER BY change.id DESC LIMIT 1
          """, arguments: [item])
      return try last.map { try takeBack($0, db, now: now) }
    }
  }

  /// Makes some mentions of an item an item of their own, which no import merges with the old one again.
  /// `mentions` count from 1 in the order of `mentions(of:)`. Says the new item's id.
  public func split(
    _ itemId: Int64, mentions numbers: [Int], command: String, now: Timestamp
  ) throws -> Int64 {
    try write { db in
      let change = try OpenChange(db, command: command, now: now)
      let old = try Self.require(itemId, db)
      let rows = try change.mentions.rows(ofItem: old).map(\.id)
      guard let wrong = numbers.first(where: { !(1...rows.count).contains($0) }) else {
        guard Set(numbers).count < rows.count, !numbers.isEmpty else {
          throw CatalogueError.unknown("one mention at least must stay with the item")
        }
        let new = try change.part(Set(numbers).sorted().map { rows[$0 - 1] }, from: old)
        try change.setApart(old, new)
        try change.finish()
        return new
      }
      throw CatalogueError.unknown(
        "there is no mention \(wrong); 'lectern show \(old)' numbers them from 1 to \(rows.count)")
    }
  }

  /// Remembers that items are different works, whatever they share.
  public func setApart(_ ids: [Int64], command: String, now: Timestamp) throws {
    try write { db in
      let change = try OpenChange(db, command: command, now: now)
      let items = Array(Set(try ids.map { try Self.require($0, db) })).sorted()
      guard items.count > 1 else {
        throw CatalogueError.unknown("these are one item; 'lectern split' takes it apart")
      }
      for (index, one) in items.enumerated() {
        for other in items.dropFirst(index + 1) { try change.setApart(one, other) }
      }
      try change.finish()
    }
  }

  /// The item of an id, or the one that it has become part of.
  private static func require(_ id: Int64, _ db: Database) throws -> Int64 {
    let found = try Int64.fetchOne(
      db,
      sql:
        "SELECT id FROM item WHERE id = :id UNION SELECT intoId FROM absorbed WHERE itemId = :id",
      arguments: ["id": id])
    guard let found else { throw CatalogueError.unknown("there is no item \(id)") }
    return found
  }
}
