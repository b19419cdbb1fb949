import LecternModel
import Testing

private let start = Timestamp(year: 2026, month: 11, day: 23, hour: 8)  // a Monday
private let hour: Int64 = 3600
private let day = 24 * hour

private func receipt(_ change: (inout FetchReceipt) -> Void = { _ in }) -> FetchReceipt {
  var receipt = FetchReceipt()
  change(&receipt)
  return receipt
}

@Suite("What is remembered of a feed")
struct FeedStateTests {
  /// Asks so many times, each when it is due, and says the hours between.
  private func waits(_ outcome: FetchOutcome, times: Int) -> [Int64] {
    var state = FeedState(url: "https://example.org/feed")
    var now = start
    return (0..<times).compactMap { _ in
      _ = state.take(outcome, receipt(), now: now, jitter: 0)
      guard let due = state.nextDue else { return nil }
      defer { now = due }
      return (due.seconds - now.seconds) / hour
    }
  }

  @Test(
    "a feed that fails is asked again later and later",
    arguments: [
      (FetchFailure.Kind.other, [1, 2, 4, 8, 16, 32, 64, 128, 168, 168]),
      (.missing, [24, 48, 96, 168]),
      (.busy(seconds: 7200), [2, 2, 2]), (.busy(seconds: 999_999_999), [720]), (.gone, []),
    ] as [(FetchFailure.Kind, [Int64])])
  func failing(kind: FetchFailure.Kind, hours: [Int64]) {
    let waited = waits(.failed(FetchFailure(kind, "x")), times: max(1, hours.count))
    #expect(waited == hours)
  }

  @Test(
    "410 ends it at once, 404 after the fifth in a row, and a failure of another sort begins anew")
  func gone() {
    var state = FeedState(url: "u")
    #expect(
      state.take(.failed(FetchFailure(.gone, "x")), receipt(), now: start, jitter: 0) == [.gone])
    #expect(state.goneSince == start && !state.isDue(start.adding(999 * day)))

