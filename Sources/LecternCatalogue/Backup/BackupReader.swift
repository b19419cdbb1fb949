internal import Foundation
internal import GRDB
internal import LecternModel

/// Reads the facts of a catalogue, one record at a time.
struct BackupReader {
  private let db: Database

  private let condition: ConditionSQL

  init(_ db: Database, condition: ConditionSQL) {
    self.db = db
    self.condition = condition
  }

  private func each(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try cursor.next() { try body(row) }
  }

  private func time(_ text: String?) -> Timestamp {
    Columns.time(text) ?? Timestamp(seconds: 0)
  }

  private func texts(_ text: String?) -> [String]? {
    text.map(Columns.list)
  }

  func sources(_ body: (BackupSource) throws -> Void) throws {
    try each("SELECT * FROM source ORDER BY id") { row in
      var source = BackupSource(
        uuid: row["uuid"], kind: try Columns.name(row["kind"], of: SourceKind.self),
        location: row["location"])
      source.title = row["title"]
      source.siteURL = row["siteURL"]
      try body(source)
    }
  }

  func changes(_ body: (BackupChange) throws -> Void) throws {
    let sql = """
      SELECT change.*, undone.uuid AS undoneUUID FROM change
      LEFT JOIN change AS undone ON undone.id = change.undoes ORDER BY change.id
      """
    try each(sql) { row in
      var change = BackupChange(uuid: row["uuid"], at: time(row["at"]), command: row["command"])
      change.offsetMinutes = row["offsetMinutes"]
      change.undoes = row["undoneUUID"]
      let views = try ViewStore(db, changeId: row["id"]).before()
      change.views = views.isEmpty ? nil : views
      try body(change)
    }
  }

  /// All tables are read once, each in the order of the items, rather than a table for each item.
  func items(_ body: (BackupItem) throws -> Void) throws {
    var mentions = try rows(ofItemsBy: "itemId", then: "mention.id", from: Self.mentions)
    var events = try rows(ofItemsBy: "itemId", then: "event.id", from: Self.events)
    var absorbed = try rows(ofItemsBy: "intoId", then: "itemId", from: Self.absorbed)
    var apart = try rows(ofItemsBy: "newer", then: "older", from: Self.apart)
    let sql = """
      SELECT item.id, uuid, created, \(CitationKeyStore.ofItem) FROM item
      WHERE \(condition.sql) ORDER BY item.id
      """
    try each(sql, StatementArguments(condition.arguments)) { row in
      var item = BackupItem(id: row[0], uuid: row[1], created: time(row[2]))
      item.citationKey = row[3]
      try mentions.each(of: item.id) { item.mentions.append(mention(from: $0)) }
      try events.each(of: item.id) { row in
        if let event = event(from: row) { item.events.append(event) }
      }
      try absorbed.each(of: item.id) { row in
        item.absorbed = (item.absorbed ?? []) + [try former(from: row, of: item.id)]
      }
      // Pairs stand in the backup once, with the newer of the two.
      try apart.each(of: item.id) { row in
        item.apart = (item.apart ?? []) + [BackupApart(from: row[1], change: row[2])]
      }
      try body(item)
    }
  }

  private func rows(ofItemsBy owner: String, then order: String, from query: String) throws
    -> RowsByItem
  {
    let sql = """
      \(query) WHERE \(owner) IN (SELECT item.id FROM item WHERE \(condition.sql))
      ORDER BY \(owner), \(order)
      """
    let arguments: StatementArguments = StatementArguments(condition.arguments)
    return try RowsByItem(Row.fetchCursor(db, sql: sql, arguments: arguments))
  }

  // The owner comes first in each, and columns are read by number: finding them by name costs more than
  // they do.
  private static let mentions = """
    SELECT itemId, mention.key, source.uuid, change.uuid, position, path, mention.title, mention.url,
      note, found, claims, html FROM mention
    JOIN source ON source.id = sourceId LEFT JOIN change ON change.id = changeId
    LEFT JOIN content ON mentionId = mention.id
    """

