internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsPauseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "Ask feeds no more for now",
    discussion: """
      Examples:
        lectern feeds pause 12
        lectern feeds pause tag:news
      """)

  @OptionGroup var names: FeedNames

  func run() throws {
    let catalogue = try names.change.options.open()
    let feeds = try FeedNames.feeds(names.words, in: catalogue)
    let deed = FeedDeed(command: "pause \(names.words.joined(separator: " "))", done: "Paused")
    try deed.apply(to: feeds, in: catalogue, names.change) { feed, _ in
      feed.following == .paused ? [] : [.follow(.paused, feed: feed.key)]
    }
  }
}
