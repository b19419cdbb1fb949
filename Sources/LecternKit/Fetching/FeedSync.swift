internal import Foundation
public import LecternCatalogue
public import LecternModel
public import LecternNet

/// Asks the feeds that are due, and brings in what is new.
public struct FeedSync {
  /// How to go about it.
  public struct Options: Sendable {
    /// Ask all of them, due or not.
    public var isForced = false
    /// Ask, say what would come of it, and change nothing.
    public var isDryRun = false
    /// How the journal calls it.
    public var command = "sync"
    /// How requests are made.
    public var http: HTTPOptions

    /// The usual ones.
    public init(http: HTTPOptions = HTTPOptions(userAgent: Version.userAgent)) {
      self.http = http
    }
  }

  private let catalogue: Catalogue
  private let options: Options
  private let now: Timestamp

  /// A sync of a catalogue's feeds.
  public init(_ catalogue: Catalogue, options: Options, now: Timestamp) {
    self.catalogue = catalogue
    self.options = options
    self.now = now
  }

  /// Asks the feeds that a query finds by their items.
  ///
  /// What was received is kept as it comes, some feeds at a time, all as one change of the journal; when it is
  /// stopped, what was not received whole is left as it was. `progress` hears of each feed that is done.
  public func run(
    _ query: Query = .everything, isStopped: () -> Bool = { false },
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> SyncReport {
    let followed = try catalogue.feedsToAsk(query).filter { $0.state.goneSince == nil }
    let due = options.isForced ? followed : followed.filter { $0.state.isDue(now) }
    var report = SyncReport()
    report.notDue = followed.count - due.count
    report.nextDue = followed.compactMap(\.state.nextDue).filter { $0 > now }.min()
    let run = SyncRun(
      due, catalogue: catalogue, options: options, now: now,
      waiting: options.isForced ? [:] : try catalogue.hostsThatWait(now: now))
    let client = try HTTPClient(options.http)
    try client.run(
      due.map { FeedRequest.of($0.state) }, mayStart: { run.mayStart($0) }, isStopped: isStopped,
      waits: { try run.keep() }
    ) { job, result in
      try run.take(result, of: job)
      progress(run.done, due.count)
    }
    try run.finish()
    report.feeds = run.reports
    report.isOffline = run.isOffline
    report.isStopped = !run.isOffline && run.reports.count < due.count
    return report
  }
}

/// How a feed is asked for.
enum FeedRequest {
  /// A conditional request (RFC 9110, section 13.1), with the validators as the server gave them.
  static func of(_ state: FeedState) -> HTTPRequest {
    var validators = HTTPFields()
    if let etag = state.etag { validators.add("If-None-Match", etag) }
    if let lastModified = state.lastModified { validators.add("If-Modified-Since", lastModified) }
    var request = HTTPRequest(state.url, fields: accept)
    request.condition = .init(url: state.answeredBy ?? state.url, fields: validators)
    return request
  }

  /// What is asked for, the best first.
  static let accept: HTTPFields = [
    "Accept": "application/atom+xml, application/rss+xml, application/feed+json, "
      + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
  ]
}
