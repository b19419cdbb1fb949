internal import Foundation
internal import GRDB
internal import LecternModel

/// The source that is being imported.
struct OpenSource {
  var id: Int64
  var kind: SourceKind
  var location: String
  var origin: String?
  private(set) var rows = RowKeys()

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

  /// Takes over which rows were seen, when more is learned of a source in the middle of it.
  mutating func goOn(from before: OpenSource?) {
    if let before, before.id == id { rows = before.rows }
  }
}

/// Which rows of a source were read. Shared by all that is learned of the source while it is read: a copy for
/// each would cost the square of a large file.
final class RowKeys {
  private var seen: Set<Int64> = []
  /// Of keys that came more than once, the last that stood for each, so that the next begins there.
  private var last: [Int64: Int64] = [:]

  /// A key that no row before had: a link that stands twice in one folder is two mentions, the first and
  /// the second, each time the source is read.
  func distinct(_ key: Int64) -> Int64 {
    if seen.insert(key).inserted { return key }
    var other = last[key] ?? key
    repeat { other = other &* 6_364_136_223_846_793_005 &+ 1 } while !seen.insert(other).inserted
    last[key] = other
    return other
  }
}
