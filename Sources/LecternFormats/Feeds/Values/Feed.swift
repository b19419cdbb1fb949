internal import LecternModel

/// What a feed says of itself, whichever format it is in. What it does not say is absent, never empty.
public struct Feed: Sendable, Hashable {
  /// Plain text, one line.
  public var title: String?
  /// The title as it was written.
  public var titleSource: FeedText?
  /// The tagline or description.
  public var subtitle: FeedText?
  /// The site.
  public var link: String?
  /// Where the feed itself is to be had (`rel=self`).
  public var feedURL: String?
  /// Atom's id, `rdf:about` of RSS 1.0.
  public var id: String?
  /// BCP 47 tag as given.
  public var language: String?
  /// Plain text.
  public var rights: String?
  /// The program that wrote it.
  public var generator: String?
  /// Address of a picture.
  public var image: String?
  /// Address of a small, square picture.
  public var icon: String?
  /// Address of a wide picture.
  public var logo: String?
  /// When it last changed.
  public var updated: FeedMoment?
  /// When it came out.
  public var published: FeedMoment?
  /// In document order.
  public var authors: [Contact] = []
  /// Who looks after the site; not the author of what is on it.
  public var webMaster: Contact?
  /// In document order.
  public var categories: [FeedCategory] = []
  /// All links, in document order.
  public var links: [FeedLink] = []
  /// Minutes for which it need not be asked again.
  public var ttl: Int?
  /// Hours of the day, in UTC, at which it need not be asked.
  public var skipHours: [Int] = []
  /// English names of days on which it need not be asked.
  public var skipDays: [String] = []
  /// Who publishes it.
  public var publisher: String?
  /// Address of the licence.
  public var license: String?
  /// Where it has moved to, by its own word.
  public var newFeedURL: String?

  /// Nothing known yet.
  public init() {}
}
