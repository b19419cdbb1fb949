public import LecternModel

/// What a reader keeps about a book on a shelf that is published as a feed.
public struct FeedShelf: Sendable, Hashable {
  /// Where the reader stands.
  public var state: ReadingState?
  /// When it was read.
  public var read: FeedMoment?
  /// When it was put on the shelf.
  public var added: FeedMoment?
  /// Half stars: 1 to 10.
  public var rating: Int?
  /// What the reader wrote.
  public var review: String?
  /// Names of further shelves.
  public var tags: [String] = []

  /// Nothing known yet.
  public init() {}
}
