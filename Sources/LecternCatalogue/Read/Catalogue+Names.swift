internal import GRDB

/// Things of the catalogue that have names.
public enum NamedThing: String, Sendable {
  /// Tags.
  case tag
  /// Lists, by title.
  case list
  /// Feeds, by title or else address.
  case feed
  /// Sources of every kind, by title or else place.
  case source
  /// Saved queries.
  case view
  /// Items, by id; the newest first.
  case item
}

extension Catalogue {
  /// Names that begin with a prefix, whatever its case: a few, for completion while somebody types.
  public func names(of thing: NamedThing, beginning prefix: String, limit: Int = 200) throws
    -> [String]
  {
    if thing == .item { return try ids(beginning: prefix, limit: limit) }
    let select =
      switch thing {
      // What was taken back leaves names that nothing has.
      case .tag: "name FROM tag WHERE EXISTS (SELECT 1 FROM itemTag WHERE tagId = tag.id) AND name"
      case .list: "title FROM list WHERE title"
      case .feed:
        """
        coalesce(feed.title, item.title, feed.url) FROM feed JOIN item ON item.id = feed.itemId
        WHERE coalesce(feed.title, item.title, feed.url)
        """
      case .source:
        """
        coalesce(title, location) FROM source
        WHERE EXISTS (SELECT 1 FROM mention WHERE sourceId = source.id)
          AND coalesce(title, location)
        """
      case .view, .item: "name FROM savedQuery WHERE name"
      }
    return try read { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT \(select) LIKE ? ESCAPE '\\' ORDER BY 1 LIMIT ?",
        arguments: [ConditionSQL.pattern(prefix) + "%", limit])
    }
  }

  /// Ids whose digits begin so: 12, 120 to 129, 1200 to 1299 …
  private func ids(beginning prefix: String, limit: Int) throws -> [String] {
    guard let number = Int64(prefix), number > 0, number < 1_000_000_000 else { return [] }
    return try read { db in
      var found: [Int64] = []
      var span: Int64 = 1
      while span <= 1_000_000_000, found.count < limit {
        found += try Int64.fetchAll(
          db, sql: "SELECT id FROM item WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?",
          arguments: [number * span, (number + 1) * span - 1, limit - found.count])
        span *= 10
      }
      return found.map(String.init)
    }
  }
}
