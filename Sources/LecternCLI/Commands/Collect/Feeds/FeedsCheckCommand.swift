internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which feeds are broken or silent, and what to do",
    discussion: """
      Goes by what the last syncs found, and asks nobody. Exit status: 2 when a feed is broken.

      Examples:
        lectern feeds check
        lectern feeds check --format json
      """)

  @OptionGroup var output: RowOutput
  @OptionGroup var options: CatalogueOptions
  @OptionGroup var query: QueryArguments

  func run() throws {
    let catalogue = try options.open()
    let feeds = try catalogue.subscriptions(try query.query(in: catalogue))
    let now = Clock.now()
    let ill = feeds.filter { $0.following == .active }
      .map { IllFeed(feed: $0, health: FeedHealth($0.state, name: String($0.itemId), now: now)) }
      .filter { $0.health.grade != .well }
    let broken = ill.count { $0.health.grade == .broken }
    try output.show(ill) {
      for row in ill { write(row.feed, row.health) }
      let all = feeds.count == 1 ? "1 feed" : "\(feeds.count) feeds"
      let summary = "\(all): \(broken) broken, \(ill.count - broken) to know about"
      for line in TextWrap.fitted(summary) { Output.line(line) }
    }
    if broken > 0 { throw ExitCode(2) }
  }

  private func write(_ feed: Subscription, _ health: FeedHealth) {
    let head = "\(feed.itemId)  "
    let (title, url) = (CleanText.line(feed.title) ?? "", CleanText.line(feed.url) ?? "")
    let isShort = TextWidth.of(head + title + url) + 2 <= Terminal.lineWidth
    let names = TextWrap.fitted(title, behind: head.count).map(Style.bold)
    let addresses = TextWrap.fitted(url, behind: 4).map(Style.dim)
    var lines = TextWrap.hung(names, behind: head, of: head.count)
    if isShort { lines[0] += "  " + addresses[0] } else { lines += addresses.map { "    " + $0 } }
    lines += TextWrap.fitted(CleanText.line(health.finding) ?? "", behind: 4).map { "    " + $0 }
    lines += TextWrap.hung(TextWrap.fitted(health.remedy, behind: 6), behind: "    → ", of: 6)
    for line in lines { Output.line(line) }
  }
}

private struct IllFeed: DataRow {
  var feed: Subscription
  var health: FeedHealth

  static var columns: [DataColumn<IllFeed>] {
    [
      DataColumn("item", \.feed.itemId), DataColumn("title", \.feed.title),
      DataColumn("feed_url", \.feed.url), DataColumn("grade", \.health.grade.rawValue),
      DataColumn("finding", \.health.finding), DataColumn("remedy", \.health.remedy),
    ]
  }
}
