internal import GRDB
public import LecternModel

extension Catalogue {
  /// The items that a query finds, at most `limit`, in its order or else in `fallback`'s.
  public func items(
    _ query: Query, fallback: [Sort] = [Sort(.id, descending: true)], limit: Int? = nil
  ) throws -> [Item] {
    try stored(query, fallback: fallback, limit: limit) { next in
      var items: [Item] = []
      while let stored = try next() { items.append(try stored.item()) }
      return items
    }
  }

  /// Hands out what is stored of the items that a query finds, one at a time, with what is wanted of them; memory
  /// stays constant. What is made of them should be made within `body`: a damaged one is told with its file there.
  public func stored<Value>(
    _ query: Query, fallback: [Sort] = [Sort(.id, descending: true)], limit: Int? = nil,
    reading fields: ItemFields = .all,
    _ body: (_ next: @escaping () throws -> StoredItem?) throws -> Value
  ) throws -> Value {
    try page(query, fallback: fallback, limit: limit, reading: fields) { next, _ in
      try body(next)
    }
  }

  /// The same for a first page, with what counts all items that the query finds, up to a limit.
  public func page<Value>(
    _ query: Query, fallback: [Sort] = [Sort(.id, descending: true)], limit: Int?,
    reading fields: ItemFields = .all,
    _ body: (
      _ next: @escaping () throws -> StoredItem?, _ count: @escaping (_ limit: Int) throws -> Int
    ) throws -> Value
  ) throws -> Value {
    try read { db in
      let aim = QueryPlan.Aim(limit: limit)
      let facts = try QueryFacts(query.filter, all: aim == .all, in: db)
      let plan = QueryPlan(query, facts, fallback: fallback, aim: aim)
      let (sql, arguments) = QuerySQL(facts, plan, limit: limit).select(StoredItem.columns(fields))
      let cursor = try Row.fetchCursor(db, sql: sql, arguments: arguments)
      return try body {
        try cursor.next().map { try StoredItem($0, fields) }
      } _: { limit in
        let plan = QueryPlan(query, facts, fallback: fallback, aim: .count)
        let (sql, arguments) = QuerySQL(facts, plan).count(upTo: limit)
        return try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
      }
    }
  }

  /// The ids of the items that a query finds, in its order or else in `fallback`'s.
  public func ids(
    _ query: Query, fallback: [Sort] = [Sort(.id)], limit: Int? = nil
  ) throws -> [Int64] {
    try read { db in
      let (sql, arguments) = try QuerySQL(
        query, fallback: fallback, limit: limit, in: db
      ).select("item.id")
      return try Int64.fetchAll(db, sql: sql, arguments: arguments)
    }
  }

  /// How many items a query finds, counted up to `limit`.
  public func count(_ query: Query, upTo limit: Int = .max) throws -> Int {
    try read { db in
      let (sql, arguments) = try QuerySQL(query, isCount: limit != .max, in: db)
        .count(upTo: limit)
      return try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
    }
  }

  /// When the youngest of the items that a query finds came into the catalogue; nil when there are none.
  public func latest(_ query: Query) throws -> Timestamp? {
    try read { db in
      let (sql, arguments) = try QuerySQL(query, in: db).select(
        aggregate: "max(coalesce(item.added, item.created))")
      return try String.fetchOne(db, sql: sql, arguments: arguments).flatMap { Timestamp(text: $0) }
    }
  }

  /// The item of an id, also of one that has become part of another; nil when there is none.
  public func item(_ id: Int64) throws -> Item? {
    try read { db in try ItemReader(db).item(id) }
  }
}
