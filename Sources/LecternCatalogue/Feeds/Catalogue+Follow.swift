internal import GRDB
public import LecternModel

extension Catalogue {
  /// Has feeds asked again that were paused, removed or taken for gone.
  public func follow(_ feeds: [Subscription], command: String, now: Timestamp) throws {
    let ids = feeds.map(\.id)
    try record(command: command, now: now, items: feeds.map(\.itemId)) { item in
      let following = feeds.first { $0.itemId == item.id }?.following ?? .active
      return following == .active ? [] : [JournalEvent(.follow(.active), at: now)]
    }
    try write { db in
      for id in ids {
        // What the server said once is not the reader's doing, and is found out anew.
        try db.execute(
          sql: """
            UPDATE feed SET goneSince = NULL, missing = 0, failures = 0, nextDue = NULL
            WHERE id = ?
            """, arguments: [id])
      }
    }
  }
}
