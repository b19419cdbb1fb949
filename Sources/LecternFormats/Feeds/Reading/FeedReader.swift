public import Bytes
internal import LecternModel

/// Reads feeds of every format and quality.
public enum FeedReader {
  /// Hands out the entries of a feed one at a time, in document order, each with what the feed has said of
  /// itself so far. Never holds more than one entry of an XML feed; a JSON feed may have 256 MiB.
  ///
  /// Throws `ImportError` for what is no feed, `InputError`, and what `entry` throws. Whatever else is wrong
  /// becomes a problem of the document.
  @discardableResult
  public static func read(
    _ input: Input, entry: (FeedEntry, Feed) throws -> Void
  ) throws -> FeedDocument {
    let head = try input.peek(64)
    guard !head.isEmpty else { throw ImportError(name: input.name, reason: "the file is empty") }
    let isJSON = head.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
    return isJSON ? try JSONFeedReader.read(input, entry) : try XMLFeedReader.read(input, entry)
  }
}

/// What both readers keep while a feed passes: the draft of the feed and the problems.
struct FeedProgress {
  var draft = Draft() {
    didSet { isStale = true }
  }
  var base: String?
  private(set) var entryCount = 0
  private(set) var problems: [Problem] = []
  private var known = Feed()
  private var isStale = true
  private static let mostProblems = 20

  /// The feed as far as it is known.
  var feed: Feed {
    mutating get {
      if isStale {
        known = draft.feed(base: base)
        isStale = false
      }
      return known
    }
  }

  /// Where the feed or its site is, by its own word.
  var ownAddress: String? { draft.feedURL.value ?? draft.link.value }

  /// Counts an entry and notes what of it could not be understood.
  mutating func count(_ entry: FeedEntry) {
    entryCount += 1
    for date in [entry.published, entry.updated, entry.created] {
      guard let date, date.moment == nil, problems.count < Self.mostProblems else { continue }
      problems.append(
        Problem(
          code: "unreadable-date", line: entry.line,
          message: "'\(date.raw.prefix(60))' is no date and is left out"))
    }
  }
}
