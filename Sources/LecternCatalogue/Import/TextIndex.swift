internal import GRDB

/// Keeps the full-text index in step with the items.
///
/// The index has no text of its own: to forget an item it must be told the very words it learned, so an
/// item is forgotten before it changes and learned again afterwards.
struct TextIndex {
  private let db: Database
  private let newest: Int64
  private var forgotten: Set<Int64> = []

  private static let columns =
    "title, aliases, authors, tags, remarks, notes, summary, content"

  /// Items made from now on are new to the index.
  init(_ db: Database) throws {
    self.db = db
    newest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM item") ?? 0
  }

  /// To be called before anything about an item changes that can be searched for.
  mutating func willChange(_ itemId: Int64) throws {
    guard itemId <= newest, forgotten.insert(itemId).inserted else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO itemText (itemText, rowid, \(Self.columns))
        SELECT 'delete', id, \(Self.columns) FROM itemDocument WHERE id = ?
        """
    ).execute(arguments: [itemId])
  }

  /// To be called for an item that comes back under an id it had before: the index knows nothing of it. Behind
  /// the newest all are learned anyway.
  mutating func willLearn(_ itemId: Int64) {
    if itemId <= newest { forgotten.insert(itemId) }
  }

  /// Learns all that changed and all that is new.
  func finish() throws {
    let learn =
      "INSERT INTO itemText (rowid, \(Self.columns)) "
      + "SELECT id, \(Self.columns) FROM itemDocument WHERE id"
    for itemId in forgotten {
      try db.cachedStatement(sql: "\(learn) = ?").execute(arguments: [itemId])
    }
    try db.execute(sql: "\(learn) > ?", arguments: [newest])
  }
}
