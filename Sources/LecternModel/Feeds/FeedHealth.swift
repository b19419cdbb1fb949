/// What is wrong with a subscription, for people.
public struct FeedHealth: Hashable, Sendable {
  /// How bad it is.
  public enum Grade: String, Sendable {
    /// It does what it should.
    case well
    /// It works, and something about it is worth knowing.
    case notable
    /// It does not work.
    case broken
  }

  /// How bad it is.
  public var grade: Grade
  /// What is wrong: a sentence without a period.
  public var finding: String
  /// What to do about it: a sentence without a period.
  public var remedy: String

  /// A feed that has brought nothing for so long is likely to be given up.
  private static let silence: Int64 = 365 * 24 * 3600

  /// Judges a subscription by what is remembered of it. `name` is how commands call it.
  public init(_ state: FeedState, name: String, now: Timestamp) {
    let remove = "'lectern feeds remove \(name)'"
    if let since = state.goneSince {
      self.init(
        .broken, "gone since \(since.day): \(state.lastError ?? "the server says so")",
        "look for its new address and follow that with 'lectern feeds add URL', or \(remove)")
    } else if let error = state.lastError {
      let since = state.lastSuccess.map { "; it last worked on \($0.day)" } ?? "; it never worked"
      self.init(
        .broken, "\(error), \(Self.times(state.failures))\(since)", Self.remedy(error, remove))
    } else if let target = state.movedTo {
      self.init(
        .notable, "says it has moved to \(target)",
        "nothing: when it has said so \(FeedState.movesAfter) times in a row it is asked there")
    } else if state.lastFetched == nil {
      self.init(.notable, "has never been asked", "'lectern sync \(name)'")
    } else if let newest = state.rhythm.dates.first, now.seconds - newest.seconds > Self.silence {
      self.init(
        .notable, "has brought nothing new since \(newest.day)",
        "nothing, or \(remove): it is asked once a month")
    } else {
      self.init(.well, "", "")
    }
  }

  private init(_ grade: Grade, _ finding: String, _ remedy: String) {
    self.grade = grade
    self.finding = finding
    self.remedy = remedy
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "once" : "\(count) times in a row"
  }

  private static func remedy(_ error: String, _ remove: String) -> String {
    if error.contains("no feed") {
      return "its address leads to something else now: 'lectern feeds add' with the blog's address"
    }
    if error.contains("password") { return "give your name and password for its host in ~/.netrc" }
    if error.contains("--max-size") { return "'lectern sync --max-size 100', or \(remove)" }
    return "nothing for some days: it is asked again at growing intervals; then \(remove)"
  }
}
