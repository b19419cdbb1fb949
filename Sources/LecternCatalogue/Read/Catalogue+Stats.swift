internal import GRDB
public import LecternModel

/// How many items of a kind stand in a state.
public struct KindStateCount: Hashable, Sendable {
  /// The kind.
  public var kind: ItemKind
  /// The state.
  public var state: ReadingState
  /// How many.
  public var count: Int
}

/// Sums over the whole catalogue.
public struct Totals: Hashable, Sendable {
  /// Items by kind and state; pairs without items are left out.
  public var counts: [KindStateCount]
  /// Places where items were found.
  public var mentions: Int
  /// Feeds, lists and files that mention items.
  public var sources: Int
  /// Subscriptions.
  public var feeds: Int
  /// Lists.
  public var lists: Int
  /// Tags in use.
  public var tags: Int
  /// Minutes logged.
  public var minutes: Int
}

extension Catalogue {
  /// Counts everything.
  public func totals() throws -> Totals {
    try read { db in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      let rows = try Row.fetchAll(
        db, sql: "SELECT kind, state, count(*) FROM item GROUP BY kind, state")
      let counts = try rows.map { row in
        KindStateCount(
          kind: try Columns.name(row[0], of: ItemKind.self),
          state: try Columns.name(row[1], of: ReadingState.self), count: row[2])
      }
      return Totals(
        counts: counts, mentions: try count("SELECT count(*) FROM mention"),
        sources: try count("SELECT count(*) FROM source"),
        feeds: try count("SELECT count(*) FROM feed"),
        lists: try count("SELECT count(*) FROM list"),
        tags: try count("SELECT count(DISTINCT tagId) FROM itemTag"),
        minutes: try count("SELECT coalesce(sum(minutes), 0) FROM item"))
    }
  }

  /// Tags in use with how many items have each, most used first.
  public func tags() throws -> [(name: String, items: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, count(*) AS items FROM itemTag JOIN tag ON tag.id = tagId
          GROUP BY tagId ORDER BY items DESC, name
          """
      ).map { ($0[0], $0[1]) }
    }
  }
}
