/// What is known of whether a link still leads somewhere.
public struct LinkCheck: Hashable, Sendable {
  /// Where it leads.
  public enum Verdict: String, CaseIterable, Codable, Sendable {
    /// To a page.
    case alive
    /// To a page elsewhere, for good.
    case moved
    /// Nowhere any more.
    case dead
    /// That could not be found out: the server was busy, wanted a password, or took its time.
    case unsure
  }

  /// For a dead link, the page as it was when it was collected.
  public func archiveURL(added: Timestamp) -> String? {
    verdict == .dead ? ArchiveLink.nearest(to: added, of: url) : nil
  }

  /// What asking a link brought.
  public enum Answer: Hashable, Sendable {
    /// A status, and where it has moved to for good.
    case status(Int, permanentURL: String?)
    /// There is no such host.
    case noHost
    /// No whole answer; why, as a phrase.
    case failed(String)
  }

  /// The link that was asked.
  public var url: String
  /// When.
  public var checked: Timestamp
  /// Where it leads.
  public var verdict: Verdict
  /// Why that is so, or where it moved to.
  public var reason: String?
  /// How often in a row it led nowhere.
  public var failures: Int

  /// What a catalogue keeps.
  public init(
    url: String, checked: Timestamp, verdict: Verdict, reason: String?, failures: Int
  ) {
    self.url = url
    self.checked = checked
    self.verdict = verdict
    self.reason = reason
    self.failures = failures
  }

  /// A host may be away for a day: only when it was not there this often in a row is a link dead.
  private static let missingHosts = 2
  /// In seconds.
  private static let outage: Int64 = 24 * 3600

  /// Decides by the answer, and by what was known before.
  public init(_ answer: Answer, of url: String, before: LinkCheck?, now: Timestamp) {
    let before = before?.url == url ? before : nil
    // Two checks within a day are of one outage, which may be our own.
    let isSoon = before.map { now.seconds - $0.checked.seconds < Self.outage } ?? false
    let failures = (before?.failures ?? 0) - (isSoon && before?.verdict == .unsure ? 1 : 0)
    let (verdict, reason) = Self.judge(answer, failures: max(0, failures))
    let isBad = verdict == .dead || answer == .noHost
    self.init(
      url: url, checked: now, verdict: verdict, reason: reason,
      failures: isBad ? max(0, failures) + 1 : 0)
  }

  private static func judge(_ answer: Answer, failures: Int) -> (Verdict, String?) {
    switch answer {
    case .status(404, _): (.dead, "not found (404)")
    case .status(410, _): (.dead, "gone for good (410)")
    case .status(200..<300, let target?): (.moved, target)
    case .status(200..<300, _): (.alive, nil)
    case .status(let status, _): (.unsure, "the server answers \(status)")
    case .noHost where failures + 1 >= missingHosts: (.dead, "there is no such host")
    case .noHost: (.unsure, "there is no such host now")
    case .failed(let reason): (.unsure, reason)
    }
  }
}
