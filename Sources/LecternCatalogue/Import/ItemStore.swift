internal import Foundation
internal import GRDB
internal import JSONTree
internal import LecternModel

/// Items in the database: making them, and writing what is derived from their mentions and journal.
struct ItemStore {
  private let db: Database
  private let mentions: MentionStore
  private let now: Timestamp
  private let insertEmpty: Statement
  private let insertWhole: Statement
  private let update: Statement
  private let addIdentifier: Statement

  /// The columns that are derived, in the order of `values(of:)`; besides, when an item was added.
  private static let derived = [
    "kind", "kindReason", "title", "titleKey", "aliases", "authors", "authorKey", "year", "summary",
    "metadata", "url",
    "otherLinks", "feedURL", "state", "stateDate", "rating", "progress", "minutes", "notes",
    "mentionCount", "isPrivate",
  ]

  init(_ db: Database, mentions: MentionStore, now: Timestamp) throws {
    self.db = db
    self.mentions = mentions
    self.now = now
    let columns = Self.derived.joined(separator: ", ")
    let places = Self.derived.map { _ in "?" }.joined(separator: ", ")
    let settings = Self.derived.map { "\($0) = ?" }.joined(separator: ", ")
    insertEmpty = try db.cachedStatement(sql: "INSERT INTO item (uuid, created) VALUES (?, ?)")
    insertWhole = try db.cachedStatement(
      sql: "INSERT INTO item (\(columns), added, uuid, created) VALUES (\(places), ?, ?, ?)")
    update = try db.cachedStatement(
      sql: "UPDATE item SET \(settings), added = coalesce(?, created) WHERE id = ?")
    addIdentifier = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO identifier (scheme, value, itemId) VALUES (?, ?, ?)")
  }

  /// A new item, still without anything.
  func insert(_ uuid: UUID) throws -> Int64 {
    insertEmpty.setUncheckedArguments([uuid, now.text])
    try insertEmpty.execute()
    return db.lastInsertedRowID
  }

  /// A new item, whole: to fill an empty one would change each of its indexes twice.
  func insert(_ uuid: UUID, _ assembly: Assembly) throws -> Int64 {
    let added = assembly.collected?.text ?? now.text
    insertWhole.setUncheckedArguments(Self.values(of: assembly) + [added, uuid, now.text])
    try insertWhole.execute()
    let id = db.lastInsertedRowID
    try writeBeside(assembly, of: id)
    return id
  }

  /// The items that hold any of the identifiers, each with the strongest it holds.
  func holders(of identifiers: [Identifier]) throws -> [MergeDecision.Holder] {
    let find = try db.cachedStatement(
      sql: "SELECT itemId FROM identifier WHERE scheme = ? AND value = ?")
    var holders: [MergeDecision.Holder] = []
    for identifier in identifiers {
      find.setUncheckedArguments([identifier.scheme.rawValue, identifier.value])
      guard let id = try Int64.fetchOne(find), !holders.contains(where: { $0.id == id }) else {
        continue
      }
      holders.append(MergeDecision.Holder(id: id, strongest: identifier))
    }
    return holders
  }

  /// Keys that several works claim.
  func contested() throws -> Set<Identifier> {
    let rows = try Row.fetchAll(db, sql: "SELECT scheme, value FROM contested")
    return Set(
      try rows.map {
        Identifier(try Columns.name($0[0], of: Identifier.Scheme.self), $0[1])
      })
  }

  /// The events of an item that were not taken back, in the order of the journal; of two, if so asked.
  func journal(of itemId: Int64, and other: Int64? = nil) throws -> [JournalEvent] {
    let events = try db.cachedStatement(
      sql: """
        SELECT event.at, deed, value, isImported FROM event
        JOIN change ON change.id = event.changeId
        WHERE itemId IN (?, ?) AND NOT change.isUndone ORDER BY event.id
        """)
    events.setUncheckedArguments([itemId, other ?? itemId])
    let cursor = try Row.fetchCursor(events)
    var journal: [JournalEvent] = []
    while let row = try cursor.next() {
      // A deed of a later version is kept in the database and passed over here.
      guard let deed = JournalEvent.Deed(name: row[1], value: row[2]) else { continue }
      journal.append(JournalEvent(deed, at: Columns.time(row[0]), isImported: row[3]))
    }
    return journal
  }

