/// What a reader of a format hands out, one at a time and in document order.
public enum Imported: Sendable {
  /// What the source says of itself. May come again when more is known.
  case source(SourceDescription)
  /// One work.
  case item(ImportedItem)
  /// Something that could not become an item, with the reason.
  case rejected(Rejection)
  /// Something wrong in the source that cost no item.
  case problem(Problem)
  /// A record of Lectern's own backup, restored as it is.
  case record(BackupRecord)
}

/// What a source says of itself.
public struct SourceDescription: Hashable, Sendable {
  /// Its title, plain text.
  public var title: String?
  /// The site it belongs to.
  public var siteURL: String?
  /// Where the source itself is to be had, as a feed's `rel=self`.
  public var feedURL: String?
  /// Whether the order of its items means something, so that it becomes a list.
  public var isOrdered = false
  /// Of a feed: what it says about when to ask it again.
  public var rhythm: FeedRhythm?
  /// The first row as it stands, where the others mean nothing without it, as in a table.
  public var rowHeader: String?
  /// Whether it breaks off, so that there may be more of it.
  public var isCutOff = false

  /// Nothing known yet.
  public init(title: String? = nil) { self.title = title }
}

/// A row that was refused. No input is dropped without one.
public struct Rejection: Hashable, Codable, Sendable {
  /// Line of the source, from 1, when known.
  public var line: Int?
  /// Why, and where it helps what to do: a sentence without a period.
  public var reason: String
  /// The row as it stood, shortened to 500 characters.
  public var text: String
  /// The whole row as its format writes one, so that it can be repaired and read again; nil where `text`
  /// is that already. Not part of reports.
  public var row: String?

  /// A refused row.
  public init(line: Int? = nil, reason: String, text: String, row: String? = nil) {
    self.line = line
    self.reason = reason
    self.text = String(text.prefix(500))
    self.row = row
  }

  private enum CodingKeys: String, CodingKey { case line, reason, text }
}

/// A fault in a source, and where it is.
public struct Problem: Hashable, Codable, Sendable {
  /// A short stable name, `undefined-entity`.
  public var code: String
  /// From 1, when known.
  public var line: Int?
  /// From 1, when known.
  public var column: Int?
  /// A sentence without a period.
  public var message: String

  /// A fault at a place.
  public init(code: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.code = code
    self.line = line
    self.column = column
    self.message = message
  }
}
