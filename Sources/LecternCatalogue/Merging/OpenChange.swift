internal import GRDB
internal import LecternModel

/// One change while it is being made: everything that a command writes in its transaction.
final class OpenChange {
  let db: Database
  let id: Int64
  let mentions: MentionStore
  let items: ItemStore
  let journal: JournalStore
  var index: TextIndex
  private var uuids: OrderedUUIDs
  /// Keys that several works claim; see `MentionFacts.contradicts`.
  private(set) var contested: Set<Identifier>

  /// Begins a change, or goes on with one that was begun in a transaction before.
  init(
    _ db: Database, command: String, now: Timestamp, continuing before: Int64? = nil
  ) throws {
    self.db = db
    journal = JournalStore(db, now: now)
    id = try before ?? journal.begin(command)
    mentions = try MentionStore(db)
    items = try ItemStore(db, mentions: mentions, now: now)
    index = try TextIndex(db)
    uuids = OrderedUUIDs(now: now)
    contested = try items.contested()
  }

  /// What a savepoint must bring back besides the database.
  struct Memory {
    fileprivate var index: TextIndex
    fileprivate var contested: Set<Identifier>
  }

  var memory: Memory {
    get { Memory(index: index, contested: contested) }
    set { (index, contested) = (newValue.index, newValue.contested) }
  }

  /// Ends the change and says its number. One that changed nothing leaves no trace in the journal.
  @discardableResult
  func finish() throws -> Int64? {
    try index.finish()
    if try journal.isNamed(id) { return id }
    try journal.forget(id)
    return nil
  }

  /// A new item, still without anything.
  func insertItem() throws -> Int64 { try items.insert(uuids.next()) }

  /// A new item, whole.
  func insertItem(_ assembly: Assembly) throws -> Int64 {
    try items.insert(uuids.next(), assembly)
  }

  /// Writes what is derived of an item.
  @discardableResult
  func refresh(_ itemId: Int64) throws -> Assembly {
    try items.refresh(itemId, contested: contested)
  }

  /// Takes a key for one that several works claim. `itemId` is the item that held it.
  func contest(_ key: Identifier, heldBy itemId: Int64) throws {
    guard contested.insert(key).inserted else { return }
    try db.execute(
      sql: "INSERT INTO contested (scheme, value, itemId, changeId) VALUES (?, ?, ?, ?)",
      arguments: [key.scheme.rawValue, key.value, itemId, id])
  }
}
