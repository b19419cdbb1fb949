internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Follow feeds no more; what came from them stays",
    discussion: """
      'lectern undo' or 'lectern feeds add' follows them again.

      Examples:
        lectern feeds remove 12
        lectern feeds remove https://blog.example.org/feed.xml
      """)

  @OptionGroup var names: FeedNames

  func run() throws {
    let catalogue = try names.change.options.open()
    let feeds = try FeedNames.feeds(names.words, in: catalogue)
    let deed = FeedDeed(
      command: "remove \(names.words.joined(separator: " "))", done: "Not followed any more")
    try deed.apply(to: feeds, in: catalogue, names.change) { feed, _ in
      [.follow(.removed, feed: feed.key)]
    }
  }
}
