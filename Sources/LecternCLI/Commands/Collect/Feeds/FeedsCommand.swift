internal import ArgumentParser

struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Show and look after the feeds you follow",
    discussion: """
      Feeds are named by the id of their item, by their address, or by a query.

      Examples:
        lectern feeds
        lectern feeds add https://blog.example.org
        lectern feeds import feeds.opml
        lectern feeds check
        lectern feeds tag 'feed:openai' ml
        lectern feeds remove 12
      """,
    subcommands: [
      FeedsListCommand.self, FeedsAddCommand.self, FeedsRemoveCommand.self,
      FeedsRenameCommand.self, FeedsTagCommand.self, FeedsPauseCommand.self,
      FeedsResumeCommand.self, FeedsCheckCommand.self, FeedsImportCommand.self,
      FeedsExportCommand.self,
    ],
    defaultSubcommand: FeedsListCommand.self)
}
