internal import GRDB
public import LecternModel

extension ImportSession {
  /// Remembers what came of asking a feed.
  public func remember(_ state: FeedState, of feed: Subscription) throws {
    try state.write(db, to: feed.id)
    if state.url != feed.url { try change.items.keepFeedURL(of: feed.itemId) }
  }

  /// The item of another feed that is asked for at the address of this one.
  public func twin(of feed: Subscription) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: "SELECT itemId FROM feed WHERE urlKey = ? AND id <> ? AND status <> 'removed' LIMIT 1",
      arguments: [URLKey.strict(feed.url) ?? feed.url, feed.id])
  }

  /// Remembers until when a host wants to be left alone.
  public func remember(waitFor host: String, until: Timestamp) throws {
    try db.execute(
      sql: """
        INSERT INTO hostWait (host, until) VALUES (?, ?)
        ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)
        """, arguments: [host, until.text])
  }
}

extension Catalogue {
  /// Hosts that want to be left alone at a time, each with the end of that.
  public func hostsThatWait(now: Timestamp) throws -> [String: Timestamp] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT host, until FROM hostWait WHERE until > ?", arguments: [now.text])
      return Dictionary(
        uniqueKeysWithValues: rows.compactMap { row in
          Columns.time(row["until"]).map { (row["host"] as String, $0) }
        })
    }
  }
}
