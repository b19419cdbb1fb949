internal import Foundation
internal import GRDB
public import LecternModel

/// One import: any number of sources that come into the catalogue in one transaction.
public final class ImportSession {
  /// What became of an imported item.
  public enum Outcome: String, Sendable {
    /// A work the catalogue did not have.
    case new
    /// A work it had, now with another mention or with more said of it.
    case merged
    /// Nothing the catalogue did not know.
    case unchanged
  }

  /// An imported item in the catalogue.
  public struct Taken: Sendable {
    /// What became of it.
    public var outcome: Outcome
    /// Its id.
    public var id: Int64
    /// What it is taken for.
    public var kind: ItemKind
    /// Where the reader stands with it.
    public var state: ReadingState
  }

  let db: Database
  let changeId: Int64
  let mentions: MentionStore
  let items: ItemStore
  let journal: JournalStore
  var index: TextIndex
  var source: OpenSource?
  var list: OpenList?
  var openLists: [String: OpenList] = [:]

  init(_ db: Database, command: String, now: Timestamp) throws {
    self.db = db
    journal = JournalStore(db, now: now)
    changeId = try journal.begin(command)
    mentions = try MentionStore(db)
    items = try ItemStore(db, mentions: mentions, now: now)
    index = try TextIndex(db)
  }

  /// Runs `body` for one source. An error takes back all of the source and nothing of the others.
  public func source(_ body: (ImportSession) throws -> Void) throws {
    let before = (index, openLists)
    defer {
      source = nil
      list = nil
    }
    do {
      try db.inSavepoint {
        try body(self)
        return .commit
      }
      if let list { openLists[list.name] = list }
    } catch {
      (index, openLists) = before
      throw error
    }
  }

  /// Says which source the next items stand in. May be called again when more is known of it.
  ///
  /// `location` names the source for good; `origin` is the file it was read from, where that is another.
  public func describe(
    _ description: SourceDescription, kind: SourceKind, location: String, origin: String? = nil
  ) throws {
    var opened = try OpenSource(db, description, kind: kind, location: location)
    opened.origin = origin
    opened.goOn(from: source)
    source = opened
  }

  /// Takes an item into the catalogue. `describe` has been called.
  public func take(_ item: ImportedItem) throws -> Taken {
    guard let source else { throw CatalogueError.unknown("an item came before its source") }
    var facts = MentionFacts(
      item, sourceKind: source.kind, sourceLocation: source.location, origin: source.origin)
    facts.key = self.source?.distinct(facts.key) ?? facts.key
    if let stored = try mentions.stored(like: facts, sourceId: source.id) {
      return try takeAgain(item, facts, stored: stored, source: source)
    }
    let decision = MergeDecision(holders: try items.holders(of: facts.identifiers))
    switch decision {
    case .insert: return try insert(item, facts, source: source)
    case .merge(let id, let absorbing):
      try index.willChange(id)
      for other in absorbing { try absorb(other, into: id) }
      try mentions.insert(facts, itemId: id, sourceId: source.id, changeId: changeId)
      return try settle(item, id: id, outcome: .merged)
    }
  }

  /// Ends the import. One that changed nothing leaves no trace in the journal.
  func finish() throws {
    try index.finish()
    if try !journal.isNamed(changeId) { try journal.forget(changeId) }
  }

  private func insert(
    _ item: ImportedItem, _ facts: MentionFacts, source: OpenSource
  ) throws -> Taken {
    let id = try items.insert()
    try mentions.insert(facts, itemId: id, sourceId: source.id, changeId: changeId)
    let base: ReadingState = source.kind.isChosen ? .queued : .inbox
    let events = item.deeds(present: ReadingRecord(events: []), base: base)
    for event in events { try journal.add(event, to: id, changeId: changeId) }
    let assembly = Assembly(mentions: [facts], events: events)
    try items.write(assembly, to: id)
    try keepBeside(item, id: id)
    return Taken(outcome: .new, id: id, kind: assembly.kind.kind, state: assembly.state)
  }

  private func takeAgain(
    _ item: ImportedItem, _ facts: MentionFacts, stored: MentionStore.Stored, source: OpenSource
  ) throws -> Taken {
    var old = stored.facts
    if old.position != facts.position {
      try mentions.move(stored, to: facts.position)
      old.position = facts.position
    }
    guard old != facts else { return try unchanged(item, id: stored.itemId) }
    try index.willChange(stored.itemId)
    try mentions.update(stored, to: facts, changeId: changeId)
    // The link may have changed to one that another item has.
    for holder in try items.holders(of: facts.identifiers) where holder != stored.itemId {
      try absorb(holder, into: stored.itemId)
    }
    return try settle(item, id: stored.itemId, outcome: .merged)
  }

  private func unchanged(_ item: ImportedItem, id: Int64) throws -> Taken {
    try list?.add(item, id: id, db: db)
    if item.state != nil || item.rating != nil || item.progress != nil || item.note != nil,
      try record(item, id: id)
    {
      return try settle(item, id: id, outcome: .merged)
    }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, state FROM item WHERE id = ?"), arguments: [id])
    return Taken(
      outcome: .unchanged, id: id, kind: row.flatMap { ItemKind(rawValue: $0[0]) } ?? .page,
      state: row.flatMap { ReadingState(rawValue: $0[1]) } ?? .queued)
  }

  /// Writes the journal and what is derived, once the mention is there.
  private func settle(_ item: ImportedItem, id: Int64, outcome: Outcome) throws -> Taken {
    try index.willChange(id)
    _ = try record(item, id: id)
    let assembly = try items.refresh(id)
    try keepBeside(item, id: id)
    return Taken(outcome: outcome, id: id, kind: assembly.kind.kind, state: assembly.state)
  }

  /// Adds to the journal what the import knows of the reader's doings. False if there was nothing new.
  private func record(_ item: ImportedItem, id: Int64) throws -> Bool {
    let present = Assembly(
      mentions: try mentions.mentions(ofItem: id), events: try items.journal(of: id))
    let base: ReadingState = present.record.state == nil ? present.state : .queued
    let events = item.deeds(present: present.record, base: base)
    guard !events.isEmpty else { return false }
    try index.willChange(id)
    for event in events { try journal.add(event, to: id, changeId: changeId) }
    return true
  }

  /// What stands in tables of its own: content, list entry, subscription.
  private func keepBeside(_ item: ImportedItem, id: Int64) throws {
    if let content = item.content {
      try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO content (itemId, html) VALUES (?, ?)"
      ).execute(arguments: [id, content])
    }
    if let url = item.feedURL {
      try subscribe(item, url: url, id: id)
    }
    try list?.add(item, id: id, db: db)
  }
}
