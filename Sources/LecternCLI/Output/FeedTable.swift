internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// Subscriptions for people: by folder, each with what is unread and how it is.
struct FeedTable {
  private let feeds: [Subscription]

  init(_ feeds: [Subscription]) { self.feeds = feeds }

  private static let columns = [
    TextTable.Column(heading: "ID", roomy: 6, isRightAligned: true),
    TextTable.Column(heading: "Unread", roomy: 8, rank: 1, isRightAligned: true),
    TextTable.Column(heading: "Last success", roomy: 16, rank: 3, isRightAligned: true),
    TextTable.Column(heading: "Next due", roomy: 16, rank: 4, isRightAligned: true),
    TextTable.Column(heading: "Feed", least: 16),
    // Nothing for a feed that is well.
    TextTable.Column(rank: 2),
  ]

  func write() {
    let rows = feeds.map(cells)
    let table = TextTable(Self.columns, for: rows)
    Output.line(table.header)
    var folder: [String] = []
    for (feed, row) in zip(feeds, rows) {
      if feed.folder != folder, !feed.folder.isEmpty {
        let path = feed.folder.joined(separator: " / ")
        Output.line(Style.bold(TextWidth.cut(path, to: Terminal.lineWidth)))
      }
      folder = feed.folder
      Output.line(table.row(row))
    }
  }

  private func cells(_ feed: Subscription) -> [TextTable.Cell] {
    [
      "\(feed.itemId)", "\(feed.unread)/\(feed.entries)",
      TextTable.Cell(feed.state.lastSuccess.map { SyncTable.minute($0) } ?? "never"),
      TextTable.Cell(due(feed)),
      TextTable.Cell(feed.title) { Style.link($0, to: feed.url) },
      TextTable.Cell(health(feed), paint: Style.dim),
    ]
  }

  private func due(_ feed: Subscription) -> String {
    guard feed.status == Following.active.rawValue else { return "" }
    return feed.state.nextDue.map { SyncTable.minute($0) } ?? "now"
  }

  private func health(_ feed: Subscription) -> String {
    if feed.state.goneSince != nil { return "gone" }
    if feed.following == .paused { return "paused" }
    return feed.state.failures > 0 ? "failed \(feed.state.failures)×" : ""
  }
}