  private static let events = """
    SELECT itemId, event.uuid, change.uuid, deed, value, event.at, isImported FROM event JOIN change ON change.id = changeId
    """

  private static let absorbed = """
    SELECT intoId, itemId, absorbed.uuid, created, change.uuid, moved FROM absorbed JOIN change ON change.id = changeId
    """

  private static let apart = """
    SELECT newer, older.uuid, change.uuid FROM apart
    JOIN item AS older ON older.id = older JOIN change ON change.id = changeId
    """

  private func mention(from row: Row) -> BackupMention {
    var mention = BackupMention(key: row[1], source: row[2], change: row[3], position: row[4])
    mention.path = texts(row[5])
    mention.title = row[6]
    mention.url = row[7]
    mention.note = row[8]
    mention.found = Columns.time(row[9])
    mention.claims = (row[10] as String?).map(BackupClaims.json)
    mention.content = row[11]
    return mention
  }

  private func event(from row: Row) -> BackupEvent? {
    JournalEvent.Deed(name: row[3], value: row[4]).map { deed in
      BackupEvent(
        uuid: row[1], change: row[2],
        event: JournalEvent(deed, at: Columns.time(row[5]), isImported: row[6]))
    }
  }

  private func former(from row: Row, of itemId: Int64) throws -> BackupAbsorbed {
    let mentions = try ids("SELECT id FROM mention WHERE itemId = ? ORDER BY id", of: itemId)
    var former = BackupAbsorbed(
      id: row[1], uuid: row[2], created: time(row[3]), change: row[4])
    let moved = try Columns.value(MovedRows.self, row[5])
    former.mentions = moved.mentions.compactMap(mentions.firstIndex)
    former.events = try moved.events.compactMap { event in
      try UUID.fetchOne(db, sql: "SELECT uuid FROM event WHERE id = ?", arguments: [event])
    }
    return former
  }

  private func ids(_ sql: String, of itemId: Int64) throws -> [Int64] {
    try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [itemId])
  }

  func lists(_ body: (BackupList) throws -> Void) throws {
    let sql = """
      SELECT list.*, source.uuid AS sourceUUID FROM list
      LEFT JOIN source ON source.id = sourceId ORDER BY list.id
      """
    try each(sql) { row in
      var list = BackupList(uuid: row["uuid"], title: row["title"])
      list.source = row["sourceUUID"]
      try addEntries(to: &list, id: row["id"])
      try body(list)
    }
  }

  private func addEntries(to list: inout BackupList, id: Int64) throws {
    let sql = """
      SELECT listEntry.*, item.uuid AS itemUUID FROM listEntry
      JOIN item ON item.id = itemId WHERE listId = ? ORDER BY position
      """
    try each(sql, [id]) { row in
      var entry = BackupListEntry(item: row["itemUUID"])
      entry.section = texts(row["section"])
      entry.note = row["note"]
      entry.isOptional = row["isOptional"] as Bool ? true : nil
      entry.prerequisites = texts(row["prerequisites"])
      list.entries.append(entry)
    }
  }

  func feeds(_ body: (BackupFeed) throws -> Void) throws {
    let sql = """
      SELECT feed.*, item.uuid AS itemUUID FROM feed JOIN item ON item.id = itemId ORDER BY feed.id
      """
    try each(sql) { row in
      var feed = BackupFeed(
        uuid: row["uuid"], item: row["itemUUID"], url: row["url"], status: row["status"])
      feed.title = row["title"]
      feed.folder = texts(row["folder"])
      let (key, urlKey): (String, String?) = (row["key"], row["urlKey"])
      feed.key = key == urlKey ? nil : key
      feed.goneSince = Columns.time(row["goneSince"])
      try body(feed)
    }
  }

  func views(_ body: (SavedQuery) throws -> Void) throws {
    try each("SELECT name, query FROM savedQuery ORDER BY name") { row in
      try body(SavedQuery(name: row["name"], query: row["query"]))
    }
  }
}
