internal import GRDB
internal import LecternModel

/// A subscription as the reader sees it.
public struct Subscription: Hashable, Sendable {
  /// The item it belongs to.
  public var itemId: Int64
  /// What it is called.
  public var title: String
  /// Where the feed is.
  public var url: String
  /// Folders from the outside in.
  public var folder: [String]
  /// `active`, `paused` or `gone`.
  public var status: String
  /// How many of its entries are in the catalogue.
  public var entries: Int
  /// How many of them were not read yet.
  public var unread: Int
}

extension Catalogue {
  /// All subscriptions, by folder and title.
  public func subscriptions() throws -> [Subscription] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT feed.itemId, coalesce(feed.title, item.title, feed.url) AS title, feed.url, folder,
            status, count(DISTINCT mention.itemId) AS entries,
            count(DISTINCT CASE WHEN entry.state IN ('inbox', 'queued', 'reading', 'paused')
              THEN entry.id END) AS unread
          FROM feed JOIN item ON item.id = feed.itemId
          LEFT JOIN source ON source.kind = 'feed' AND source.location = feed.key
          LEFT JOIN mention ON mention.sourceId = source.id
          LEFT JOIN item AS entry ON entry.id = mention.itemId
          GROUP BY feed.id ORDER BY folder, title COLLATE NOCASE
          """)
      return rows.map { row in
        Subscription(
          itemId: row["itemId"], title: row["title"], url: row["url"],
          folder: Columns.list(row["folder"]), status: row["status"], entries: row["entries"],
          unread: row["unread"])
      }
    }
  }
}
