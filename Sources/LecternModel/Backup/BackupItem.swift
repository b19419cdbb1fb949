public import Foundation

/// An item: its names, its mentions and its journal. Everything else about it follows from them.
public struct BackupItem: Hashable, Codable, Sendable {
  /// Its small id, kept where it is free.
  public var id: Int64
  /// Names it in every catalogue.
  public var uuid: UUID
  /// When it entered the catalogue.
  public var created: Timestamp
  /// Key for citing it, once given.
  public var citationKey: String?
  /// Items that have become part of it.
  public var absorbed: [BackupAbsorbed]?
  /// Older items that the reader said are other works.
  public var apart: [BackupApart]?
  /// Where it was found.
  public var mentions: [BackupMention] = []
  /// What happened to it, oldest first.
  public var events: [BackupEvent] = []

  /// An item without anything.
  public init(id: Int64, uuid: UUID, created: Timestamp) {
    self.id = id
    self.uuid = uuid
    self.created = created
  }
}

/// An item that has become part of another.
public struct BackupAbsorbed: Hashable, Codable, Sendable {
  /// Its former id, which leads to the other.
  public var id: Int64
  /// Its former name.
  public var uuid: UUID
  /// When it had entered the catalogue.
  public var created: Timestamp
  /// The change that merged the two.
  public var change: UUID
  /// Which of the item's mentions it brought along, counted from 0.
  public var mentions: [Int]?
  /// Which events it brought along.
  public var events: [UUID]?

  /// A former item.
  public init(id: Int64, uuid: UUID, created: Timestamp, change: UUID) {
    self.id = id
    self.uuid = uuid
    self.created = created
    self.change = change
  }
}

/// The reader's word that two items are two works.
public struct BackupApart: Hashable, Codable, Sendable {
  /// The other item.
  public var from: UUID
  /// The change that said so.
  public var change: UUID

  /// Apart from an item.
  public init(from: UUID, change: UUID) {
    self.from = from
    self.change = change
  }
}

/// A mention with all that its source says of the work.
public struct BackupMention: Hashable, Codable, Sendable {
  /// The source it stands in.
  public var source: UUID
  /// The import that brought it.
  public var change: UUID?
  /// Names it within its source.
  public var key: Int64
  /// Folders and headings from the outside in.
  public var path: [String]?
  /// Counts items of the source from 0.
  public var position: Int
  /// The title it goes by there.
  public var title: String?
  /// The link given there, as given.
  public var url: String?
  /// The source's remark.
  public var note: String?
  /// When the source collected or published it.
  public var found: Timestamp?
  /// All else it says.
  public var claims: BackupClaims?
  /// Article text that it brought: sanitised HTML.
  public var content: String?

  /// A mention without anything said.
  public init(key: Int64, source: UUID, change: UUID?, position: Int) {
    self.key = key
    self.source = source
    self.change = change
    self.position = position
  }
}

/// What a mention claims, in whichever form it is at hand: a catalogue keeps claims as JSON, and writing that
/// down as it is costs a tenth of reading it.
public enum BackupClaims: Hashable, Sendable {
  /// Read.
  case read(Claims)
  /// As JSON, in the form that `Claims` is encoded in.
  case json(String)

  /// What is claimed. Throws what decoding throws.
  public func claims() throws -> Claims {
    switch self {
    case .read(let claims): claims
    case .json(let text): try JSONDecoder().decode(Claims.self, from: Data(text.utf8))
    }
  }
}

extension BackupClaims: Codable {
  public init(from decoder: any Decoder) throws { self = .read(try Claims(from: decoder)) }

  public func encode(to encoder: any Encoder) throws { try claims().encode(to: encoder) }
}

/// One entry of the journal.
public struct BackupEvent: Hashable, Codable, Sendable {
  /// Names the event in every catalogue.
  public var uuid: UUID
  /// The command that it is part of.
  public var change: UUID
  /// What happened.
  public var event: JournalEvent

  /// An event of a change.
  public init(uuid: UUID, change: UUID, event: JournalEvent) {
    self.uuid = uuid
    self.change = change
    self.event = event
  }
}
