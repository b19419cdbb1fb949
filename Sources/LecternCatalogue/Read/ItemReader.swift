internal import GRDB
internal import LecternModel

/// Rows to items.
struct ItemReader {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// What a query selects so that `item(from:)` can read all of an item.
  static let columns = StoredItem.columns(.all)

  /// The item of an id, or the one that absorbed it.
  func item(_ id: Int64) throws -> Item? {
    let now = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT intoId FROM absorbed WHERE itemId = ?"), arguments: [id])
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(Self.columns) FROM item WHERE id = ?"),
      arguments: [now ?? id])
    return try row.map(Self.item(from:))
  }

  static func item(from row: Row) throws -> Item { try StoredItem(row, .all).item() }
}
