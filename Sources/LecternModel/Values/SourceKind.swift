/// What sort of thing a mention stands in.
public enum SourceKind: String, CaseIterable, Codable, Sendable {
  /// A web feed.
  case feed
  /// An ordered list, as a Markdown file.
  case list
  /// A browser's or a bookmark service's file.
  case bookmarks
  /// Subscriptions, as OPML.
  case subscriptions
  /// A reference manager's file.
  case references
  /// A reading tracker's or read-later service's export.
  case service
  /// A web page read for its metadata.
  case page
  /// A public catalogue of works that was asked for it.
  case lookup
  /// The reader's own hand.
  case hand

  /// How far its word on a work's metadata is to be trusted. A lower rank fills gaps and never overwrites.
  public var rank: Int {
    switch self {
    case .list, .bookmarks, .subscriptions: 1
    case .feed: 2
    case .page: 3
    case .service: 3
    case .references, .lookup: 4
    case .hand: 5
    }
  }

  /// Whether the reader has named its items, and their links.
  public var isReaders: Bool { isChosen && recommends }

  /// Whether somebody chose its items on purpose.
  public var isChosen: Bool { self != .feed }

  /// Whether its mentions recommend their items: a page says nothing but what it is, and a catalogue has all works.
  public var recommends: Bool { self != .page && self != .lookup }

  /// The state in which its items begin: what was chosen is on the reading list already.
  public var base: ReadingState { isChosen ? .queued : .inbox }
}
