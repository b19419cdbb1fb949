internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show the feeds you follow and how they are",
    discussion: """
      Examples:
        lectern feeds list
        lectern feeds list tag:ml
        lectern feeds list --format json
      """)

  @OptionGroup var reporting: ReportOptions

  @OptionGroup var paging: PagerOptions
  @OptionGroup var options: CatalogueOptions
  @OptionGroup var query: QueryArguments

  private static let none =
    "No feeds here. 'lectern feeds add URL' follows one, 'lectern import feeds.opml' many."

  /// The words may have been meant for a command.
  private var noneFits: String {
    let advice = StrayWord([FeedsCommand._commandName] + query.words)?.advice ?? ""
    return "No feed fits '\(query.text)'\(advice); 'lectern feeds' shows what there is."
  }

  func run() throws {
    let catalogue = try options.open()
    let feeds = try catalogue.subscriptions(try query.query(in: catalogue))
    if reporting.isJSON {
      print(try JSONText.array(feeds.map(SubscriptionJSON.init)))
      return
    }
    guard !feeds.isEmpty else {
      Terminal.remark(query.words.isEmpty ? Self.none : noneFits)
      return
    }
    try Output.paged(paging.isWanted) { FeedTable(feeds).write() }
  }
}

/// A subscription for programs.
struct SubscriptionJSON: Encodable {
  var item: Int64
  var title: String
  var feed_url: String
  var folder: [String]
  var tags: [String]
  var status: String
  var entries: Int
  var unread: Int
  var last_fetched: Timestamp?
  var last_success: Timestamp?
  var next_due: Timestamp?
  var failures: Int
  var error: String?
  var moved_to: String?
  var gone_since: Timestamp?

  init(_ feed: Subscription) {
    item = feed.itemId
    title = feed.title
    feed_url = feed.url
    folder = feed.folder
    tags = feed.tags
    status = feed.status
    entries = feed.entries
    unread = feed.unread
    last_fetched = feed.state.lastFetched
    last_success = feed.state.lastSuccess
    next_due = feed.state.nextDue
    failures = feed.state.failures
    error = feed.state.lastError
    moved_to = feed.state.movedTo
    gone_since = feed.state.goneSince
  }
}
