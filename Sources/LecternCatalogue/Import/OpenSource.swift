internal import Foundation
internal import GRDB
internal import LecternModel

/// The source that is being imported.
struct OpenSource {
  var id: Int64
  var kind: SourceKind
  var location: String

  /// Finds the source or makes it, and keeps what is newly known of it.
  init(_ db: Database, _ description: SourceDescription, kind: SourceKind, location: String) throws
  {
    self.kind = kind
    self.location = location
    let known = try Row.fetchOne(
      db, sql: "SELECT id, title, siteURL FROM source WHERE location = ? AND kind = ?",
      arguments: [location, kind.rawValue])
    guard let known else {
      try db.execute(
        sql: "INSERT INTO source (uuid, kind, location, title, siteURL) VALUES (?, ?, ?, ?, ?)",
        arguments: [UUID(), kind.rawValue, location, description.title, description.siteURL])
      id = db.lastInsertedRowID
      return
    }
    id = known["id"]
    let (oldTitle, oldSite): (String?, String?) = (known["title"], known["siteURL"])
    let (title, site) = (description.title ?? oldTitle, description.siteURL ?? oldSite)
    if title != oldTitle || site != oldSite {
      try db.execute(
        sql: "UPDATE source SET title = ?, siteURL = ? WHERE id = ?", arguments: [title, site, id])
    }
  }
}
