internal import GRDB

/// Rows in the order of the items that own them, handed out item by item to who asks in the same order.
struct RowsByItem {
  private let cursor: RowCursor
  /// The first row that nobody has asked for. The cursor fills the same object again with the next.
  private var next: Row?

  /// Takes rows whose first column is their owner's id.
  init(_ cursor: RowCursor) throws {
    self.cursor = cursor
    next = try cursor.next()
  }

  /// Hands out the rows of an item, and forgets those of items before it.
  mutating func each(of item: Int64, _ body: (Row) throws -> Void) throws {
    while let row = next, let owner = row[0] as Int64?, owner <= item {
      if owner == item { try body(row) }
      next = try cursor.next()
    }
  }
}
