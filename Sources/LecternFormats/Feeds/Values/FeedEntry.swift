public import LecternModel

/// One entry of a feed, whichever format it is in. What it does not say is absent, never empty.
public struct FeedEntry: Sendable, Hashable {
  /// As given; where none is given, one that stays the same as long as the entry does.
  public var id: String?
  /// Whether the feed itself gave the id.
  public var hasOwnID = false
  /// Plain text, one line.
  public var title: String?
  /// The title as it was written.
  public var titleSource: FeedText?
  /// Plain text, one line.
  public var subtitle: String?
  /// The page to read, absolute where a base is known.
  public var link: String?
  /// All links, in document order.
  public var links: [FeedLink] = []
  /// Teaser or abstract.
  public var summary: FeedText?
  /// The text itself, in all the forms given.
  public var content: [FeedContent] = []
  /// When it came out.
  public var published: FeedMoment?
  /// When it last changed.
  public var updated: FeedMoment?
  /// When it was written.
  public var created: FeedMoment?
  /// In document order.
  public var authors: [Contact] = []
  /// In document order.
  public var contributors: [Contact] = []
  /// In document order.
  public var categories: [FeedCategory] = []
  /// Files that come with it.
  public var enclosures: [FeedEnclosure] = []
  /// Address of its comments.
  public var comments: String?
  /// Plain text.
  public var rights: String?
  /// Address of the licence.
  public var license: String?
  /// Who publishes it.
  public var publisher: String?
  /// The feed it was taken from.
  public var source: FeedSource?
  /// BCP 47 tag as given.
  public var language: String?
  /// What makes the work recognisable, as far as the entry states it; in normal form.
  public var identifiers: [Identifier] = []
  /// Journal, proceedings or the like.
  public var journal: String?
  /// Volume of the journal.
  public var volume: String?
  /// Issue or number of the journal.
  public var issue: String?
  /// Pages of the journal: `12-34`.
  public var pages: String?
  /// Length in seconds.
  public var durationSeconds: Int?
  /// Pages of a book.
  public var pageCount: Int?
  /// Address of a picture.
  public var thumbnail: String?
  /// What the reader of the feed keeps about it, where the feed is a reader's shelf.
  public var shelf: FeedShelf?
  /// What a feed that Lectern wrote says of the work.
  public var work: FeedWork?
  /// Whether it announces a new version of an entry that came before (arXiv's `replace`).
  public var isReplacement = false
  /// The line where it begins, from 1.
  public var line: Int?
  /// Whether the document ended before the entry did: its last text may lack its end.
  public var isCutOff = false
  /// The entry as it stands in the feed, where there is nothing else to know it by.
  var markup: String?

  /// Nothing known yet.
  public init() {}

  /// What makes the work recognisable: what the entry states, and what its id and its link say.
  public var workIdentifiers: [Identifier] {
    if let work { return work.identifiers }
    var all = identifiers
    for identifier in WorkIdentifier.any(id) + (link == id ? [] : WorkIdentifier.any(link))
    where !all.contains(identifier) { all.append(identifier) }
    return all
  }
}
