internal import Foundation
internal import LecternCatalogue
internal import LecternModel

extension SyncReport {
  /// The report as JSON: `{"feeds":[{"item","title","feed_url","result",…}],"summary":{…}}`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(SyncReportJSON(self)), as: UTF8.self)
  }
}

private struct SyncReportJSON: Encodable {
  var feeds: [FeedReportJSON]
  var summary: [String: Int]

  init(_ report: SyncReport) {
    feeds = report.feeds.map(FeedReportJSON.init)
    let total = report.total
    summary = [
      "feeds": report.feeds.count, "not_due": report.notDue, "new": total.new,
      "merged": total.merged, "same": total.unchanged, "rejected": total.rejected,
      "updated": report.count(.updated), "unchanged": report.count(.unchanged),
      "failed": report.count(.failed), "gone": report.count(.gone),
      "postponed": report.count(.postponed),
    ]
  }
}

private struct FeedReportJSON: Encodable {
  var item: Int64
  var title: String
  var feed_url: String
  var result: String
  var new: Int
  var merged: Int
  var rejected: [Rejection]
  var error: String?
  var failures: Int
  var moved_to: String?
  var next_due: Timestamp?

  init(_ report: FeedReport) {
    item = report.feed.itemId
    title = report.feed.title
    feed_url = report.feed.url
    result = report.result.rawValue
    new = report.counts.new
    merged = report.counts.merged
    rejected = report.rejections
    error = report.failure
    failures = report.feed.state.failures
    moved_to = report.movedTo
    next_due = report.feed.state.nextDue
  }
}
