public import LecternCatalogue
public import LecternModel

/// What came of asking feeds.
public struct SyncReport: Sendable {
  /// Those that were asked, or were to be, in the order of their answers.
  public var feeds: [FeedReport] = []
  /// Followed feeds that were not due.
  public var notDue = 0
  /// When the first of those is due.
  public var nextDue: Timestamp?
  /// Whether nobody could be reached at all; then nothing is held against the feeds.
  public var isOffline = false
  /// Whether it was stopped before all had answered.
  public var isStopped = false

  /// Sums over all feeds.
  public var total: ImportCounts {
    feeds.reduce(into: ImportCounts()) { sum, feed in sum.add(feed.counts) }
  }

  /// How many came to an end of this sort.
  public func count(_ result: FeedReport.Result) -> Int {
    feeds.count { $0.result == result }
  }

  /// Whether any feed failed or is gone.
  public var hasFaults: Bool { feeds.contains { $0.failure != nil } }
}

/// What came of asking one feed.
public struct FeedReport: Sendable {
  /// How it ended.
  public enum Result: String, Sendable {
    /// Something in it was new.
    case updated
    /// Nothing was.
    case unchanged
    /// It could not be read.
    case failed
    /// It is not asked any more.
    case gone
    /// It was not asked: its host wants to be left alone.
    case postponed
  }

  /// The subscription, with what is remembered of it now.
  public var feed: Subscription
  /// How it ended.
  public var result: Result
  /// How much came of it.
  public var counts = ImportCounts()
  /// Entries that were refused, the first few.
  public var rejections: [Rejection] = []
  /// Why it could not be read.
  public var failure: String?
  /// Where it is asked for from now on, if that is new.
  public var movedTo: String?
}
