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

  init(_ db: Database, command: String, now: Timestamp) throws {
    self.db = db
    journal = JournalStore(db, now: now)
    id = try journal.begin(command)
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

  /// Ends the change. One that changed nothing leaves no trace in the journal.
  func finish() throws {
    try index.finish()
    if try !journal.isNamed(id) { try journal.forget(id) }
  }

  /// A new item, still without anything.
  func insertItem() throws -> Int64 { try items.insert(uuids.next()) }

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
