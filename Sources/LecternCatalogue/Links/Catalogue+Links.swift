internal import GRDB
public import LecternModel

extension Catalogue {
  /// What is known of the links of items, by item; only of links that the items still have.
  public func linkChecks(of ids: [Int64]? = nil) throws -> [Int64: LinkCheck] {
    try read { db in
      let which = ids.map { "AND itemId IN (\($0.map(String.init).joined(separator: ",")))" } ?? ""
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT linkCheck.* FROM linkCheck JOIN item ON item.id = itemId AND item.url = linkCheck.url
          WHERE 1 \(which)
          """)
      var checks: [Int64: LinkCheck] = [:]
      for row in rows {
        checks[row["itemId"]] = LinkCheck(
          url: row["url"], checked: Columns.time(row["checked"]) ?? Timestamp(seconds: 0),
          verdict: try Columns.name(row["verdict"], of: LinkCheck.Verdict.self),
          reason: row["reason"], failures: row["failures"])
      }
      return checks
    }
  }

  /// Remembers what asking links brought.
  public func remember(_ checks: [(itemId: Int64, check: LinkCheck)]) throws {
    try write { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO linkCheck (itemId, url, checked, verdict, reason, failures)
          SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM item WHERE id = ?)
          """)
      for (id, check) in checks {
        try statement.execute(arguments: [
          id, check.url, check.checked.text, check.verdict.rawValue, check.reason, check.failures,
          id,
        ])
      }
    }
  }
}
