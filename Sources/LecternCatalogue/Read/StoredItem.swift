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

    @inline(never)
    func fill(_ item: inout Item) {
      item.metadata.summary = summary
      item.otherLinks = Columns.list(otherLinks)
      item.feedURL = feedURL
      item.aliases = Columns.list(aliases)
      item.stateDate = Columns.time(stateDate)
      item.rating = rating
      item.progress = progress.flatMap { Progress(text: $0) }
      item.minutes = minutes
      item.notes = Columns.list(notes)
      item.mentionCount = mentionCount
      item.isPrivate = isPrivate
      item.citationKey = citationKey
      item.identifiers = Columns.list(identifiers).compactMap(Self.identifier)
      if item.identifiers.count > 1 { item.identifiers.sort() }
    }

    private static func identifier(_ text: String) -> Identifier? {
      guard let space = text.utf8.firstIndex(of: 0x20) else { return nil }
      let name = String(text[..<space])
      guard let scheme = schemes.first(where: { $0.0 == name })?.1 else { return nil }
      return Identifier(scheme, String(text[text.utf8.index(after: space)...]))
    }

    private static let schemes = Identifier.Scheme.allCases.map { ($0.rawValue, $0) }
  }

  /// What a query selects for it, in the order in which it is read.
  static func columns(_ fields: ItemFields) -> String {
    var columns = ["id", "kind", "state", "title", "metadata"].map { "item." + $0 }
    columns.append(fields.contains(.link) ? "item.url" : "NULL")
    columns.append(fields.contains(.tags) ? tagList : "NULL")
    guard fields.contains(.rest) else { return columns.joined(separator: ", ") }
    let rest = """
      uuid added created stateDate rating progress minutes mentionCount isPrivate
      summary otherLinks feedURL aliases notes
      """
    columns += rest.split(whereSeparator: \.isWhitespace).map { "item.\($0)" }
    return (columns + [CitationKeyStore.ofItem, identifierList]).joined(separator: ", ")
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
      url = fields.contains(.link) ? try row.decode(atIndex: 5) : nil
      tags = fields.contains(.tags) ? try row.decode(atIndex: 6) : nil
      rest = fields.contains(.rest) ? try Rest(row) : nil
    } catch is RowDecodingError {
      let id: DatabaseValue = row[0]
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "the row of item \(id) holds what can't be read")
    }
  }

  /// The item. Throws where the row holds what this version doesn't know.
  public func item() throws -> Item {
    let added = Columns.time(rest?.added) ?? Columns.time(rest?.created) ?? Timestamp(seconds: 0)
    var item = Item(
      id: id, uuid: rest?.uuid ?? Self.noUUID, kind: try Self.named(kind, among: Self.kinds),
      metadata: try MetadataReader.read(metadata),
      state: try Self.named(state, among: Self.states), added: added)
    fill(&item)
    rest?.fill(&item)
    return item
  }

  /// Never inlined, as `Rest.fill`: an item that is changed where it is made is copied on its way out, all of its
  /// fields.
  @inline(never)
  private func fill(_ item: inout Item) {
    item.metadata.title = title
    item.url = url
    item.tags = Columns.list(tags)
    if item.tags.count > 1 { item.tags.sort { $0.lowercased() < $1.lowercased() } }
  }

  /// Names with what they stand for. Tried one after the other: they are so short that this takes less than hashing
  /// does, and rows are many.
  private static let kinds = ItemKind.allCases.map { ($0.rawValue, $0) }
  private static let states = ReadingState.allCases.map { ($0.rawValue, $0) }

  private static func named<Name: RawRepresentable<String>>(
    _ name: String, among names: [(String, Name)]
  ) throws -> Name {
    try names.first { $0.0 == name }?.1 ?? Columns.name(name, of: Name.self)
  }

  private static let noUUID = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
}
