internal import Foundation
internal import GRDB
public import LecternModel

extension ImportSession {
  /// Takes a record of a backup in. What the catalogue has already, by its UUID, stays as it is, so that
  /// the same backup read again changes nothing, and two catalogues can be united.
  public func restore(_ record: BackupRecord) throws -> Outcome? {
    switch record {
    case .header(let header):
      guard header.version <= BackupHeader().version else {
        throw CatalogueError.unknown(
          "the backup was written by a newer version of Lectern; install that version to read it")
      }
      return nil
    case .source(let source): try restore(source)
    case .change(let change): try restore(change)
    case .item(let item): return try restore(item)
    case .list(let list): try restore(list)
    case .feed(let feed): try restore(feed)
    case .view(let view):
      try db.execute(
        sql: "INSERT OR IGNORE INTO savedQuery (name, query) VALUES (?, ?)",
        arguments: [view.name, view.query])
    }
    return nil
  }

  private func id(_ table: String, _ uuid: UUID?) throws -> Int64? {
    guard let uuid else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM \(table) WHERE uuid = ?"), arguments: [uuid])
  }

  /// The item of a UUID, or the one that absorbed it.
  private func itemId(_ uuid: UUID) throws -> Int64? {
    try id("item", uuid)
      ?? Int64.fetchOne(
        db, sql: "SELECT intoId FROM absorbed WHERE uuid = ?", arguments: [uuid])
  }

  private func restore(_ source: BackupSource) throws {
    guard try id("source", source.uuid) == nil else { return }
    // The same file or feed may be known here under another name; then its mentions join that one's.
    try db.execute(
      sql: """
        INSERT INTO source (uuid, kind, location, title, siteURL) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (location, kind) DO UPDATE SET uuid = excluded.uuid
        """,
      arguments: [source.uuid, source.kind.rawValue, source.location, source.title, source.siteURL])
  }

  private func restore(_ change: BackupChange) throws {
    guard try id("change", change.uuid) == nil else { return }
    let undone = try id("change", change.undoes)
    try db.execute(
      sql: "INSERT INTO change (uuid, at, offsetMinutes, command, undoes) VALUES (?, ?, ?, ?, ?)",
      arguments: [change.uuid, change.at.text, change.offsetMinutes, change.command, undone])
    let views = ViewStore(db, changeId: db.lastInsertedRowID)
    for view in change.views ?? [] { try views.keep(view) }
    if let undone {
      try db.execute(sql: "UPDATE change SET isUndone = 1 WHERE id = ?", arguments: [undone])
    }
  }

  private func restore(_ item: BackupItem) throws -> Outcome {
    let known = try itemId(item.uuid)
    let id = try known ?? insert(item)
    try change.index.willChange(id)
    var news = known == nil
    var mentionIds: [Int64] = []
    for mention in item.mentions {
      let (mentionId, isNew) = try restore(mention, id: id)
      mentionIds.append(mentionId)
      news = news || isNew
    }
    for event in item.events {
      // Evaluated first: every event is taken in.
      let isNew = try restore(event, id: id)
      news = news || isNew
    }
    for former in item.absorbed ?? [] { try restore(former, id: id, mentionIds: mentionIds) }
    for pair in item.apart ?? [] { try restore(pair, id: id) }
    guard news else { return .unchanged }
    try unite(id)
    return known == nil ? .new : .merged
  }

  /// Other items of this catalogue that turn out to be the same work become part of it.
  private func unite(_ id: Int64) throws {
    var whole = id
    for mention in try change.mentions.mentions(ofItem: id) {
      whole = try change.join(mention, own: whole) ?? whole
    }
    try change.refresh(whole)
  }

  private func restore(_ pair: BackupApart, id: Int64) throws {
    guard let other = try self.id("item", pair.from), other != id else { return }
    let ids = MergeDecision.Pair(id, other)
    try db.execute(
      sql: "INSERT OR IGNORE INTO apart (older, newer, changeId) VALUES (?, ?, ?)",
      arguments: [ids.older, ids.newer, try self.id("change", pair.change) ?? change.id])
  }

