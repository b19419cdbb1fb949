internal import GRDB
internal import LecternModel

/// Mentions in the database. The statements are kept, since an import runs them for every row.
struct MentionStore {
  private let db: Database
  private let find: Statement
  private let insertMention: Statement
  private let ofItem: Statement

  private static let columns = "position, title, url, note, found, claims"

  /// A mention with its place in the database.
  struct Stored {
    var id: Int64
    var itemId: Int64
    var facts: MentionFacts
  }

  init(_ db: Database) throws {
    self.db = db
    find = try db.cachedStatement(
      sql: """
        SELECT id, itemId, path, \(Self.columns) FROM mention WHERE sourceId = ? AND key = ?
        """)
    insertMention = try db.cachedStatement(
      sql: """
        INSERT INTO mention (itemId, sourceId, changeId, key, path, \(Self.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    ofItem = try db.cachedStatement(
      sql: """
        SELECT source.kind, source.location, path, position, mention.title, url, note, found, claims,
          key, mention.id
        FROM mention JOIN source ON source.id = mention.sourceId WHERE itemId = ?
        ORDER BY mention.id
        """)
  }

  /// The mention of the same key in the source, as it was last time.
  func stored(like facts: MentionFacts, sourceId: Int64) throws -> Stored? {
    find.setUncheckedArguments([sourceId, facts.key])
    guard let row = try Row.fetchOne(find) else { return nil }
    var old = facts
    old.path = Columns.list(row[2])
    try Self.readClaims(from: row, at: 3, into: &old)
    return Stored(id: row[0], itemId: row[1], facts: old)
  }

  /// Keeps a new mention and says its id.
  @discardableResult
  func insert(
    _ facts: MentionFacts, itemId: Int64, sourceId: Int64, changeId: Int64
  ) throws -> Int64 {
    insertMention.setUncheckedArguments([
      itemId, sourceId, changeId, facts.key, Columns.text(of: facts.path), facts.position,
      facts.title, facts.url, facts.note, facts.found?.text, Columns.claims(facts.claims),
    ])
    try insertMention.execute()
    return db.lastInsertedRowID
  }

  /// Keeps the article text that a mention brings: sanitised HTML.
  func keep(content: String, of mentionId: Int64) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO content (mentionId, html) VALUES (?, ?)")
      .execute(arguments: [mentionId, content])
  }

  /// Replaces what a mention says, keeping what it said before for `undo`.
  func update(_ stored: Stored, to facts: MentionFacts, changeId: Int64) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO mentionBefore (changeId, mentionId, \(Self.columns))
        SELECT ?, id, \(Self.columns) FROM mention WHERE id = ?
        """, arguments: [changeId, stored.id])
    try db.execute(
      sql: """
        UPDATE mention SET path = ?, position = ?, title = ?, url = ?, note = ?, found = ?,
          claims = ? WHERE id = ?
        """,
      arguments: [
        Columns.text(of: facts.path), facts.position, facts.title, facts.url, facts.note,
        facts.found?.text, Columns.claims(facts.claims), stored.id,
      ])
  }

  /// A row that only moved within its source says nothing new.
  func move(_ stored: Stored, to position: Int) throws {
    try db.cachedStatement(sql: "UPDATE mention SET position = ? WHERE id = ?")
      .execute(arguments: [position, stored.id])
  }

  /// All mentions of an item.
  func mentions(ofItem itemId: Int64) throws -> [MentionFacts] {
    try rows(ofItem: itemId).map(\.facts)
  }

  /// All mentions of an item, oldest first.
  func rows(ofItem itemId: Int64) throws -> [Stored] {
    ofItem.setUncheckedArguments([itemId])
    let cursor = try Row.fetchCursor(ofItem)
    var mentions: [Stored] = []
    while let row = try cursor.next() {
      var facts = MentionFacts(
        key: row[9], sourceKind: try Columns.name(row[0], of: SourceKind.self),
        sourceLocation: row[1],
        path: Columns.list(row[2]), position: 0, title: nil, url: nil, note: nil, found: nil,
        claims: Claims())
      try Self.readClaims(from: row, at: 3, into: &facts)
      mentions.append(Stored(id: row[10], itemId: itemId, facts: facts))
    }
    return mentions
  }

  private static func readClaims(
    from row: Row, at first: Int, into facts: inout MentionFacts
  ) throws {
    facts.position = row[first]
    facts.title = row[first + 1]
    facts.url = row[first + 2]
    facts.note = row[first + 3]
    facts.found = Columns.time(row[first + 4])
    facts.claims = try Columns.claims(row[first + 5])
  }
}
