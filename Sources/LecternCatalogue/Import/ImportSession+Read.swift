internal import GRDB
public import LecternModel

extension ImportSession {
  /// An item as it is by now, before the import is at its end.
  public func item(_ id: Int64) throws -> Item? { try ItemReader(db).item(id) }
}
