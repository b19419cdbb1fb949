internal import GRDB
internal import LecternModel

/// A place of an arrangement as its row says it: see `StoredItem`.
public struct StoredPlace: Sendable {
  private let item: StoredItem
  private let section: String?
  private let note: String?
  private let isOptional: Bool
  private let lists: String?
  private let collected: String?
  private let isByKind: Bool

  /// Reads a row of `Catalogue.arranged`.
  init(_ row: Row, isByKind: Bool) throws {
    let next = StoredItem.columnCount
    item = try StoredItem(row, .all)
    section = try row.decode(atIndex: next)
    note = try row.decode(atIndex: next + 1)
    isOptional = try row.decode(atIndex: next + 2)
    lists = try row.decode(atIndex: next + 3)
    collected = try row.decode(atIndex: next + 4)
    self.isByKind = isByKind
  }

  /// The place. Throws as `StoredItem.item` does.
  public func place() throws -> ListPlace {
    let item = try item.item()
    return ListPlace(
      item: item, section: isByKind ? [item.kind.plural] : Columns.list(section), note: note,
      isOptional: isOptional, lists: Columns.list(lists), collected: Columns.time(collected))
  }
}
