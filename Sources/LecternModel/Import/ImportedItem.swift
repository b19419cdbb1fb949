/// One work as a source tells of it, before the catalogue has been asked whether it knows the work.
///
/// Whatever brings something in (a feed, a list, a bookmark file, a form) makes these, and nothing else.
public struct ImportedItem: Hashable, Sendable {
  /// What describes the work.
  public var metadata = Metadata()
  /// The link, exactly as given.
  public var url: String?
  /// Further links to the same work (a PDF, a mirror), exactly as given.
  public var otherLinks: [String] = []
  /// The feed to subscribe to, as OPML names one.
  public var feedURL: String?
  /// The entry's id within its feed, as given.
  public var entryID: String?
  /// Identifiers the source states outright, in normal form. Those in the links are found later.
  public var identifiers: [Identifier] = []
  /// The key it is cited by in the source.
  public var citationKey: String?

  /// Where in the source it stands.
  public var place = Place()
  /// The source's title, where that tells what sort of works it lists.
  public var about: String?
  /// What the source says about it: a list's remark, a bookmark's description. Plain text.
  public var remark: String?
  /// When it was collected or, for a feed entry, published.
  public var added: Timestamp?
  /// When the source last changed it.
  public var modified: Timestamp?
  /// Whether the source marks it as not to be shown to others.
  public var isPrivate = false

  /// The reader's state, where the source knows one.
  public var state: ReadingState?
  /// When that state began, if known. Never invented.
  public var stateDate: Timestamp?
  /// The reader's tags.
  public var tags: [String] = []
  /// Half stars: 1 to 10.
  public var rating: Int?
  /// How far the reader is.
  public var progress: Progress?
  /// What the reader wrote about it.
  public var note: String?
  /// Article text: sanitised HTML.
  public var content: String?

  /// Nothing known yet.
  public init(title: String? = nil, url: String? = nil) {
    self.metadata.title = title
    self.url = url
  }
}

/// Where in a source an item stands.
public struct Place: Hashable, Sendable {
  /// Folders from the outside in, as in a bookmark file or OPML.
  public var folder: [String] = []
  /// Headings from the outside in, as in a Markdown list.
  public var section: [String] = []
  /// Counts items of a source from 0.
  public var position = 0
  /// Line of the source, from 1, when known.
  public var line: Int?
  /// Whether the source says it may be skipped.
  public var isOptional = false
  /// What must come first, by title as the source names it.
  public var prerequisites: [String] = []

  /// The beginning of a source.
  public init() {}
}
