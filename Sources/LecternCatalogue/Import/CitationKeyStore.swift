internal import GRDB
internal import LecternModel

/// Gives items the keys they are cited by. A key is given once, is the item's alone, and stays.
struct CitationKeyStore {
  private let db: Database
  /// Which form of a wish is the first that may be free.
  private var counts: [String: Int] = [:]

  init(_ db: Database) { self.db = db }

  /// Gives an item the key, or where another has that already, the key with a letter behind it. An item
  /// that has a key keeps it. Says the key it has then; nil where nothing of the wish can be a key.
  @discardableResult
  mutating func give(_ wish: String, to id: Int64) throws -> String? {
    let wish = CitationKey.text(wish)
    guard !wish.isEmpty else { return nil }
    if let own = try key(of: id) { return own }
    let folded = wish.lowercased()
    var count = counts[folded] ?? 0
    while try isTaken(CitationKey.variant(wish, count)) { count += 1 }
    counts[folded] = count + 1
    let key = CitationKey.variant(wish, count)
    try db.cachedStatement(sql: "UPDATE item SET citationKey = ? WHERE id = ?")
      .execute(arguments: [key, id])
    return key
  }

  private func key(of id: Int64) throws -> String? {
    let sql = "SELECT citationKey FROM item WHERE id = ?"
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [id])
  }

  /// BibTeX takes keys that differ in case alone for the same. The key of an item that has become part
  /// of another is still its own, since the two can be parted again.
  private func isTaken(_ key: String) throws -> Bool {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM item WHERE citationKey = :key COLLATE NOCASE)
        OR EXISTS (SELECT 1 FROM absorbed WHERE citationKey = :key COLLATE NOCASE)
      """
    return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: ["key": key]) ?? false
  }
}
