internal import GRDB
public import LecternModel

/// A subscription as the reader sees it.
public struct Subscription: Hashable, Sendable {
  /// Its own number.
  public var id: Int64
  /// The item it belongs to.
  public var itemId: Int64
  /// What it is called.
  public var title: String
  /// Names its source of entries for good.
  public var key: String
  /// Folders from the outside in.
  public var folder: [String]
  /// The item's tags.
  public var tags: [String] = []
  /// Whether the reader wants to hear from it.
  public var following: Following
  /// What is remembered between two times of asking it.
  public var state: FeedState
  /// How many of its entries are in the catalogue.
  public var entries = 0
  /// How many of them were not read yet.
  public var unread = 0

  /// Where the feed is.
  public var url: String { state.url }

  /// `active`, `paused` or `gone`.
  public var status: String { state.goneSince != nil ? "gone" : following.rawValue }
}

extension Catalogue {
  /// The subscriptions that are followed or paused, by folder and title: all, or those that a query finds by
  /// their items.
  public func subscriptions(_ query: Query = .everything) throws -> [Subscription] {
    try read { db in
      var feeds = try Self.feeds(db, query)
      let counts = try Row.fetchAll(
        db,
        sql: """
          SELECT feed.id, count(DISTINCT mention.itemId) AS entries,
            count(DISTINCT CASE WHEN entry.state IN ('inbox', 'queued', 'reading', 'paused')
              THEN entry.id END) AS unread
          FROM feed JOIN source ON source.kind = 'feed' AND source.location = feed.key
          JOIN mention ON mention.sourceId = source.id JOIN item AS entry ON entry.id = mention.itemId
          GROUP BY feed.id
          """)
      let ofFeed = Dictionary(uniqueKeysWithValues: counts.map { ($0["id"] as Int64, $0) })
      for index in feeds.indices {
        feeds[index].entries = ofFeed[feeds[index].id]?["entries"] ?? 0
        feeds[index].unread = ofFeed[feeds[index].id]?["unread"] ?? 0
      }
      return feeds
    }
  }

  /// The subscriptions alone, without counting their entries.
  public func feedsToAsk(_ query: Query = .everything) throws -> [Subscription] {
    try read { db in try Self.feeds(db, query).filter { $0.following == .active } }
  }

  /// The subscription that is asked for under an address, or was named by it once.
  public func subscription(of url: String) throws -> Subscription? {
    let key = URLKey.strict(url) ?? url
    return try read { db in
      let row = try Row.fetchOne(
        db, sql: "\(Self.feedRows) WHERE feed.urlKey = :key OR feed.key = :key LIMIT 1",
        arguments: ["key": key])
      return try row.map(Self.subscription)
    }
  }

  private static let feedRows = """
    SELECT feed.*, coalesce(feed.title, item.title, feed.url) AS shownTitle,
      (SELECT group_concat(tag.name, char(30)) FROM itemTag JOIN tag ON tag.id = itemTag.tagId
        WHERE itemTag.itemId = item.id) AS tags
    FROM feed JOIN item ON item.id = feed.itemId
    """

  private static func feeds(_ db: Database, _ query: Query) throws -> [Subscription] {
    let condition = ConditionSQL(query.filter.aboutFeeds)
    let rows = try Row.fetchAll(
      db,
      sql: """
        \(feedRows) WHERE feed.status <> 'removed' AND \(condition.sql)
        ORDER BY folder, shownTitle COLLATE NOCASE, feed.id
        """, arguments: StatementArguments(condition.arguments))
    return try rows.map(subscription)
  }

  private static func subscription(_ row: Row) throws -> Subscription {
    Subscription(
      id: row["id"], itemId: row["itemId"], title: row["shownTitle"], key: row["key"],
      folder: Columns.list(row["folder"]), tags: Columns.list(row["tags"]),
      following: Following(rawValue: row["status"]) ?? .active, state: try FeedState(row))
  }
}
