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
  /// Counts the items that a filter lets through, and what belongs to them.
  public func totals(_ filter: Filter = .and([])) throws -> Totals {
    try read { db in
      let (hits, arguments) = try QuerySQL(Query(filter: filter), in: db).select(
        aggregate: "item.id")
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH counted(id) AS (\(hits))
          SELECT kind, state, count(*) FROM counted CROSS JOIN item USING (id) GROUP BY kind, state
          """, arguments: arguments)
      let counts = try rows.map { row in
        KindStateCount(
          kind: try Columns.name(row[0], of: ItemKind.self),
          state: try Columns.name(row[1], of: ReadingState.self), count: row[2])
      }
      func count(_ what: String, _ table: String) throws -> Int {
        let place = filter == .and([]) ? "" : "WHERE itemId IN (\(hits))"
        return try Int.fetchOne(
          db, sql: "SELECT \(what) FROM \(table) \(place)",
          arguments: filter == .and([]) ? [] : arguments) ?? 0
      }
      return Totals(
        counts: counts, mentions: try count("count(*)", "mention"),
        sources: try count("count(DISTINCT sourceId)", "mention"),
        feeds: try count("count(*)", "feed"),
        lists: try count("count(DISTINCT listId)", "listEntry"),
        tags: try count("count(DISTINCT tagId)", "itemTag"),
        minutes: try count(
          "coalesce(sum(minutes), 0)", "(SELECT id AS itemId, minutes FROM item)"))
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
