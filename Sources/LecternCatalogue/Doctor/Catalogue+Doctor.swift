internal import GRDB
public import LecternModel

extension Catalogue {
  /// Examines the whole catalogue and says what is wrong with it, a sentence each; nothing when healthy.
  ///
  /// With `repair` all that is derived is put together again from the facts.
  public func examine(now: Timestamp, repair: Bool) throws -> [String] {
    try write { db in
      var findings = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
        findings.append("a row of table \(row[0] as String) refers to one that is not there")
      }
      if repair { try rebuildText(db) }
      findings += try examineText(db)
      findings += try examineItems(db, now: now, repair: repair)
      if repair { try rebuildText(db) }
      return findings
    }
  }

  private func rebuildText(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO itemText (itemText) VALUES ('rebuild')")
  }

  private func examineText(_ db: Database) throws -> [String] {
    do {
      // With rank 1 the index is compared with the text it was made from.
      try db.execute(sql: "INSERT INTO itemText (itemText, rank) VALUES ('integrity-check', 1)")
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return ["the text index does not match the items; lectern doctor --repair builds it anew"]
    }
  }

  /// Puts each item together again and compares with what is stored.
  private func examineItems(_ db: Database, now: Timestamp, repair: Bool) throws -> [String] {
    let store = try ItemStore(db, mentions: MentionStore(db), now: now)
    let contested = try store.contested()
    var findings: [String] = []
    var last: Int64 = 0
    while true {
      let ids = try Int64.fetchAll(
        db, sql: "SELECT id FROM item WHERE id > ? ORDER BY id LIMIT 1000", arguments: [last])
      guard let end = ids.last else { return findings }
      last = end
      try db.inSavepoint {
        for id in ids {
          let before = try ItemReader(db).item(id)
          try store.refresh(id, contested: contested)
          if try ItemReader(db).item(id) != before {
            findings.append(
              "item \(id) does not match its mentions and its journal; "
                + "lectern doctor --repair puts it together again")
          }
        }
        return repair ? .commit : .rollback
      }
    }
  }
}
