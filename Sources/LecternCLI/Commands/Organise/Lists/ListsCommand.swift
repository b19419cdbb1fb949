internal import ArgumentParser

struct ListsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract: "Show your lists and how far you are in each, or sync one with its file",
    discussion: """
      Examples:
        lectern lists
        lectern lists sync lists/first-year.md
      """,
    subcommands: [ListsShowCommand.self, ListsSyncCommand.self],
    defaultSubcommand: ListsShowCommand.self)
}
