/// The feed that an entry was taken from.
public struct FeedSource: Sendable, Hashable {
  /// Plain text.
  public var title: String?
  /// The feed's address.
  public var url: String?
  /// The site's address.
  public var link: String?
  /// Atom's id.
  public var id: String?
  /// When it last changed.
  public var updated: FeedMoment?
  /// In document order.
  public var authors: [Contact] = []

  /// Nothing known yet.
  public init() {}
}