  /// Puts an item together again from all that is known of it.
  @discardableResult
  func refresh(_ itemId: Int64, contested: Set<Identifier>) throws -> Assembly {
    let assembly = Assembly(
      mentions: try mentions.mentions(ofItem: itemId), events: try journal(of: itemId),
      contested: contested)
    let held = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT scheme, value FROM identifier WHERE itemId = ?"),
      arguments: [itemId])
    let kept = Set(assembly.identifiers.map { "\($0.scheme.rawValue) \($0.value)" })
    for row in held where !kept.contains("\(row[0] as String) \(row[1] as String)") {
      try db.cachedStatement(sql: "DELETE FROM identifier WHERE scheme = ? AND value = ?")
        .execute(arguments: [row[0] as String, row[1] as String])
    }
    try db.cachedStatement(sql: "DELETE FROM itemTag WHERE itemId = ?").execute(arguments: [itemId])
    try write(assembly, to: itemId)
    return assembly
  }

  /// Writes what is derived. The item has no tags yet, and no identifiers it does not keep.
  private func write(_ assembly: Assembly, to itemId: Int64) throws {
    update.setUncheckedArguments(
      Self.values(of: assembly) + [assembly.collected?.text, itemId])
    try update.execute()
    try writeBeside(assembly, of: itemId)
  }

  private static func values(of assembly: Assembly) -> StatementArguments {
    var rest = assembly.metadata
    rest.title = nil
    rest.summary = nil
    let record = assembly.record
    let authors = assembly.metadata.authors ?? []
    return [
      assembly.kind.kind.rawValue, assembly.kind.reason, assembly.metadata.title,
      assembly.metadata.title.map(SortKey.title), Columns.text(of: assembly.aliases),
      Columns.text(of: authors.map(\.name)), SortKey.author(authors), assembly.metadata.year,
      assembly.metadata.summary, rest == Metadata() ? nil : JSONWriter.text(of: rest), assembly.url,
      Columns.text(of: assembly.otherLinks), assembly.feedURL, assembly.state.rawValue,
      record.stateDate?.text, record.rating, record.progress?.description, record.minutes,
      Columns.text(of: record.notes), assembly.sourceCount, assembly.isPrivate,
    ]
  }

  /// What is derived and stands in tables of its own.
  private func writeBeside(_ assembly: Assembly, of itemId: Int64) throws {
    let record = assembly.record
    for identifier in assembly.identifiers {
      addIdentifier.setUncheckedArguments([identifier.scheme.rawValue, identifier.value, itemId])
      try addIdentifier.execute()
    }
    for tag in assembly.tags { try add(tag: tag, to: itemId) }
    if assembly.feedURL != nil || !record.following.isEmpty {
      try follow(record.following, of: itemId)
      try keepFeedURL(of: itemId)
    }
  }

  /// Which feeds of an item are followed; those on which there is no word are.
  private func follow(_ following: [String: Following], of itemId: Int64) throws {
    try db.cachedStatement(sql: "UPDATE feed SET status = 'active' WHERE itemId = ?")
      .execute(arguments: [itemId])
    for (key, word) in following {
      try db.cachedStatement(sql: "UPDATE feed SET status = ? WHERE itemId = ? AND key = ?")
        .execute(arguments: [word.rawValue, itemId, key])
    }
  }

  /// A feed that has moved is known by where it is now.
  func keepFeedURL(of itemId: Int64) throws {
    try db.cachedStatement(
      sql: """
        UPDATE item SET feedURL = (SELECT url FROM feed
          WHERE feed.itemId = item.id AND status <> 'removed' ORDER BY feed.id LIMIT 1)
        WHERE id = ? AND feedURL IS NOT NULL AND EXISTS (
          SELECT 1 FROM feed WHERE itemId = item.id AND status <> 'removed')
        """
    ).execute(arguments: [itemId])
  }

  private func add(tag: String, to itemId: Int64) throws {
    // Of spellings that differ in case only one stands, and always the same one.
    try db.cachedStatement(
      sql: """
        INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = excluded.name
          WHERE excluded.name < tag.name COLLATE BINARY
        """
    ).execute(arguments: [tag])
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO itemTag (tagId, itemId) SELECT id, ? FROM tag WHERE name = ?
        """
    ).execute(arguments: [itemId, tag])
  }
}
