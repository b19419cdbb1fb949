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
      try body(change)
    }
  }

  func items(_ body: (BackupItem) throws -> Void) throws {
    let sql = """
      SELECT item.id, uuid, created, citationKey FROM item WHERE \(condition.sql) ORDER BY item.id
      """
    try each(sql, StatementArguments(condition.arguments)) { row in
      var item = BackupItem(id: row["id"], uuid: row["uuid"], created: time(row["created"]))
      item.citationKey = row["citationKey"]
      try addMentions(to: &item)
      try addEvents(to: &item)
      try addAbsorbed(to: &item)
      try addApart(to: &item)
      try body(item)
    }
  }

  private func addMentions(to item: inout BackupItem) throws {
    let sql = """
      SELECT mention.*, html, source.uuid AS sourceUUID, change.uuid AS changeUUID FROM mention
      JOIN source ON source.id = sourceId LEFT JOIN change ON change.id = changeId
      LEFT JOIN content ON mentionId = mention.id
      WHERE itemId = ? ORDER BY mention.id
      """
    try each(sql, [item.id]) { row in
      var mention = BackupMention(
        key: row["key"], source: row["sourceUUID"], change: row["changeUUID"],
        position: row["position"])
      mention.path = texts(row["path"])
      mention.title = row["title"]
      mention.url = row["url"]
      mention.note = row["note"]
      mention.found = Columns.time(row["found"])
      let claims = try Columns.claims(row["claims"] as String?)
      mention.claims = claims.isEmpty ? nil : claims
      mention.content = row["html"]
      item.mentions.append(mention)
    }
  }

  private func addEvents(to item: inout BackupItem) throws {
    let sql = """
      SELECT event.*, change.uuid AS changeUUID FROM event
      JOIN change ON change.id = changeId WHERE itemId = ? ORDER BY event.id
      """
    try each(sql, [item.id]) { row in
      guard let deed = JournalEvent.Deed(name: row["deed"], value: row["value"]) else { return }
      item.events.append(
        BackupEvent(
          uuid: row["uuid"], change: row["changeUUID"],
          event: JournalEvent(
            deed, at: Columns.time(row["at"]), isImported: row["isImported"])))
    }
  }

  private func addAbsorbed(to item: inout BackupItem) throws {
    let sql = """
      SELECT absorbed.*, change.uuid AS changeUUID FROM absorbed
      JOIN change ON change.id = changeId WHERE intoId = ? ORDER BY itemId
      """
    let mentions = try ids("SELECT id FROM mention WHERE itemId = ? ORDER BY id", of: item.id)
    try each(sql, [item.id]) { row in
      var former = BackupAbsorbed(
        id: row["itemId"], uuid: row["uuid"], created: time(row["created"]),
        change: row["changeUUID"])
      let moved = try Columns.value(MovedRows.self, row["moved"])
      former.mentions = moved.mentions.compactMap(mentions.firstIndex)
      former.events = try moved.events.compactMap { event in
        try UUID.fetchOne(db, sql: "SELECT uuid FROM event WHERE id = ?", arguments: [event])
      }
      item.absorbed = (item.absorbed ?? []) + [former]
    }
  }

  private func ids(_ sql: String, of itemId: Int64) throws -> [Int64] {
    try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [itemId])
  }

  /// Pairs stand in the backup once, with the newer of the two.
  private func addApart(to item: inout BackupItem) throws {
    let sql = """
      SELECT older.uuid, change.uuid FROM apart JOIN item AS older ON older.id = older
      JOIN change ON change.id = changeId WHERE newer = ? ORDER BY older
      """
    try each(sql, [item.id]) { row in
      item.apart = (item.apart ?? []) + [BackupApart(from: row[0], change: row[1])]
    }
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
      feed.etag = row["etag"]
      feed.lastModified = row["lastModified"]
      try body(feed)
    }
  }

  func views(_ body: (SavedQuery) throws -> Void) throws {
    try each("SELECT name, query FROM savedQuery ORDER BY name") { row in
      try body(SavedQuery(name: row["name"], query: row["query"]))
    }
  }
}
