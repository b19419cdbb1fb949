public import LecternCatalogue
internal import LecternFormats
public import LecternModel
public import LecternNet

/// Follows feeds by their addresses, or by those of their sites.
public struct Subscriber {
  /// What the reader wants with it.
  public struct Options: Sendable {
    /// A title of the reader's own.
    public var title: String?
    /// Tags for it.
    public var tags: [String] = []
    /// Folders from the outside in.
    public var folder: [String] = []
    /// Find it, say what it is, and change nothing.
    public var isDryRun = false
    /// Follow the address as it is, without asking it.
    public var isUnchecked = false

    /// Nothing special.
    public init() {}
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// What the reader typed.
    public var address: String
    /// The feed's address.
    public var url: String
    /// The subscription; nil after a dry run.
    public var feed: Subscription?
    /// Its title by its own word.
    public var title: String?
    /// Whether it was followed before.
    public var isKnown = false
    /// How many of its entries were new.
    public var newEntries = 0
    /// Addresses of other feeds that the page names.
    public var others: [String] = []
  }

  private let catalogue: Catalogue
  private let sync: FeedSync.Options
  private let now: Timestamp

  /// Names the source in which such subscriptions stand.
  private static let source = "feeds followed by hand"

  /// A subscriber to feeds for a catalogue.
  public init(_ catalogue: Catalogue, http: HTTPOptions, now: Timestamp) {
    self.catalogue = catalogue
    sync = FeedSync.Options(http: http)
    self.now = now
  }

  /// Follows the feed of an address, and brings its entries in. Throws `FetchFailure` where there is none.
  public func follow(_ address: String, _ options: Options) throws -> Outcome {
    let found = options.isUnchecked ? nil : try FeedFinder(sync.http, now: now).find(address)
    let url = found?.url ?? FeedChoice.addresses(address)[0]
    var outcome = Outcome(address: address, url: url, title: found?.feed.title)
    outcome.others = found?.others.map(\.href) ?? []
    let before = try catalogue.subscription(of: url)
    outcome.isKnown = before?.following == .active && before?.state.goneSince == nil
    guard !options.isDryRun else { return outcome }
    let command = "feeds add \(HostName.withoutUser(address))"
    let change = try subscribe(url, found?.feed, before, options, command)
    guard let feed = try catalogue.subscription(of: url) else { return outcome }
    if let found { outcome.newEntries = try read(found, of: feed, command, continuing: change) }
    outcome.feed = try catalogue.subscription(of: url)
    return outcome
  }

  private func subscribe(
    _ url: String, _ feed: Feed?, _ before: Subscription?, _ options: Options, _ command: String
  ) throws -> Int64? {
    var item = ImportedItem(title: feed?.title, url: feed?.link)
    item.feedURL = url
    item.metadata.kind = .blog
    item.metadata.language = feed?.language
    item.place.folder = options.folder
    // Several feeds of a site have one link.
    item.entryID = url
    return try catalogue.import(command: command, now: now) { session in
      try session.source { session in
        try session.describe(
          SourceDescription(title: Self.source), kind: .subscriptions, location: Self.source)
        let id = try before?.itemId ?? session.take(item).id
        if let before { try session.follow(before) }
        guard let known = try session.item(id) else { return }
        try session.record(deeds(for: known, before, options), of: known.id)
      }
    }
  }

  /// The reader's own words, as far as they are not true already.
  private func deeds(
    for item: Item, _ before: Subscription?, _ options: Options
  ) -> [JournalEvent] {
    var deeds: [JournalEvent.Deed] = []
    if let before, before.following != .active { deeds.append(.follow(.active, feed: before.key)) }
    if let title = options.title, title != item.metadata.title { deeds.append(.title(title)) }
    let tags = Set(item.tags.map { $0.lowercased() })
    deeds += options.tags.filter { !tags.contains($0.lowercased()) }.map { .tag($0) }
    return deeds.map { JournalEvent($0, at: now) }
  }

  private func read(
    _ found: FoundFeed, of feed: Subscription, _ command: String, continuing change: Int64?
  ) throws -> Int {
    var options = sync
    options.command = command
    let run = SyncRun(
      [feed], catalogue: catalogue, options: options, now: now, waiting: [:], continuing: change)
    try run.take(.success(found.response), of: 0)
    try run.finish()
    return run.reports.first?.counts.new ?? 0
  }
}
