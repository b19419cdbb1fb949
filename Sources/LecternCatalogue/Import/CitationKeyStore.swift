internal import GRDB
internal import LecternModel

/// Gives items the keys they are cited by. A key is given once, is the item's alone, and stays.
struct CitationKeyStore {
  private let db: Database
  /// Which form is the first that may be free, of wishes that several had: most keys of a large file are wished once.
  private var counts: [String: Int] = [:]
  /// Those that were only said, in lower case.
  private var reserved: Set<String> = []

  init(_ db: Database) { self.db = db }

  /// Gives an item the key, or where another has that already, the key with a letter behind it. An item
  /// that has a key keeps it. Says the key it has then; nil where nothing of the wish can be a key.
  @discardableResult
  mutating func give(_ wish: String, to id: Int64) throws -> String? {
    let sql = "SELECT key FROM citationKey WHERE itemId = ?"
    if CitationKey.text(wish).isEmpty { return nil }
    let own = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [id])
    return try own ?? giveFirst(wish, to: id)
  }

  /// The same of an item that is known to have none.
  mutating func giveFirst(_ wish: String, to id: Int64) throws -> String? {
    try firstForm(of: wish) { [db] key in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO citationKey (itemId, key) SELECT ?2, ?1 WHERE NOT \(Self.isOfAbsorbed)
          ON CONFLICT (key) DO NOTHING
          """)
      try statement.execute(arguments: [key, id])
      return db.changesCount > 0
    }
  }

  /// The key that an item without one would be given next. It is not written down; no other gets it from here.
  mutating func reserve(_ wish: String) throws -> String? {
    let key = try firstForm(of: wish) { [db, reserved] key in
      let isGiven = "EXISTS (SELECT 1 FROM citationKey WHERE key = ?1)"
      let statement = try db.cachedStatement(sql: "SELECT \(isGiven) OR \(Self.isOfAbsorbed)")
      let isTaken = try Bool.fetchOne(statement, arguments: [key])
      return isTaken == false && !reserved.contains(key.lowercased())
    }
    if let key { reserved.insert(key.lowercased()) }
    return key
  }

  /// The first form of a wish that can be taken; nil where nothing of it can be a key.
  private mutating func firstForm(
    of wish: String, take: (_ key: String) throws -> Bool
  ) throws -> String? {
    let wish = CitationKey.text(wish)
    guard !wish.isEmpty else { return nil }
    let folded = wish.lowercased()
    var count = counts[folded] ?? 0
    while true {
      let key = CitationKey.variant(wish, count)
      count += 1
      if try take(key) {
        if count > 1 { counts[folded] = count }
        return key
      }
    }
  }

  /// The key of an item that has become part of another is still its own, since the two can be parted again.
  /// BibTeX takes keys that differ in case alone for the same.
  private static let isOfAbsorbed = """
    EXISTS (SELECT 1 FROM absorbed WHERE citationKey = ?1 COLLATE NOCASE)
    """
}

extension CitationKeyStore {
  /// The key of an item, as a column beside those of `item`.
  static let ofItem = "(SELECT key FROM citationKey WHERE itemId = item.id)"

  /// Gives an item (the first argument) the key of one that became part of another (the second), unless it has one.
  static let ofAbsorbed = """
    INSERT INTO citationKey (itemId, key)
    SELECT ?, citationKey FROM absorbed WHERE itemId = ? AND citationKey IS NOT NULL
    ON CONFLICT (itemId) DO NOTHING
    """
}
