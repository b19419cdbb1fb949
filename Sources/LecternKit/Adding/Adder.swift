internal import Foundation
public import LecternCatalogue
internal import LecternFormats
public import LecternModel
public import LecternNet

/// Adds works one at a time, by link, identifier or file, with what pages and catalogues say of them.
public struct Adder {
  /// What the reader wants with it.
  public struct Options: Sendable {
    /// Only what the reader's text itself says, without asking anybody.
    public var isOffline = false
    /// Say what would come of it, and change nothing.
    public var isDryRun = false
    /// The state to begin with.
    public var state: ReadingState?
    /// A title of the reader's own.
    public var title: String?
    /// The kind, against the rules.
    public var kind: ItemKind?
    /// Tags for it.
    public var tags: [String] = []
    /// What the reader has to say of it.
    public var note: String?
    /// How requests are made.
    public var http = HTTPOptions(userAgent: Version.userAgent)
    /// Which catalogues are asked.
    public var lookup = LookupOptions()

    /// Nothing special.
    public init() {}
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// What the reader typed.
    public var input: String
    /// The item; of a dry run as it would be.
    public var item: Item
    /// What became of it.
    public var outcome: ImportSession.Outcome
    /// Who said something of it.
    public var sources: [String]
    /// What could not be found out.
    public var problems: [String]
  }

  private let catalogue: Catalogue
  private let options: Options
  private let now: Timestamp

  /// An adder to a catalogue.
  public init(_ catalogue: Catalogue, options: Options, now: Timestamp) {
    self.catalogue = catalogue
    self.options = options
    self.now = now
  }

  /// Adds a work. Throws `ImportError` for text that names none, and `CatalogueError`.
  public func add(_ text: String, isStopped: @escaping () -> Bool = { false }) throws -> Outcome {
    guard let target = AddTarget(text, isFile: { FileManager.default.fileExists(atPath: $0) })
    else {
      throw ImportError(
        name: text,
        reason:
          "names no one work; give links, DOIs, arXiv ids, ISBNs, PMIDs or PDF files, each on its own"
      )
    }
    let client = try LookupClient(options.lookup, http: options.http, isStopped: isStopped)
    var search = WorkSearch(
      client, http: options.http, now: now, isOffline: options.isOffline, isStopped: isStopped)
    var hand = try search.run(target)
    hand.state = options.state
    var taken: [ImportSession.Taken] = []
    var item: Item?
    let findings = [.hand(hand)] + search.findings
    try catalogue.import(command: "add \(text)", now: now, isDryRun: options.isDryRun) { session in
      taken = try session.take(findings)
      guard let id = taken.last?.id, let known = try session.item(id) else { return }
      try session.record(deeds(for: known), of: known.id)
      item = try session.item(known.id)
    }
    guard let item, let first = taken.first else {
      throw CatalogueError.unknown("nothing was added")
    }
    return Outcome(
      input: text, item: item, outcome: first.outcome,
      sources: search.findings.compactMap { $0.title ?? $0.location }, problems: search.problems)
  }

  /// The reader's own words, as far as they are not true already.
  private func deeds(for item: Item) -> [JournalEvent] {
    var deeds: [JournalEvent.Deed] = []
    if let title = options.title, title != item.metadata.title { deeds.append(.title(title)) }
    if let kind = options.kind, kind != item.kind { deeds.append(.kind(kind)) }
    let tags = Set(item.tags.map { $0.lowercased() })
    deeds += options.tags.compactMap(CleanText.line).filter { !tags.contains($0.lowercased()) }
      .map { .tag($0) }
    if let note = options.note, !item.notes.contains(note) { deeds.append(.note(note)) }
    return deeds.map { JournalEvent($0, at: now) }
  }
}