  private func insert(_ item: BackupItem) throws -> Int64 {
    let isTaken = try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM item WHERE id = :id UNION SELECT 1 FROM absorbed "
        + "WHERE itemId = :id)", arguments: ["id": item.id])
    try db.execute(
      sql: "INSERT INTO item (id, uuid, created) VALUES (?, ?, ?)",
      arguments: [isTaken == true ? nil : item.id, item.uuid, item.created.text])
    let id = db.lastInsertedRowID
    if let key = item.citationKey { try citationKeys.give(key, to: id) }
    return id
  }

  private func restore(_ mention: BackupMention, id: Int64) throws -> (Int64, isNew: Bool) {
    guard
      let source = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT id, kind, location FROM source WHERE uuid = ?"),
        arguments: [mention.source])
    else { throw CatalogueError.unknown("the backup names a source that it does not contain") }
    let facts = MentionFacts(
      key: mention.key, sourceKind: try Columns.name(source[1], of: SourceKind.self),
      sourceLocation: source[2],
      path: mention.path ?? [], position: mention.position, title: mention.title, url: mention.url,
      note: mention.note, found: mention.found, claims: try mention.claims?.claims() ?? Claims())
    if let stored = try change.mentions.stored(like: facts, sourceId: source[0]) {
      return (stored.id, false)
    }
    let changeId = try self.id("change", mention.change) ?? change.id
    let mentionId = try change.mentions.insert(
      facts, itemId: id, sourceId: source[0], changeId: changeId)
    if let content = mention.content {
      try change.mentions.keep(content: content, of: mentionId)
    }
    return (mentionId, true)
  }

  private func restore(_ event: BackupEvent, id: Int64) throws -> Bool {
    guard try self.id("event", event.uuid) == nil else { return false }
    try change.journal.add(
      event.event, to: id, changeId: try self.id("change", event.change) ?? change.id,
      uuid: event.uuid)
    return true
  }

  private func restore(_ former: BackupAbsorbed, id: Int64, mentionIds: [Int64]) throws {
    let moved = MovedRows(
      mentions: (former.mentions ?? []).filter(mentionIds.indices.contains).map { mentionIds[$0] },
      events: try (former.events ?? []).compactMap { try self.id("event", $0) }, feeds: [],
      listEntries: [])
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO absorbed (itemId, uuid, created, intoId, changeId, moved)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        former.id, former.uuid, former.created.text, id,
        try self.id("change", former.change) ?? change.id, Columns.json(moved),
      ])
  }

  private func restore(_ list: BackupList) throws {
    guard try id("list", list.uuid) == nil else { return }
    try db.execute(
      sql: "INSERT INTO list (uuid, title, sourceId) VALUES (?, ?, ?)",
      arguments: [list.uuid, list.title, try id("source", list.source)])
    let listId = db.lastInsertedRowID
    for (position, entry) in list.entries.enumerated() {
      guard let item = try itemId(entry.item) else { continue }
      try db.cachedStatement(
        sql: """
          INSERT INTO listEntry (listId, position, itemId, section, note, isOptional, prerequisites)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        listId, position, item, Columns.text(of: entry.section ?? []), entry.note,
        entry.isOptional ?? false, Columns.text(of: entry.prerequisites ?? []),
      ])
    }
  }

  private func restore(_ feed: BackupFeed) throws {
    guard let item = try itemId(feed.item) else { return }
    let key = URLKey.strict(feed.url) ?? feed.url
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO feed (uuid, itemId, url, firstURL, key, urlKey, title, folder, status,
          goneSince)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        feed.uuid, item, feed.url, feed.url, feed.key ?? key, key, feed.title,
        Columns.text(of: (feed.folder ?? []).compactMap(CleanText.line)), feed.status,
        feed.goneSince?.text,
      ])
  }
}
