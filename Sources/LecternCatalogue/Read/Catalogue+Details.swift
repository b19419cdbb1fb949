internal import GRDB
public import LecternModel

extension Catalogue {
  /// Where an item was found, in the order of finding.
  public func mentions(of itemId: Int64) throws -> [Mention] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT coalesce(source.title, location) AS source, kind, path, position, mention.title,
            url, note, found
          FROM mention JOIN source ON source.id = sourceId WHERE itemId = ? ORDER BY mention.id
          """, arguments: [itemId])
      return try rows.map { row in
        Mention(
          source: row["source"], sourceKind: try Columns.name(row["kind"], of: SourceKind.self),
          path: Columns.list(row["path"]), position: row["position"], title: row["title"],
          url: row["url"], note: row["note"], found: Columns.time(row["found"]))
      }
    }
  }

  /// The fullest text stored of an item: sanitised HTML. Nil when there is none.
  public func content(of itemId: Int64) throws -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT html FROM content JOIN mention ON mention.id = mentionId
          WHERE mention.itemId = ? ORDER BY length(html) DESC, html LIMIT 1
          """, arguments: [itemId])
    }
  }

  /// The rule that decided an item's kind.
  public func kindReason(of itemId: Int64) throws -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT kindReason FROM item WHERE id = ?", arguments: [itemId])
    }
  }

  /// The lists an item stands in, with its headings there.
  public func lists(of itemId: Int64) throws -> [(title: String, section: [String])] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT list.title, section FROM listEntry JOIN list ON list.id = listId
          WHERE itemId = ? ORDER BY listId, position
          """, arguments: [itemId])
      return rows.map { ($0[0], Columns.list($0[1])) }
    }
  }

  /// The item that holds an identifier.
  public func item(_ identifier: Identifier) throws -> Item? {
    try items(Query(filter: .term(.identifier(identifier)))).first
  }
}
