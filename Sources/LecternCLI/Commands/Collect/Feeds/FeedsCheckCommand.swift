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

  @OptionGroup var reporting: ReportOptions

  @OptionGroup var paging: PagerOptions
  @OptionGroup var options: CatalogueOptions
  @OptionGroup var query: QueryArguments

  func run() throws {
    let catalogue = try options.open()
    let feeds = try catalogue.subscriptions(try query.query(in: catalogue))
    let now = Clock.now()
    let ill = feeds.filter { $0.following == .active }
      .map { ($0, FeedHealth($0.state, name: String($0.itemId), now: now)) }
      .filter { $0.1.grade != .well }
    if reporting.isJSON {
      print(try JSONText.array(ill.map(FeedHealthJSON.init)))
    } else {
      try Output.paged(paging.isWanted) {
        for (feed, health) in ill { write(feed, health) }
        let broken = ill.count { $0.1.grade == .broken }
        let all = feeds.count == 1 ? "1 feed" : "\(feeds.count) feeds"
        let summary = "\(all): \(broken) broken, \(ill.count - broken) to know about"
        for line in TextWrap.fitted(summary) { Output.line(line) }
      }
    }
    if ill.contains(where: { $0.1.grade == .broken }) { throw ExitCode(2) }
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

private struct FeedHealthJSON: Encodable {
  var item: Int64
  var title: String
  var feed_url: String
  var grade: String
  var finding: String
  var remedy: String

  init(_ feed: Subscription, _ health: FeedHealth) {
    item = feed.itemId
    title = feed.title
    feed_url = feed.url
    grade = health.grade.rawValue
    finding = health.finding
    remedy = health.remedy
  }
}
