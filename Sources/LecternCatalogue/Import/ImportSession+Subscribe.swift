internal import Foundation
internal import GRDB
internal import LecternModel

extension ImportSession {
  /// Keeps a subscription beside its item, which has its title; the feed's own is for the reader to give.
  /// One that is there already keeps its state.
  func subscribe(_ item: ImportedItem, url: String, id: Int64) throws {
    // As it stands in the mention.
    let folder = Columns.text(of: item.place.folder.compactMap(CleanText.line))
    try db.execute(
      sql: """
        INSERT INTO feed (uuid, itemId, changeId, url, firstURL, key, urlKey, folder)
        SELECT :uuid, :item, :change, :url, :url, :key, :key, :folder
        WHERE NOT EXISTS (SELECT 1 FROM feed WHERE urlKey = :key)
        ON CONFLICT (key) DO NOTHING
        """,
      arguments: [
        "uuid": UUID(), "item": id, "change": change.id, "url": url,
        "key": URLKey.strict(url) ?? url, "folder": folder,
      ])
  }
}
