internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// Subscriptions for people: by folder, each with what is unread and how it is.
struct FeedTable {
  private let feeds: [Subscription]
  private let now = Clock.now()

  init(_ feeds: [Subscription]) { self.feeds = feeds }

  private static let columns = [6, 9, 16, 16]

  func write() {
    let width = max(16, Terminal.width - Self.columns.reduce(0, +) - 8)
    Output.line(
      Style.dim(row(["ID", "Unread", "Last success", "Next due"], "Feed")))
    var folder: [String] = []
    for feed in feeds {
      if feed.folder != folder, !feed.folder.isEmpty {
        Output.line(Style.bold(feed.folder.joined(separator: " / ")))
      }
      folder = feed.folder
      let success = feed.state.lastSuccess.map { SyncTable.minute($0) } ?? "never"
      let title = Style.link(TextWidth.cut(feed.title, to: width), to: feed.url)
      Output.line(
        row(
          [String(feed.itemId), "\(feed.unread)/\(feed.entries)", success, due(feed)],
          title + health(feed)))
    }
  }

  private func row(_ numbers: [String], _ rest: String) -> String {
    zip(numbers, Self.columns).map { TextWidth.fit($0, to: $1, fromRight: true) }
      .joined(separator: " ") + "  " + rest
  }

  private func due(_ feed: Subscription) -> String {
    guard feed.status == Following.active.rawValue else { return "" }
    return feed.state.nextDue.map { SyncTable.minute($0) } ?? "now"
  }

  /// Nothing for a feed that is well.
  private func health(_ feed: Subscription) -> String {
    if feed.state.goneSince != nil { return Style.dim("  gone") }
    if feed.following == .paused { return Style.dim("  paused") }
    guard feed.state.failures > 0 else { return "" }
    return Style.dim("  failed \(feed.state.failures)×")
  }
}
