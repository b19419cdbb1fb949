internal import Foundation
internal import GRDB
internal import LecternModel

/// The list that an ordered source becomes, while its entries come in.
struct OpenList {
  let id: Int64
  let name: String
  private var position = 0

  /// The list of the title and source, emptied: what comes in now is the list as it stands now.
  init(_ db: Database, name: String, title: String, sourceId: Int64?, changeId: Int64) throws {
    self.name = name
    let known = try Int64.fetchOne(
      db,
      sql: sourceId == nil
        ? "SELECT id FROM list WHERE title = ? AND sourceId IS NULL"
        : "SELECT id FROM list WHERE sourceId = ?",
      arguments: [sourceId.map { $0 as any DatabaseValueConvertible } ?? title])
    if let known {
      id = known
      try db.execute(sql: "UPDATE list SET title = ? WHERE id = ?", arguments: [title, known])
      try db.execute(sql: "DELETE FROM listEntry WHERE listId = ?", arguments: [known])
    } else {
      try db.execute(
        sql: "INSERT INTO list (uuid, title, sourceId, changeId) VALUES (?, ?, ?, ?)",
        arguments: [UUID(), title, sourceId, changeId])
      id = db.lastInsertedRowID
    }
  }

  mutating func add(_ item: ImportedItem, id itemId: Int64, db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO listEntry (listId, position, itemId, section, note, isOptional, prerequisites)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, position, itemId, Columns.text(of: item.place.folder + item.place.section), item.remark,
      item.place.isOptional, Columns.text(of: item.place.prerequisites),
    ])
    position += 1
  }
}

extension ImportSession {
  /// Makes the items of the present source a list, in the order in which they come.
  ///
  /// A list opened twice in one import goes on where it was. With `ofSource` the list is the source's own
  /// and takes over its order each time; without, it is a list of the reader's that is filled anew.
  public func openList(title: String, ofSource: Bool) throws {
    let sourceId = ofSource ? source?.id : nil
    let name = "\(sourceId ?? 0) \(title)"
    list =
      try openLists[name]
      ?? OpenList(db, name: name, title: title, sourceId: sourceId, changeId: change.id)
  }
}
