internal import Foundation
internal import GRDB
public import LecternModel

/// An item as its row keeps it. To read a row takes the catalogue; to make an item of it takes longer,
/// and can be done elsewhere. A class, because it is handed from hand to hand.
public final class StoredItem: Sendable {
  private let id: Int64
  private let kind: String
  private let state: String
  private let title: String?
  private let metadata: String?
  private let url: String?
  private let tags: String?
  private let rest: Rest?

  /// What few ask for.
  private final class Rest: Sendable {
    let uuid: UUID
    let added: String?
    let created: String?
    let stateDate: String?
    let rating: Int?
    let progress: String?
    let minutes: Int
    let mentionCount: Int
    let isPrivate: Bool
    let summary: String?
    let otherLinks: String?
    let feedURL: String?
    let aliases: String?
    let notes: String?
    let citationKey: String?
    let identifiers: String?

    init(_ row: Row) throws {
      uuid = try row.decode(atIndex: 7)
      added = try row.decode(atIndex: 8)
      created = try row.decode(atIndex: 9)
      stateDate = try row.decode(atIndex: 10)
      rating = try row.decode(atIndex: 11)
      progress = try row.decode(atIndex: 12)
      minutes = try row.decode(atIndex: 13)
      mentionCount = try row.decode(atIndex: 14)
      isPrivate = try row.decode(atIndex: 15)
      summary = try row.decode(atIndex: 16)
      otherLinks = try row.decode(atIndex: 17)
      feedURL = try row.decode(atIndex: 18)
      aliases = try row.decode(atIndex: 19)
      notes = try row.decode(atIndex: 20)
      citationKey = try row.decode(atIndex: 21)
      identifiers = try row.decode(atIndex: 22)
    }
  }

  /// What a query selects for it, in the order in which it is read.
  static func columns(_ fields: ItemFields) -> String {
    var columns = ["id", "kind", "state", "title", "metadata"].map { "item." + $0 }
    columns.append(fields.contains(.link) ? "item.url" : "NULL")
    columns.append(fields.contains(.tags) ? tagList : "NULL")
    guard fields.contains(.rest) else { return columns.joined(separator: ", ") }
    let rest = """
      uuid added created stateDate rating progress minutes mentionCount isPrivate
      summary otherLinks feedURL aliases notes citationKey
      """
    columns += rest.split(whereSeparator: \.isWhitespace).map { "item.\($0)" }
    return (columns + [identifierList]).joined(separator: ", ")
  }

  /// How many columns a whole item has.
  static let columnCount = 23

  private static let identifierList = """
    (SELECT group_concat(scheme || ' ' || value, char(30)) FROM identifier
      WHERE itemId = item.id) AS identifiers
    """
  private static let tagList = """
    (SELECT group_concat(tag.name, char(30)) FROM itemTag JOIN tag ON tag.id = tagId
      WHERE itemTag.itemId = item.id) AS tags
    """

  /// Reads the first columns of a row that was selected with the same fields. Throws where a column holds something
  /// else than is kept there.
  init(_ row: Row, _ fields: ItemFields) throws {
    do {
      id = try row.decode(atIndex: 0)
      kind = try row.decode(atIndex: 1)
      state = try row.decode(atIndex: 2)
      title = try row.decode(atIndex: 3)
      metadata = try row.decode(atIndex: 4)
      url = try row.decode(atIndex: 5)
      tags = try row.decode(atIndex: 6)
      rest = fields.contains(.rest) ? try Rest(row) : nil
    } catch is RowDecodingError {
      let id: DatabaseValue = row[0]
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "the row of item \(id) holds what can't be read")
    }
  }

  /// The item. Throws where the row holds what this version doesn't know.
  public func item() throws -> Item {
    var metadata = try MetadataReader.read(metadata)
    metadata.title = title
    metadata.summary = rest?.summary
    let added = Columns.time(rest?.added) ?? Columns.time(rest?.created) ?? Timestamp(seconds: 0)
    var item = Item(
      id: id, uuid: rest?.uuid ?? Self.noUUID,
      kind: try Self.kinds[kind] ?? Columns.name(kind, of: ItemKind.self),
      metadata: metadata,
      state: try Self.states[state] ?? Columns.name(state, of: ReadingState.self), added: added)
    item.url = url
    item.tags = Columns.list(tags)
    if item.tags.count > 1 { item.tags.sort { $0.lowercased() < $1.lowercased() } }
    guard let rest else { return item }
    item.otherLinks = Columns.list(rest.otherLinks)
    item.feedURL = rest.feedURL
    item.aliases = Columns.list(rest.aliases)
    item.stateDate = Columns.time(rest.stateDate)
    item.rating = rest.rating
    item.progress = rest.progress.flatMap { Progress(text: $0) }
    item.minutes = rest.minutes
    item.notes = Columns.list(rest.notes)
    item.mentionCount = rest.mentionCount
    item.isPrivate = rest.isPrivate
    item.citationKey = rest.citationKey
    item.identifiers = Columns.list(rest.identifiers).compactMap(Self.identifier).sorted()
    return item
  }

  /// Looked up, because to try one name of an enumeration after the other takes as long as to read the row.
  private static let kinds = Dictionary(
    uniqueKeysWithValues: ItemKind.allCases.map { ($0.rawValue, $0) })
  private static let states = Dictionary(
    uniqueKeysWithValues: ReadingState.allCases.map { ($0.rawValue, $0) })

  private static let noUUID = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

  private static func identifier(_ text: String) -> Identifier? {
    guard let space = text.firstIndex(of: " "),
      let scheme = Identifier.Scheme(rawValue: String(text[..<space]))
    else { return nil }
    return Identifier(scheme, String(text[text.index(after: space)...]))
  }
}
