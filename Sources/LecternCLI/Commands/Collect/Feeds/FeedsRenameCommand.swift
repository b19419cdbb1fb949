internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give a feed a title of your own",
    discussion: """
      Your word wins over every title that the feed gives itself.

      Examples:
        lectern feeds rename 12 "Karpathy's blog"
      """)

  @Argument(help: "The feed: id of its item, address, or query.")
  var feed: String

  @Argument(help: "The title.", transform: GivenText.line)
  var title: String

  @OptionGroup var change: ChangeOptions

  func validate() throws { try FeedNames.require([feed]) }

  func run() throws {
    let catalogue = try change.options.open()
    let feeds = try FeedNames.feeds([feed], in: catalogue)
    guard Set(feeds.map(\.itemId)).count == 1 else {
      throw ValidationError("'\(feed)' names \(feeds.count) feeds; name one by its id.")
    }
    try FeedDeed(command: "rename \(feed)", done: "Renamed").apply(to: feeds, in: catalogue, change)
    {
      $1.metadata.title == title ? [] : [.title(title)]
    }
  }
}
