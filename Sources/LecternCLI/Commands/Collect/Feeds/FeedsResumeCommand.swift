internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Ask paused feeds again, and those whose servers said they were gone",
    discussion: """
      Examples:
        lectern feeds resume 12
      """)

  @OptionGroup var names: FeedNames

  func run() throws {
    let catalogue = try names.change.options.open()
    let feeds = try FeedNames.feeds(names.words, in: catalogue)
    guard try names.change.allows(try FeedDeed.items(of: feeds, in: catalogue)) else { return }
    let command = "feeds resume \(names.words.joined(separator: " "))"
    try catalogue.follow(feeds, command: command, now: Clock.now())
    for feed in feeds { print("Asked again when due: \(feed.title) (\(feed.itemId))") }
  }
}
