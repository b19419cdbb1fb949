extension FeedState {
  /// A permanent redirect counts when it has led to the feed so many times in a row: one may be a mistake of a day.
  static let movesAfter = 3
  /// So many answers of 404 in a row are as good as one of 410.
  static let missingAfter = 5
  private static let hour: Int64 = 3600
  private static let day = 24 * hour
  /// The longest back-off, in seconds: who is up again is found again within a week.
  private static let longestPause = 7 * day

  /// What is remembered after asking once more.
  ///
  /// `jitter`, between 0 and 1, keeps feeds that failed together from being asked together again.
  public mutating func take(
    _ outcome: FetchOutcome, _ receipt: FetchReceipt, now: Timestamp, jitter: Double
  ) -> [FeedNotice] {
    lastFetched = now
    switch outcome {
    case .fresh(let rhythm), .cutOff(let rhythm):
      self.rhythm = rhythm
      (etag, lastModified, bodyHash) = (receipt.etag, receipt.lastModified, receipt.bodyHash)
      // The server's validators are the whole feed's, and would say that what is missing is known.
      if case .cutOff = outcome { (etag, lastModified) = (nil, nil) }
      answeredBy = receipt.answeredBy
      return succeed(receipt, now: now, jitter: jitter)
    case .unchanged:
      // A 304 may bring a new validator; the other one stays.
      etag = receipt.etag ?? etag
      lastModified = receipt.lastModified ?? lastModified
      answeredBy = receipt.answeredBy ?? answeredBy
      return succeed(receipt, now: now, jitter: jitter)
    case .failed(let failure):
      return fail(failure, now: now, jitter: jitter)
    }
  }

  private mutating func succeed(
    _ receipt: FetchReceipt, now: Timestamp, jitter: Double
  ) -> [FeedNotice] {
    (failures, missing, lastError, lastSuccess, goneSince) = (0, 0, nil, now, nil)
    let interval = rhythm.interval(now: now, lifetime: receipt.lifetime)
    // Who is asked every hour is not to miss the hour by some minutes.
    let spread = interval > FeedRhythm.shortest ? Self.spread(interval, jitter) : interval
    nextDue = rhythm.allowed(from: now.adding(spread))
    guard let target = receipt.permanentURL, target != url else {
      (movedTo, movedCount) = (nil, 0)
      return []
    }
    (movedTo, movedCount) = (target, target == movedTo ? movedCount + 1 : 1)
    guard movedCount >= Self.movesAfter else { return [] }
    url = target
    (movedTo, movedCount) = (nil, 0)
    return [.moved(to: target)]
  }

  private mutating func fail(
    _ failure: FetchFailure, now: Timestamp, jitter: Double
  ) -> [FeedNotice] {
    failures += 1
    lastError = failure.reason
    missing = failure.kind == .missing ? missing + 1 : 0
    switch failure.kind {
    case .gone: return retire(now)
    case .missing:
      if missing >= Self.missingAfter { return retire(now) }
      nextDue = now.adding(Self.spread(Self.backOff(from: Self.day, failures: missing), jitter))
    case .busy(let seconds?):
      nextDue = now.adding(min(max(seconds, 60), FeedRhythm.longest))
    case .busy, .unreached, .other:
      nextDue = now.adding(Self.spread(Self.backOff(from: Self.hour, failures: failures), jitter))
    }
    return []
  }

  private mutating func retire(_ now: Timestamp) -> [FeedNotice] {
    (goneSince, nextDue) = (now, nil)
    return [.gone]
  }

  /// Twice as long after each failure.
  private static func backOff(from first: Int64, failures: Int) -> Int64 {
    min(first << min(failures - 1, 16), longestPause)
  }

  /// Up to a tenth longer.
  private static func spread(_ seconds: Int64, _ jitter: Double) -> Int64 {
    seconds + Int64(Double(seconds) * 0.1 * min(max(jitter, 0), 1))
  }
}

extension Timestamp {
  /// The moment so many seconds later, in the same offset.
  public func adding(_ seconds: Int64) -> Timestamp {
    Timestamp(seconds: self.seconds + seconds, offsetMinutes: offsetMinutes)
  }
}
