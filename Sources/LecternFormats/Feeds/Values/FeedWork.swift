public import LecternModel

/// What a feed that Lectern wrote says of a work besides what Atom and JSON Feed have words for.
///
/// Where an entry has it, its own dates and people are the reading list's: nothing is concluded from
/// them about the work.
public struct FeedWork: Sendable, Hashable {
  /// What sort of work it is.
  public var kind: ItemKind?
  /// When the work came out.
  public var published: PartialDate?
  /// Journal, proceedings, book of a chapter, or site.
  public var container: String?
  /// Who publishes it.
  public var publisher: String?
  /// Volume of the container.
  public var volume: String?
  /// Issue or number of the container.
  public var issue: String?
  /// Pages of the container.
  public var pages: String?
  /// In normal form; neither keys of links nor ids of entries.
  public var identifiers: [Identifier] = []
  /// Further links to the same work.
  public var otherLinks: [String] = []

  /// Nothing known yet.
  public init() {}

  /// The work that an item is.
  init(_ item: Item) {
    let data = item.metadata
    kind = item.kind
    published = data.published
    container = data.container
    publisher = data.publisher
    volume = data.volume
    issue = data.issue
    pages = data.pages
    identifiers = item.identifiers.filter { Self.isStated($0.scheme) }
    otherLinks = item.otherLinks.filter { !Link.runs($0) }
  }

  /// What feeds of Lectern's carry, by this and by the formats' own words.
  static let carries: Set<FieldName> = [
    .title, .url, .links, .authors, .kind, .published, .summary, .language, .container, .volume,
    .issue, .pages, .publisher, .identifiers, .remark, .added,
  ]

  /// The fields that are text, under the names they have in both formats.
  static let texts: [(name: String, path: any WritableKeyPath<FeedWork, String?> & Sendable)] = [
    ("container", \.container), ("publisher", \.publisher), ("volume", \.volume),
    ("issue", \.issue), ("pages", \.pages),
  ]

  /// Keys of links and ids of entries follow from the links and entries themselves.
  static func isStated(_ scheme: Identifier.Scheme) -> Bool { scheme != .url && scheme != .guid }

  /// Takes an identifier as it was written; nothing where it is none.
  mutating func add(scheme: String?, value: String?) {
    guard let scheme = scheme.flatMap(Identifier.Scheme.init(rawValue:)), Self.isStated(scheme),
      let value
    else { return }
    identifiers.append(Identifier(scheme, value))
  }
}
