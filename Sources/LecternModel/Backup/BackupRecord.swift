public import Foundation

/// One line of a complete backup: the facts of a catalogue, from which all else is derived again.
public enum BackupRecord: Sendable {
  /// First line: what the file is.
  case header(BackupHeader)
  /// A source that mentions items.
  case source(BackupSource)
  /// An item with its mentions.
  case item(BackupItem)
  /// One command of the reader's with its events.
  case change(BackupChange)
  /// A list with its entries in order.
  case list(BackupList)
  /// A subscription.
  case feed(BackupFeed)
}

/// First line of a backup.
public struct BackupHeader: Hashable, Codable, Sendable {
  /// Version of the backup's form.
  public var lectern: Int = 1

  /// This version.
  public init() {}
}

/// A source: a feed, a list, a file.
public struct BackupSource: Hashable, Codable, Sendable {
  public var uuid: UUID
  public var kind: SourceKind
  /// Path or address, which names the source for good.
  public var location: String
  public var title: String?
  public var siteURL: String?

  public init(uuid: UUID, kind: SourceKind, location: String) {
    self.uuid = uuid
    self.kind = kind
    self.location = location
  }
}

/// An item: its names and its mentions. Everything else about it follows from them and the journal.
public struct BackupItem: Hashable, Codable, Sendable {
  public var id: Int64
  public var uuid: UUID
  public var added: Timestamp
  public var citationKey: String?
  public var content: String?
  public var mentions: [BackupMention] = []

  public init(id: Int64, uuid: UUID, added: Timestamp) {
    self.id = id
    self.uuid = uuid
    self.added = added
  }
}

/// A mention with all that its source claims of the work.
public struct BackupMention: Hashable, Codable, Sendable {
  public var source: UUID
  /// Names the mention within its source.
  public var key: String
  public var path: [String]
  public var position: Int
  public var title: String?
  public var url: String?
  public var note: String?
  public var found: Timestamp?
  public var claims: Claims?

  public init(source: UUID, key: String, path: [String], position: Int) {
    self.source = source
    self.key = key
    self.path = path
    self.position = position
  }
}

/// One command of the reader's, with what it did.
public struct BackupChange: Hashable, Codable, Sendable {
  public var uuid: UUID
  public var at: Timestamp
  public var command: String
  /// The change that this one takes back.
  public var undoes: UUID?
  public var events: [BackupEvent] = []

  public init(uuid: UUID, at: Timestamp, command: String) {
    self.uuid = uuid
    self.at = at
    self.command = command
  }
}

/// One entry of the journal.
public struct BackupEvent: Hashable, Codable, Sendable {
  public var uuid: UUID
  public var item: UUID
  public var event: JournalEvent

  public init(uuid: UUID, item: UUID, event: JournalEvent) {
    self.uuid = uuid
    self.item = item
    self.event = event
  }
}

/// A list and its entries.
public struct BackupList: Hashable, Codable, Sendable {
  public var uuid: UUID
  public var title: String
  public var source: UUID?
  public var entries: [BackupListEntry] = []

  public init(uuid: UUID, title: String) {
    self.uuid = uuid
    self.title = title
  }
}

/// A step of a list.
public struct BackupListEntry: Hashable, Codable, Sendable {
  public var item: UUID
  public var section: [String]
  public var note: String?
  public var isOptional: Bool
  public var prerequisites: [String]

  public init(
    item: UUID, section: [String], note: String?, isOptional: Bool, prerequisites: [String]
  ) {
    self.item = item
    self.section = section
    self.note = note
    self.isOptional = isOptional
    self.prerequisites = prerequisites
  }
}

/// A subscription with what syncing must remember.
public struct BackupFeed: Hashable, Codable, Sendable {
  public var uuid: UUID
  public var item: UUID
  public var url: String
  public var title: String?
  public var folder: [String]
  public var etag: String?
  public var lastModified: String?
  public var status: String

  public init(uuid: UUID, item: UUID, url: String, folder: [String], status: String) {
    self.uuid = uuid
    self.item = item
    self.url = url
    self.folder = folder
    self.status = status
  }
}
