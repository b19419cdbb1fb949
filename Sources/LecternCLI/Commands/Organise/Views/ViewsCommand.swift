internal import ArgumentParser

struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "Keep queries under names and use them as @name",
    discussion: """
      A view stands for its query wherever a query may stand, also in another view. Views are in the \
      catalogue, and in its backup.

      Examples:
        lectern views add short 'state:unread time:<30m sort:time'
        lectern list @short kind:post
        lectern next @short
        lectern views
        lectern views remove short
      """,
    subcommands: [ViewsShowCommand.self, ViewsAddCommand.self, ViewsRemoveCommand.self],
    defaultSubcommand: ViewsShowCommand.self,
    aliases: ["view"])
}
