internal import Foundation
internal import GRDB
internal import LecternModel

/// Rows to items. The columns and their order are said here once.
struct ItemReader {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// What a query selects so that `item(from:)` can read all of an item.
  static let columns = columns(.all)

  /// How many those are.
  static let columnCount = 24

  /// The same with parts left out.
  static func columns(_ fields: ItemFields) -> String {
    """
    \(own),
    \(fields.contains(.identifiers) ? identifiers : "NULL"), \(fields.contains(.tags) ? tags : "NULL")
    """
  }

  private static let own = """
    item.id, item.uuid, item.kind, item.state, item.added, item.created, item.title, item.authors,
    item.summary, item.metadata, item.url, item.otherLinks, item.feedURL, item.aliases,
    item.stateDate, item.rating, item.progress, item.minutes, item.notes, item.mentionCount,
    item.isPrivate, item.citationKey
    """
  private static let identifiers = """
    (SELECT group_concat(scheme || ' ' || value, char(30)) FROM identifier
      WHERE itemId = item.id) AS identifiers
    """
  private static let tags = """
    (SELECT group_concat(tag.name, char(30)) FROM itemTag JOIN tag ON tag.id = tagId
      WHERE itemTag.itemId = item.id) AS tags
    """

  /// The item of an id, or the one that absorbed it.
  func item(_ id: Int64) throws -> Item? {
    let now = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT intoId FROM absorbed WHERE itemId = ?"), arguments: [id])
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(Self.columns) FROM item WHERE id = ?"),
      arguments: [now ?? id])
    return try row.map(Self.item(from:))
  }

  static func item(from row: Row) throws -> Item {
    var metadata = try MetadataReader.read(row[9])
    metadata.title = row[6]
    metadata.summary = row[8]
    let added = Columns.time(row[4]) ?? Columns.time(row[5]) ?? Timestamp(seconds: 0)
    var item = Item(
      id: row[0], uuid: row[1], kind: try Columns.name(row[2], of: ItemKind.self),
      metadata: metadata, state: try Columns.name(row[3], of: ReadingState.self), added: added)
    item.url = row[10]
    item.otherLinks = Columns.list(row[11])
    item.feedURL = row[12]
    item.aliases = Columns.list(row[13])
    item.stateDate = Columns.time(row[14])
    item.rating = row[15]
    item.progress = (row[16] as String?).flatMap { Progress(text: $0) }
    item.minutes = row[17]
    item.notes = Columns.list(row[18])
    item.mentionCount = row[19]
    item.isPrivate = row[20]
    item.citationKey = row[21]
    item.identifiers = Columns.list(row[22]).compactMap(Self.identifier).sorted()
    item.tags = Columns.list(row[23])
    if item.tags.count > 1 { item.tags.sort { $0.lowercased() < $1.lowercased() } }
    return item
  }

  private static func identifier(_ text: String) -> Identifier? {
    guard let space = text.firstIndex(of: " "),
      let scheme = Identifier.Scheme(rawValue: String(text[..<space]))
    else { return nil }
    return Identifier(scheme, String(text[text.index(after: space)...]))
  }
}
