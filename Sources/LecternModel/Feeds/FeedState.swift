/// What is remembered of a subscription between two times of asking it.
public struct FeedState: Hashable, Sendable {
  /// Where it is asked for.
  public var url: String
  /// Validators of what was read last, as the server gave them.
  public var etag: String?
  public var lastModified: String?
  /// Where they came from in the end: they mean nothing to another server.
  public var answeredBy: String?
  /// Names the bytes that were read last, for servers without validators.
  public var bodyHash: Int64?
  /// When it was asked last.
  public var lastFetched: Timestamp?
  /// When it last answered as it should.
  public var lastSuccess: Timestamp?
  /// What was wrong last time; nil when nothing was.
  public var lastError: String?
  /// Failures in a row.
  public var failures = 0
  /// How many of them, the last ones, were 404.
  public var missing = 0
  /// When to ask again; nil is at once.
  public var nextDue: Timestamp?
  /// Where it says it has moved to, and how often in a row.
  public var movedTo: String?
  public var movedCount = 0
  /// Since when the server says it is gone; it is not asked any more.
  public var goneSince: Timestamp?
  /// When to ask, by its own words and habits.
  public var rhythm = FeedRhythm()

  /// A subscription that was never asked.
  public init(url: String) { self.url = url }

  /// Whether it is to be asked at a time.
  public func isDue(_ now: Timestamp) -> Bool {
    // What runs by the clock comes some seconds early now and then.
    goneSince == nil && (nextDue.map { $0.seconds <= now.seconds + 60 } ?? true)
  }
}

/// What the reader is to be told of a subscription.
public enum FeedNotice: Hashable, Sendable {
  /// It is asked for elsewhere from now on.
  case moved(to: String)
  /// It is not asked any more.
  case gone
}
