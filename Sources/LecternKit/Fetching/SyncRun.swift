internal import Bytes
internal import LecternCatalogue
internal import LecternFormats
internal import LecternModel
internal import LecternNet

/// One sync while it is under way: gathers answers, and brings them in some at a time.
final class SyncRun {
  /// An answer that is still to be brought in.
  private struct Answer {
    var job: Int
    var answer: FeedAnswer
    var receipt: FetchReceipt
  }

  private let feeds: [Subscription]
  private let catalogue: Catalogue
  private let options: FeedSync.Options
  private let now: Timestamp
  /// Until when hosts want to be left alone, by `HostName`.
  private var waiting: [String: Timestamp]
  private var answers: [Answer] = []
  /// Feeds to which there was no connection.
  private var unreached: [Answer] = []
  /// Whether there seems to be no network.
  private(set) var isOffline = false
  private var bytes = 0
  private var lastKept = ContinuousClock.now
  private var change: Int64?
  private(set) var reports: [FeedReport] = []

  /// As many answers, or as many bytes, are brought in at once: a transaction has its price, and so has memory.
  private static let mostAnswers = 64
  private static let mostBytes = 8 << 20
  /// Nor does an answer wait longer than this for others that are slow.
  private static let longestWait = Duration.seconds(1)
  /// How long a host is left alone that does not say how long, in seconds.
  private static let usualWait: Int64 = 3600
  /// When none of so many hosts takes a connection, it is not they who are away.
  private static let hostsThatAreNobody = 3

  init(
    _ feeds: [Subscription], catalogue: Catalogue, options: FeedSync.Options, now: Timestamp,
    waiting: [String: Timestamp], continuing change: Int64? = nil
  ) {
    self.feeds = feeds
    self.catalogue = catalogue
    self.options = options
    self.now = now
    self.waiting = waiting
    self.change = change
  }

  /// How many feeds have answered, or will not be asked.
  var done: Int { reports.count + answers.count + unreached.count }

  /// Whether a feed's host may be asked; one that wants to be left alone is not.
  func mayStart(_ job: Int) -> Bool {
    guard let until = waiting[HostName.of(feeds[job].url)], until > now else { return true }
    var report = FeedReport(feed: feeds[job], result: .postponed)
    report.feed.state.nextDue = until
    reports.append(report)
    return false
  }

  func take(_ result: Result<HTTPResponse, HTTPFault>, of job: Int) throws {
    let feed = feeds[job]
    let receipt = (try? result.get()).map { FetchReceipt($0, now: now) } ?? FetchReceipt()
    let answer = FeedAnswer(result, state: feed.state, receipt: receipt, now: now)
    if case .failed(let failure) = answer, case .busy(let seconds) = failure.kind {
      waiting[HostName.of(feed.url)] = now.adding(seconds ?? Self.usualWait)
    }
    if case .failed(let failure) = answer, failure.kind == .unreached {
      unreached.append(Answer(job: job, answer: answer, receipt: receipt))
      return
    }
    if case .body(let response) = answer { bytes += response.body.count }
    answers.append(Answer(job: job, answer: answer, receipt: receipt))
    if answers.count >= Self.mostAnswers || bytes >= Self.mostBytes { try bringIn() }
  }

  /// Brings in what has waited long enough.
  func keep() throws {
    if !answers.isEmpty, lastKept.duration(to: .now) > Self.longestWait { try bringIn() }
  }

  /// Brings in what is left. Where nobody at all could be reached, that says nothing of the feeds.
  func finish() throws {
    let hosts = Set(unreached.map { HostName.of(feeds[$0.job].url) })
    isOffline = answers.isEmpty && reports.isEmpty && hosts.count >= Self.hostsThatAreNobody
    guard !isOffline else { return }
    answers += unreached
    unreached = []
    if !answers.isEmpty { try bringIn() }
  }

  private func bringIn() throws {
    var news: [FeedReport] = []
    change =
      try catalogue.import(
        command: options.command, now: now, isDryRun: options.isDryRun, continuing: change
      ) { session in
        news = try answers.map { try bringIn($0, session) }
        for (host, until) in waiting { try session.remember(waitFor: host, until: until) }
      } ?? change
    reports += news
    (answers, bytes, lastKept) = ([], 0, .now)
  }

  private func bringIn(_ answer: Answer, _ session: ImportSession) throws -> FeedReport {
    var report = FeedReport(feed: feeds[answer.job], result: .unchanged)
    let outcome: FetchOutcome
    switch answer.answer {
    case .unchanged: outcome = .unchanged
    case .failed(let failure): outcome = .failed(failure)
    case .body(let response):
      let reading = FeedReading(report.feed, response, limit: options.http.limits.bodyBytes)
      outcome = try reading.run(session, &report)
    }
    if case .failed(let failure) = outcome {
      (report.result, report.failure) = (.failed, failure.reason)
    }
    let jitter = StableHash.fraction(of: report.feed.key, at: now)
    let notices = report.feed.state.take(outcome, answer.receipt, now: now, jitter: jitter)
    for notice in notices {
      switch notice {
      case .moved(let url):
        report.movedTo = url
        guard let twin = try session.twin(of: report.feed) else { continue }
        // One address is asked once.
        report.feed.state.goneSince = now
        report.feed.state.lastError = "has moved to where feed \(twin) is"
        (report.result, report.failure) = (.gone, report.feed.state.lastError)
      case .gone: report.result = .gone
      }
    }
    try session.remember(report.feed.state, of: feeds[answer.job])
    return report
  }
}
