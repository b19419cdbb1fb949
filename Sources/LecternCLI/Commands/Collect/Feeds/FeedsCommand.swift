internal import ArgumentParser

struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Show and look after the feeds you follow",
    discussion: """
      Feeds are named by the id of their item, by their address, or by a query. Subscriptions of other programs \
      come in with 'lectern import' (OPML, newsboat's urls) and go out with 'lectern export --format opml'.

      Examples:
        lectern feeds
        lectern feeds add https://blog.example.org
        lectern feeds check
        lectern feeds tag 'feed:openai' ml
        lectern feeds remove 12
      """,
    subcommands: [
      FeedsListCommand.self, FeedsAddCommand.self, FeedsRemoveCommand.self,
      FeedsRenameCommand.self, FeedsTagCommand.self, FeedsPauseCommand.self,
      FeedsResumeCommand.self, FeedsCheckCommand.self,
    ],
    defaultSubcommand: FeedsListCommand.self)
}
