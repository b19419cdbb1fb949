/// One line of a complete backup: the facts of a catalogue, from which all else is derived again.
///
/// A backup begins with its header; a record comes after those that it names.
public enum BackupRecord: Sendable {
  /// First line: what the file is.
  case header(BackupHeader)
  /// A source that mentions items.
  case source(BackupSource)
  /// One command of the reader's.
  case change(BackupChange)
  /// An item with its mentions and its journal.
  case item(BackupItem)
  /// A list with its entries in order.
  case list(BackupList)
  /// A subscription.
  case feed(BackupFeed)
  /// A saved query.
  case view(SavedQuery)
}

extension BackupRecord: Codable {
  private enum Key: String, CodingKey { case lectern, source, change, item, list, feed, view }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch container.allKeys.first {
    case .lectern: self = .header(try container.decode(BackupHeader.self, forKey: .lectern))
    case .source: self = .source(try container.decode(BackupSource.self, forKey: .source))
    case .change: self = .change(try container.decode(BackupChange.self, forKey: .change))
    case .item: self = .item(try container.decode(BackupItem.self, forKey: .item))
    case .list: self = .list(try container.decode(BackupList.self, forKey: .list))
    case .feed: self = .feed(try container.decode(BackupFeed.self, forKey: .feed))
    case .view: self = .view(try container.decode(SavedQuery.self, forKey: .view))
    case nil:
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a record of a Lectern backup"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .header(let header): try container.encode(header, forKey: .lectern)
    case .source(let source): try container.encode(source, forKey: .source)
    case .change(let change): try container.encode(change, forKey: .change)
    case .item(let item): try container.encode(item, forKey: .item)
    case .list(let list): try container.encode(list, forKey: .list)
    case .feed(let feed): try container.encode(feed, forKey: .feed)
    case .view(let view): try container.encode(view, forKey: .view)
    }
  }
}
