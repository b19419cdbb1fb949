/// What came of asking a feed.
public enum FetchOutcome: Hashable, Sendable {
  /// It was read.
  case fresh(FeedRhythm)
  /// It was read, but it breaks off: there may be more of it.
  case cutOff(FeedRhythm)
  /// Nothing in it is new.
  case unchanged
  /// There was nothing that could be read.
  case failed(FetchFailure)
}

/// Why a feed could not be read.
public struct FetchFailure: Error, Hashable, Sendable {
  /// What sort of failure, as far as it decides what comes next.
  public enum Kind: Hashable, Sendable {
    /// The server says it is gone for good (410).
    case gone
    /// The server does not have it (404).
    case missing
    /// The server wants to be left alone (429, 503), for so many seconds where it says so.
    case busy(seconds: Int64?)
    /// There was no connection to anybody.
    case unreached
    /// All else.
    case other
  }

  /// What sort of failure.
  public var kind: Kind
  /// A sentence without a period.
  public var reason: String

  /// A failure.
  public init(_ kind: Kind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }

  /// A failure of no particular sort.
  public init(_ reason: String) { self.init(.other, reason) }
}

/// What HTTP said beside the answer itself.
public struct FetchReceipt: Hashable, Sendable {
  /// The validator as the server gave it, every byte of it (RFC 9110, section 8.8.3).
  public var etag: String?
  /// The other validator as the server gave it (RFC 9110, section 8.8.2).
  public var lastModified: String?
  /// Seconds for which the answer may be used.
  public var lifetime: Int64?
  /// Where the feed has moved to by the word of every step on the way.
  public var permanentURL: String?
  /// Where the answer came from in the end.
  public var answeredBy: String?
  /// Names the bytes of the answer.
  public var bodyHash: Int64?

  /// Nothing said.
  public init() {}
}
