internal import ArgumentParser
internal import Foundation
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Show the feeds you follow",
    discussion: """
      Subscriptions come in by importing OPML.

      Examples:
        lectern feeds
        lectern feeds --format json
      """)

  @Option(
    name: .long, help: "How to show them: table or json.", completion: .list(["table", "json"]))
  var format = ImportCommand.ReportFormat.table

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let feeds = try options.open().subscriptions()
    if format == .json {
      print(try JSONText.array(feeds.map(FeedJSON.init)))
      return
    }
    guard !feeds.isEmpty else {
      Terminal.say("No feeds yet. Import an OPML file: lectern import feeds.opml")
      return
    }
    var folder: [String]?
    for feed in feeds {
      if feed.folder != folder, !feed.folder.isEmpty {
        print(Style.bold(feed.folder.joined(separator: " / ")))
      }
      folder = feed.folder
      let unread = TextWidth.fit("\(feed.unread)/\(feed.entries)", to: 9, fromRight: true)
      let title = TextWidth.fit(feed.title, to: max(16, min(40, Terminal.width / 3)))
      print("\(unread)  \(title)  \(Style.dim(feed.url))")
    }
  }
}

private struct FeedJSON: Encodable {
  var item: Int64
  var title: String
  var feed_url: String
  var folder: [String]
  var status: String
  var entries: Int
  var unread: Int

  init(_ feed: Subscription) {
    item = feed.itemId
    title = feed.title
    feed_url = feed.url
    folder = feed.folder
    status = feed.status
    entries = feed.entries
    unread = feed.unread
  }
}
