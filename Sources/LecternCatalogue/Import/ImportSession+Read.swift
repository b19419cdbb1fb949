internal import GRDB
public import LecternModel

extension ImportSession {
  /// Writes into the journal what the reader says of an item beside the import itself.
  public func record(_ deeds: [JournalEvent], of id: Int64) throws {
    guard !deeds.isEmpty else { return }
    try change.index.willChange(id)
    for deed in deeds { try change.journal.add(deed, to: id, changeId: change.id) }
    try change.refresh(id)
  }

  /// An item as it is by now, before the import is at its end.
  public func item(_ id: Int64) throws -> Item? { try ItemReader(db).item(id) }
}
