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
    /// The key it is cited by, where the import brought one, which may have been another work's.
    public var citationKey: String?
  }

  let change: OpenChange
  var citationKeys: CitationKeyStore
  var source: OpenSource?
  var list: OpenList?
  var openLists: [String: OpenList] = [:]

  init(
    _ db: Database, command: String, now: Timestamp, continuing before: Int64? = nil
  ) throws {
    change = try OpenChange(db, command: command, now: now, continuing: before)
    citationKeys = CitationKeyStore(db)
    if try Int64.fetchOne(db, sql: "SELECT id FROM item LIMIT 1") == nil {
      try change.rememberKeys()
    }
  }

  var db: Database { change.db }

  /// Runs `body` for one source. An error takes back all of the source and nothing of the others.
  public func source(_ body: (ImportSession) throws -> Void) throws {
    let before = (change.memory, openLists)
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
      (change.memory, openLists) = before
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
    facts.key = source.rows.distinct(facts.key)
    if let stored = try change.mentions.stored(like: facts, sourceId: source.id) {
      return try takeAgain(item, facts, stored: stored, source: source)
    }
    guard let id = try change.join(facts) else { return try insert(item, facts, source: source) }
    try change.index.willChange(id)
    let mention = try keep(facts, itemId: id, source: source)
    try record(item, id: id, source: source)
    return try settle(item, mention: mention, id: id, outcome: .merged)
  }

  /// Ends the import and says its number in the journal. One that changed nothing leaves no trace there.
  func finish() throws -> Int64? { try change.finish() }

  private func keep(_ facts: MentionFacts, itemId: Int64, source: OpenSource) throws -> Int64 {
    try change.mentions.insert(facts, itemId: itemId, sourceId: source.id, changeId: change.id)
  }

  private func insert(
    _ item: ImportedItem, _ facts: MentionFacts, source: OpenSource
  ) throws -> Taken {
    let events = item.deeds(base: source.kind.base)
    let assembly = Assembly(mentions: [facts], events: events, contested: change.contested)
    let id = try change.insertItem(assembly)
    let mention = try keep(facts, itemId: id, source: source)
    for event in events { try change.journal.add(event, to: id, changeId: change.id) }
    let key = try keepBeside(item, mention: mention, id: id)
    return Taken(
      outcome: .new, id: id, kind: assembly.kind.kind, state: assembly.state, citationKey: key)
  }

  private func takeAgain(
    _ item: ImportedItem, _ facts: MentionFacts, stored: MentionStore.Stored, source: OpenSource
  ) throws -> Taken {
    var old = stored.facts
    if old.position != facts.position {
      try change.mentions.move(stored, to: facts.position)
      old.position = facts.position
    }
    guard old != facts else {
      return try unchanged(item, mention: stored.id, id: stored.itemId, source: source)
    }
    try change.index.willChange(stored.itemId)
    // The link may have changed to one that another item has.
    let id = try change.join(facts, own: stored.itemId) ?? stored.itemId
    try change.mentions.update(stored, to: facts, changeId: change.id)
    try record(item, id: id, source: source)
    return try settle(item, mention: stored.id, id: id, outcome: .merged)
  }

  private func unchanged(
    _ item: ImportedItem, mention: Int64, id: Int64, source: OpenSource
  ) throws -> Taken {
    if try record(item, id: id, source: source) {
      return try settle(item, mention: mention, id: id, outcome: .merged)
    }
    try list?.add(item, id: id, db: db)
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, state FROM item WHERE id = ?"), arguments: [id])
    return Taken(
      outcome: .unchanged, id: id, kind: row.flatMap { ItemKind(rawValue: $0[0]) } ?? .page,
      state: row.flatMap { ReadingState(rawValue: $0[1]) } ?? .queued)
  }

  /// Writes what is derived, once mention and journal are there.
  private func settle(
    _ item: ImportedItem, mention: Int64, id: Int64, outcome: Outcome
  ) throws -> Taken {
    try change.index.willChange(id)
    let key = try keepBeside(item, mention: mention, id: id)
    let assembly = try change.refresh(id)
    return Taken(
      outcome: outcome, id: id, kind: assembly.kind.kind, state: assembly.state, citationKey: key)
  }

  /// Adds to the journal what the import knows of the reader's doings. False if it was said before.
  @discardableResult
  private func record(_ item: ImportedItem, id: Int64, source: OpenSource) throws -> Bool {
    let deeds = item.deeds(base: source.kind.base)
    guard !deeds.isEmpty else { return false }
    let known = Set(try change.items.journal(of: id))
    let news = deeds.filter { !known.contains($0) }
    guard !news.isEmpty else { return false }
    try change.index.willChange(id)
    for event in news { try change.journal.add(event, to: id, changeId: change.id) }
    return true
  }

  /// What is not derived, or stands in tables of its own: citation key, content, list entry, subscription.
  /// Says the item's citation key, where the import brought one.
  private func keepBeside(_ item: ImportedItem, mention: Int64, id: Int64) throws -> String? {
    let key = try item.citationKey.flatMap { try citationKeys.give($0, to: id) }
    if let content = item.content { try change.mentions.keep(content: content, of: mention) }
    if let url = item.feedURL { try subscribe(item, url: url, id: id) }
    try list?.add(item, id: id, db: db)
    return key
  }
}
