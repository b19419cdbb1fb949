internal import Foundation
internal import GRDB
internal import LecternModel

extension ImportSession {
  /// Keeps a subscription beside its item, which has its title; the feed's own is for the reader to give.
  /// One that is there already keeps its state.
  func subscribe(_ item: ImportedItem, url: String, id: Int64) throws {
    let folder = Columns.text(of: item.place.folder)
    try db.execute(
      sql: """
        INSERT INTO feed (uuid, itemId, changeId, url, key, folder) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO NOTHING
        """,
      arguments: [
        UUID(), id, change.id, url, URLKey.strict(url) ?? url, folder,
      ])
  }
}
