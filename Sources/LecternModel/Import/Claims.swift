/// What a mention claims of its work beyond title, link and note.
public struct Claims: Hashable, Codable, Sendable {
  /// All but the title, which the mention keeps itself.
  public var metadata: Metadata?
  /// Further links to the same work, as given.
  public var otherLinks: [String]?
  /// Identifiers stated outright.
  public var identifiers: [Identifier]?
  /// The feed to subscribe to.
  public var feedURL: String?
  /// The entry's id within its feed.
  public var entryID: String?
  /// The source's title, where that tells what sort of works it lists.
  public var about: String?
  /// The reader's tags in that source.
  public var tags: [String]?
  /// Whether the source marks it private.
  public var isPrivate: Bool?
  /// When the source last changed it.
  public var modified: Timestamp?

  /// Nothing claimed.
  public init() {}

  /// Whether there is nothing to keep.
  public var isEmpty: Bool { self == Claims() }
}
