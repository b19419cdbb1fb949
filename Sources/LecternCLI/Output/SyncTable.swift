internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// The report of a sync for people: a line for each feed in which something happened, and a sum.
struct SyncTable {
  private let report: SyncReport
  private let isDryRun: Bool
  private let isOfAll: Bool

  /// `isOfAll` tells that no feeds were chosen.
  init(_ report: SyncReport, isDryRun: Bool, isOfAll: Bool) {
    self.report = report
    self.isDryRun = isDryRun
    self.isOfAll = isOfAll
  }

  func write() {
    if report.isOffline {
      Terminal.say(
        "No feed could be reached, nor any host: there seems to be no network. Nothing was changed."
      )
      return
    }
    for feed in report.feeds where feed.result == .updated {
      let counts = number(feed.counts.new, "new") + number(feed.counts.merged, "changed")
      print(TextWidth.cut("\(counts)  \(title(feed))", to: Terminal.lineWidth))
    }
    for feed in report.feeds {
      if let url = feed.movedTo {
        print("moved   \(title(feed)): asked at \(safe(url)) from now on")
      }
      for rejection in feed.rejections {
        Terminal.say(
          safe("refused \(title(feed)): \(rejection.reason): \(rejection.text.prefix(80))"))
      }
    }
    for feed in report.feeds {
      guard let failure = feed.failure else { continue }
      let word = feed.result == .gone ? "gone   " : "failed "
      Terminal.say(safe("\(word) \(title(feed)): \(failure)\(advice(feed))"))
    }
    if !report.isStopped || !report.feeds.isEmpty { print(sum) }
    if report.isStopped { Terminal.say("Stopped; what was received whole is kept.") }
    if isDryRun { print("Dry run: nothing was changed.") }
  }

  private func number(_ count: Int, _ word: String) -> String {
    let text = count == 0 ? "" : "\(count) \(word)"
    return TextWidth.fit(text, to: 12, fromRight: true)
  }

  private func title(_ feed: FeedReport) -> String { safe(feed.feed.title) }

  private func advice(_ feed: FeedReport) -> String {
    if feed.result == .gone {
      return "; it is not asked any more ('lectern feeds resume \(feed.feed.itemId)' does so again)"
    }
    let state = feed.feed.state
    let times = state.failures > 1 ? ", \(state.failures) times in a row" : ""
    return times + (state.nextDue.map { "; asked again from \(Self.minute($0))" } ?? "")
  }

  private var sum: String {
    let total = report.total
    guard !report.feeds.isEmpty else {
      if report.notDue == 0 {
        return isOfAll
          ? "No feed to ask. 'lectern feeds add URL' follows one."
          : "No feed to ask fits; 'lectern feeds' shows what you follow."
      }
      let next = report.nextDue.map { ", the first at \(Self.minute($0))" } ?? ""
      return "No feed is due\(next); --force asks all the same."
    }
    var parts = ["\(total.new) new", "\(total.merged) changed"]
    if total.rejected > 0 { parts.append("\(total.rejected) refused") }
    var feeds = ["\(report.feeds.count) \(report.feeds.count == 1 ? "feed" : "feeds") asked"]
    for (result, word) in [
      (FeedReport.Result.unchanged, "unchanged"), (.failed, "failed"), (.gone, "gone"),
      (.postponed, "put off"),
    ] where report.count(result) > 0 {
      feeds.append("\(report.count(result)) \(word)")
    }
    return parts.joined(separator: ", ") + " (" + feeds.joined(separator: ", ") + ")"
  }

  /// `2026-11-21 10:00` where the reader is.
  static func minute(_ time: Timestamp) -> String {
    let offset = time.offsetMinutes ?? Clock.now().offsetMinutes ?? 0
    let local = Timestamp(seconds: time.seconds + Int64(offset) * 60)
    return String(local.text.prefix(16).replacing("T", with: " "))
  }

  private func safe(_ text: String) -> String { CleanText.line(text) ?? "" }
}
