internal import GRDB
public import LecternModel

extension Catalogue {
  /// Has feeds asked again that were paused, removed or taken for gone.
  public func follow(_ feeds: [Subscription], command: String, now: Timestamp) throws {
    try record(command: command, now: now, items: Set(feeds.map(\.itemId)).sorted()) { item in
      feeds.filter { $0.itemId == item.id && $0.following != .active }
        .map { JournalEvent(.follow(.active, feed: $0.key), at: now) }
    }
    try write { db in for feed in feeds { try Self.forgive(feed, db) } }
  }

  /// What a server said once is not the reader's doing, and is found out anew.
  static func forgive(_ feed: Subscription, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE feed SET goneSince = NULL, missing = 0, failures = 0, nextDue = NULL WHERE id = ?
        """, arguments: [feed.id])
  }
}

extension ImportSession {
  /// Has a feed asked again that was taken for gone.
  public func follow(_ feed: Subscription) throws { try Catalogue.forgive(feed, db) }
}
