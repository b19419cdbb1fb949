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
  init(_ row: Row, isByKind: Bool) {
    let next = StoredItem.columnCount
    item = StoredItem(row, .all)
    section = row[next]
    note = row[next + 1]
    isOptional = row[next + 2]
    lists = row[next + 3]
    collected = row[next + 4]
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
