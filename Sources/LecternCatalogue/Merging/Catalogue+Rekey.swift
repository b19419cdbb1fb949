internal import GRDB
public import LecternModel

/// What new keys changed.
public struct RekeyReport: Hashable, Sendable {
  /// Items whose identifiers are others now.
  public var changed: Int
  /// Items that became part of others.
  public var merged: Int
  /// Items that came out of others.
  public var parted: Int
}

extension Catalogue {
  /// Computes all identifiers again, from the links as they were given. What is one work by the rules in
  /// force becomes one item, what is no longer one comes apart; what the reader merged or split stays so.
  public func rekey(now: Timestamp) throws -> RekeyReport {
    try write { db in
      let change = try OpenChange(db, command: "doctor --rekey", now: now)
      try db.execute(
        sql: """
          CREATE TEMP TABLE formerIdentifier AS SELECT * FROM identifier;
          DELETE FROM identifier;
          """)
      var last: Int64 = 0
      while let id = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM item WHERE id > ? ORDER BY id LIMIT 1"),
        arguments: [last])
      {
        try change.joinAgain(id)
        last = id
      }
      let report = try Self.report(on: change)
      try db.execute(sql: "DROP TABLE formerIdentifier")
      try change.rememberKeys()
      try change.finish()
      return report
    }
  }

  private static func report(on change: OpenChange) throws -> RekeyReport {
    func count(_ sql: String) throws -> Int {
      try Int.fetchOne(change.db, sql: sql) ?? 0
    }
    let changed = """
      SELECT count(DISTINCT itemId) FROM (
        SELECT itemId FROM (SELECT * FROM identifier EXCEPT SELECT * FROM formerIdentifier)
        UNION ALL
        SELECT itemId FROM (SELECT * FROM formerIdentifier EXCEPT SELECT * FROM identifier))
      WHERE itemId IN (SELECT id FROM item)
      """
    return RekeyReport(
      changed: try count(changed),
      merged: try count("SELECT count(*) FROM absorbed WHERE changeId = \(change.id)"),
      parted: try count("SELECT count(*) FROM parted WHERE changeId = \(change.id)"))
  }
}

extension Catalogue {
  /// Whether the identifiers in the catalogue were made by the rules in force; if not, `rekey` is due.
  public func hasPresentKeys() throws -> Bool {
    try read { db in
      let rules = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'keys'")
      return try rules == URLRules.current.fingerprint
        || Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM item)") == true
    }
  }
}

extension OpenChange {
  /// Notes by which rules the identifiers were made.
  func rememberKeys() throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('keys', ?)",
      arguments: [URLRules.current.fingerprint])
  }

  /// Finds all that is one work with an item, and takes apart what is not.
  fileprivate func joinAgain(_ itemId: Int64) throws {
    for mention in try mentions.mentions(ofItem: itemId) {
      let whole = try join(mention, own: itemId) ?? itemId
      if whole != itemId { return try joinAgain(whole) }
    }
    try partWorks(of: itemId)
  }
}
