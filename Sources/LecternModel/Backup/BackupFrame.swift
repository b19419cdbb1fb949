public import Foundation

/// First line of a backup.
public struct BackupHeader: Hashable, Codable, Sendable {
  /// Version of the backup's form; this version writes and reads 1.
  public var version: Int = 1

  /// This version's.
  public init() {}
}

/// A source: a feed, a list, a file.
public struct BackupSource: Hashable, Codable, Sendable {
  /// Names the source in every catalogue.
  public var uuid: UUID
  /// What sort of source.
  public var kind: SourceKind
  /// Path or address.
  public var location: String
  /// What it calls itself.
  public var title: String?
  /// The site it belongs to.
  public var siteURL: String?

  /// A source without a title.
  public init(uuid: UUID, kind: SourceKind, location: String) {
    self.uuid = uuid
    self.kind = kind
    self.location = location
  }
}

/// One command of the reader's.
public struct BackupChange: Hashable, Codable, Sendable {
  /// Names the change in every catalogue.
  public var uuid: UUID
  /// When.
  public var at: Timestamp
  /// Minutes east of UTC where the reader was.
  public var offsetMinutes: Int?
  /// How the reader said it.
  public var command: String
  /// The change that this one takes back.
  public var undoes: UUID?
  /// What the views were that it changed.
  public var views: [ViewBefore]?

  /// A command at a time.
  public init(uuid: UUID, at: Timestamp, command: String) {
    self.uuid = uuid
    self.at = at
    self.command = command
  }
}

/// A list and its entries.
public struct BackupList: Hashable, Codable, Sendable {
  /// Names the list in every catalogue.
  public var uuid: UUID
  /// What it is called.
  public var title: String
  /// The source whose order it follows.
  public var source: UUID?
  /// In order.
  public var entries: [BackupListEntry] = []

  /// An empty list.
  public init(uuid: UUID, title: String) {
    self.uuid = uuid
    self.title = title
  }
}

/// A step of a list.
public struct BackupListEntry: Hashable, Codable, Sendable {
  /// The item.
  public var item: UUID
  /// Headings from the outside in.
  public var section: [String]?
  /// The list's remark.
  public var note: String?
  /// Whether it may be skipped.
  public var isOptional: Bool?
  /// What must come first, by title.
  public var prerequisites: [String]?

  /// A plain step.
  public init(item: UUID) { self.item = item }
}

/// A subscription. Validators are no part of it: a catalogue without the entries must not hear that nothing is new.
public struct BackupFeed: Hashable, Codable, Sendable {
  /// Names the subscription in every catalogue.
  public var uuid: UUID
  /// The item it belongs to.
  public var item: UUID
  /// Where the feed is.
  public var url: String
  /// What the reader calls it.
  public var title: String?
  /// Folders from the outside in.
  public var folder: [String]?
  /// Names its source of entries, where that is not the address it is asked for now.
  public var key: String?
  /// `active`, `paused` or `removed`.
  public var status: String
  /// Since when the server says it is gone.
  public var goneSince: Timestamp?

  /// A subscription that was never fetched.
  public init(uuid: UUID, item: UUID, url: String, status: String) {
    self.uuid = uuid
    self.item = item
    self.url = url
    self.status = status
  }
}
