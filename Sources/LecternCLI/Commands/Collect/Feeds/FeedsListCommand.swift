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
        lectern feeds list --format csv
      """)

  @OptionGroup var output: RowOutput
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
    try output.show(feeds) {
      guard !feeds.isEmpty else {
        return Terminal.say(query.words.isEmpty ? Self.none : noneFits)
      }
      FeedTable(feeds).write()
    }
  }
}

extension Subscription: DataRow {
  static var columns: [DataColumn<Subscription>] {
    [
      DataColumn("item", \.itemId), DataColumn("title", \.title), DataColumn("feed_url", \.url),
      DataColumn("folder", joinedBy: " / ", \.folder), DataColumn("tags", \.tags),
      DataColumn("status", \.status), DataColumn("entries", \.entries),
      DataColumn("unread", \.unread), DataColumn("last_fetched", \.state.lastFetched),
      DataColumn("last_success", \.state.lastSuccess), DataColumn("next_due", \.state.nextDue),
      DataColumn("failures", \.state.failures), DataColumn("error", \.state.lastError),
      DataColumn("moved_to", \.state.movedTo), DataColumn("gone_since", \.state.goneSince),
    ]
  }
}
