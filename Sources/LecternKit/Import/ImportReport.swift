internal import LecternCatalogue
public import LecternModel

/// What an import did, source by source.
public struct ImportReport: Sendable {
  /// One entry a file or stream, in the order of reading.
  public var sources: [SourceReport] = []

  /// Sums over all sources.
  public var total: ImportCounts {
    sources.reduce(into: ImportCounts()) { sum, source in sum.add(source.counts) }
  }

  /// Whether anything was refused or could not be read.
  public var hasFaults: Bool { total.rejected > 0 || sources.contains { $0.failure != nil } }

  /// Whether nothing at all could be read.
  public var isFailure: Bool {
    !sources.isEmpty && sources.allSatisfy { $0.failure != nil }
  }
}

/// Numbers of items.
public struct ImportCounts: Hashable, Sendable {
  /// Works the catalogue did not have.
  public var new = 0
  /// Works it had, now with more said of them.
  public var merged = 0
  /// Nothing that was not known.
  public var unchanged = 0
  /// Rows refused.
  public var rejected = 0

  mutating func add(_ other: ImportCounts) {
    new += other.new
    merged += other.merged
    unchanged += other.unchanged
    rejected += other.rejected
  }
}

/// What an import did with one source.
public struct SourceReport: Sendable {
  /// Path, address or `-`.
  public var name: String
  /// The format it was read as; nil when none was recognised.
  public var format: String?
  /// What it calls itself.
  public var title: String?
  /// How much came of it.
  public var counts = ImportCounts()
  /// Refused rows, with reasons: all of them where the items were asked for, else the first few.
  public var rejections: [Rejection] = []
  /// Faults that cost no row: all of them where the items were asked for, else the first few.
  public var problems: [Problem] = []
  /// How many such faults there are.
  public var problemCount = 0
  /// Whether it breaks off, so that there may be more of it.
  var isCutOff = false
  /// Of a feed: when to ask it again.
  var rhythm = FeedRhythm()
  /// Why nothing could be read; then nothing of the source is in the catalogue.
  public var failure: String?
  /// How many items came, whatever became of them.
  var itemCount = 0
  /// The items, where they were asked for.
  public var items: [ImportedItem] = []
  /// What became of them, in the same order.
  var taken: [ImportSession.Taken] = []

  init(name: String) { self.name = name }
}
