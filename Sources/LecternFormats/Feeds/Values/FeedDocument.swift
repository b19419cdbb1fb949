public import LecternModel

/// What is known of a feed once it has been read to its end.
public struct FeedDocument: Sendable {
  /// `rss20`, `rss10`, `rss09x`, `atom10`, `atom03`, `json`, `rssjson` or `cdf`.
  public var format: FeedKind
  /// The encoding it was read as, lower-case.
  public var encoding: String
  /// Whether its bytes and its markup are as their standards ask.
  public var isWellFormed: Bool
  /// What was wrong, in document order as far as places are known.
  public var problems: [Problem]
  /// The same for who imports it: refusals where entries are missing or not whole, else problems.
  var report: [Imported]
  /// What it says of itself.
  public var feed: Feed
  /// How many entries were handed out.
  public var entryCount: Int

  /// Whether the document breaks off, so that there may be more of it.
  var isCutOff: Bool { problems.contains { Self.breakingOff.contains($0.code) } }

  private static let breakingOff: Set = ["truncated", "malformed-json"]
}
