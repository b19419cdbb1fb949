public import LecternCatalogue
internal import LecternFormats
public import LecternModel
public import LecternNet

/// Asks pages and catalogues about items that are in the catalogue already.
public struct Enricher {
  /// How to go about it.
  public struct Options: Sendable {
    /// Ask about items too that were asked about before.
    public var isRepeated = false
    /// Ask, say what would come of it, and change nothing.
    public var isDryRun = false
    /// How the journal calls it.
    public var command = "enrich"
    /// How requests are made.
    public var http = HTTPOptions(userAgent: Version.userAgent)
    /// Which catalogues are asked.
    public var lookup = LookupOptions()

    /// The usual ones.
    public init() {}
  }

  /// What came of asking about an item.
  public struct Outcome: Sendable {
    /// The item as it is now.
    public var item: Item
    /// Whether anything was new about it.
    public var isChanged: Bool
    /// Who said something of it.
    public var sources: [String]
    /// What could not be found out.
    public var problems: [String]
  }

  private let catalogue: Catalogue
  private let options: Options
  private let now: Timestamp

  /// An enricher of a catalogue.
  public init(_ catalogue: Catalogue, options: Options, now: Timestamp) {
    self.catalogue = catalogue
    self.options = options
    self.now = now
  }

  /// The items of a query about which somebody can be asked and was not yet.
  public func candidates(_ query: Query) throws -> [Item] {
    let items = try catalogue.items(query, fallback: [Sort(.id)]).filter {
      Self.target(of: $0) != nil
    }
    guard !options.isRepeated else { return items }
    let asked = try catalogue.itemsMentioned(by: [.lookup, .page])
    return items.filter { !asked.contains($0.id) }
  }

  /// Asks about one item after the other; each is kept when it is done, all as one change of the journal.
  public func run(
    _ items: [Item], isStopped: @escaping () -> Bool = { false },
    done: (Outcome) -> Void
  ) throws {
    var change: Int64?
    let client = try LookupClient(options.lookup, http: options.http, isStopped: isStopped)
    let own = try catalogue.itemsMentioned(by: SourceKind.allCases.filter(\.isReaders))
    for item in items where !isStopped() {
      guard let target = Self.target(of: item) else { continue }
      var search = WorkSearch(
        client, http: options.http, now: now,
        reach: own.contains(item.id) ? .anywhere : .publicOnly, isStopped: isStopped)
      _ = try search.run(target)
      guard !isStopped() else { return }
      var taken: [ImportSession.Taken] = []
      var after: Item?
      change =
        try catalogue.import(
          command: options.command, now: now, isDryRun: options.isDryRun, continuing: change
        ) { session in
          taken = try session.take(search.findings)
          after = try session.item(item.id)
        } ?? change
      done(
        Outcome(
          item: after ?? item, isChanged: taken.contains { $0.outcome != .unchanged },
          sources: search.findings.compactMap { $0.title ?? $0.location },
          problems: search.problems))
    }
  }

  /// What to ask about: identifiers that catalogues know, else the page.
  private static func target(of item: Item) -> AddTarget? {
    let known = item.identifiers.filter { WorkLookup.schemes.contains($0.scheme) }
    if !known.isEmpty { return .identifiers(known, url: item.url) }
    guard let url = item.url, url.lowercased().hasPrefix("http") else { return nil }
    return .link(url)
  }
}