    state = FeedState(url: "u")
    let missing = FetchOutcome.failed(FetchFailure(.missing, "x"))
    for _ in 0..<4 { #expect(state.take(missing, receipt(), now: start, jitter: 0).isEmpty) }
    _ = state.take(.failed(FetchFailure("x")), receipt(), now: start, jitter: 0)
    for _ in 0..<4 { #expect(state.take(missing, receipt(), now: start, jitter: 0).isEmpty) }
    #expect(state.take(missing, receipt(), now: start, jitter: 0) == [.gone])
  }

  @Test("a permanent redirect is remembered when it has led to the feed three times in a row")
  func moving() {
    var state = FeedState(url: "http://old/")
    func ask(_ target: String?, _ outcome: FetchOutcome = .unchanged) -> [FeedNotice] {
      state.take(outcome, receipt { $0.permanentURL = target }, now: start, jitter: 0)
    }
    _ = (ask("https://new/"), ask("https://new/"), ask(nil), ask("https://new/"))
    #expect(state.url == "http://old/")
    _ = (ask("https://new/"), ask("https://other/"), ask("https://new/"))
    #expect(state.url == "http://old/")
    // Where it leads to no feed, it does not count, and costs nothing of what was counted.
    _ = (ask("https://new/"), ask("https://new/", .failed(FetchFailure("a page"))))
    #expect(ask("https://new/") == [.moved(to: "https://new/")])
    #expect(state.url == "https://new/" && state.movedTo == nil)
  }

  @Test("validators are kept as they came, each for itself, and a failure leaves them")
  func validators() {
    var state = FeedState(url: "u")
    let both = receipt {
      $0.etag = "W/\"a b\""
      $0.lastModified = "some day"
      $0.bodyHash = 7
    }
    _ = state.take(.fresh(FeedRhythm()), both, now: start, jitter: 0)
    _ = state.take(.unchanged, receipt { $0.etag = "\"2\"" }, now: start, jitter: 0)
    #expect(state.etag == "\"2\"" && state.lastModified == "some day" && state.bodyHash == 7)
    _ = state.take(.failed(FetchFailure("x")), receipt { $0.etag = "\"3\"" }, now: start, jitter: 0)
    #expect(state.etag == "\"2\"")
    _ = state.take(.cutOff(FeedRhythm()), both, now: start, jitter: 0)
    #expect(state.etag == nil && state.lastModified == nil && state.bodyHash == 7)
    _ = state.take(.fresh(FeedRhythm()), receipt(), now: start, jitter: 0)
    #expect(state.etag == nil && state.lastModified == nil)
    #expect(state.failures == 0 && state.lastError == nil && state.lastSuccess == start)
  }

  struct Rhythm: Sendable {
    var name: String
    /// Ages of entries in days.
    var ages: [Double]
    var ttl: Int?
    var lifetime: Int64?
    var hours: Int64
  }

  @Test(
    "how soon a feed is asked again depends on its habits and its wishes",
    arguments: [
      Rhythm(name: "nothing known", ages: [], hours: 6),
      Rhythm(name: "several a day", ages: [0, 0.1, 0.2, 0.3], hours: 1),
      Rhythm(name: "daily", ages: [0, 1, 2, 3, 4], hours: 6),
      Rhythm(name: "weekly", ages: [0, 7, 14, 21], hours: 42),
      Rhythm(name: "yearly", ages: [0, 365, 730], hours: 720),
      Rhythm(name: "weekly, silent for 100 days", ages: [100, 107, 114], hours: 240),
      Rhythm(name: "dead", ages: [2000, 2001], hours: 720),
      Rhythm(name: "dated in the future", ages: [-400, -300], hours: 6),
      Rhythm(name: "ttl", ages: [0, 0.1], ttl: 600, hours: 10),
      Rhythm(name: "ttl of a lifetime", ages: [0, 1], ttl: 99_999_999, hours: 720),
      Rhythm(name: "max-age", ages: [0, 0.1], lifetime: 3 * 3600, hours: 3),
      Rhythm(name: "max-age of a year", ages: [0, 0.1], lifetime: 365 * 86_400, hours: 168),
      Rhythm(name: "max-age below the floor", ages: [0, 0.1], lifetime: 1, hours: 1),
    ])
  func rhythm(_ expected: Rhythm) {
    var rhythm = FeedRhythm()
    rhythm.ttlMinutes = expected.ttl
    for age in expected.ages.shuffled() { rhythm.note(start.adding(-Int64(age * 86_400))) }
    var state = FeedState(url: "u")
    _ = state.take(
      .fresh(rhythm), receipt { $0.lifetime = expected.lifetime }, now: start, jitter: 0)
    #expect(state.nextDue == start.adding(expected.hours * hour), "\(expected.name)")
  }

  @Test(
    "hours and days that the feed forbids are passed over",
    arguments: [
      ([14], nil, 15), ([14, 15, 16], nil, 17), (Array(0..<24), nil, 14), (nil, ["Monday"], 24),
      (nil, ["monday", "TUE"], 48), ([24], ["Monday"], 25), ([99], ["Someday"], 14),
    ] as [([Int]?, [String]?, Int64)])
  func forbidden(hours: [Int]?, days: [String]?, expected: Int64) {
    var rhythm = FeedRhythm()
    rhythm.skipHours = hours
    rhythm.skipDays = days
    var state = FeedState(url: "u")
    _ = state.take(.fresh(rhythm), receipt(), now: start, jitter: 0)
    // Six hours after eight o'clock it would be due.
    #expect(state.nextDue == Timestamp(year: 2026, month: 11, day: 23).adding(expected * hour))
  }

  @Test(
    "in a month a feed is asked as often as it is worth it",
    arguments: [(0.2, 30 * 20), (1, 30 * 4), (7, 18), (30, 6), (365, 1)] as [(Double, Int)])
  func month(gapInDays: Double, most: Int) {
    var state = FeedState(url: "u")
    var now = start
    var count = 0
    while now < start.adding(30 * day) {
      var rhythm = FeedRhythm()
      // An entry at the beginning, and one each so many days before and after.
      for step in -10..<400 {
        let date = start.adding(Int64(Double(step) * gapInDays * 86_400))
        if date <= now { rhythm.note(date) }
      }
      _ = state.take(.fresh(rhythm), receipt(), now: now, jitter: 0.5)
      count += 1
      now = state.nextDue ?? now.adding(999 * day)
    }
    #expect((1...most).contains(count), "\(count)")
  }

  @Test("jitter makes a wait longer by a tenth at the most")
  func jitter() {
    for jitter in [0, 0.3, 1, 7] {
      var state = FeedState(url: "u")
      _ = state.take(.failed(FetchFailure("x")), receipt(), now: start, jitter: jitter)
      let wait = (state.nextDue?.seconds ?? 0) - start.seconds
      #expect((3600...3960).contains(wait))
    }
  }
}
