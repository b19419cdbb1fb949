public import ArgumentParser
internal import LecternKit
internal import LecternModel

/// The `lectern` command. A new command is a file in `Commands` and a line here.
public struct Lectern: ParsableCommand {
  /// What help shows.
  public static let configuration = CommandConfiguration(
    commandName: "lectern",
    abstract: "A reading list that knows what you have, what you read, and what comes next",
    discussion: """
      Everyday use:
        lectern import lists/ feeds.opml bookmarks.html   bring in what you have
        lectern next                                      what to read now, and why
        lectern done 12                                   mark it read
        lectern export --format html -o list.html         share it

      Items are named by id (12), ids (20-30), identifier (arxiv:1706.03762), link or query
      (kind:paper state:unread tag:rl). 'lectern help query' tells the query language,
      'lectern help formats' the formats, 'lectern help templates' formats of your own, 'lectern help
      states' the states, 'lectern help rules' the rules by which links are one.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Collect:",
        subcommands: [
          ImportCommand.self, FeedsCommand.self, SyncCommand.self, AddCommand.self,
          EnrichCommand.self,
        ]),
      CommandGroup(
        name: "Read:",
        subcommands: [
          ListCommand.self, ShowCommand.self, NextCommand.self, PickCommand.self,
          TextCommand.self, OpenCommand.self,
          StartCommand.self, DoneCommand.self, DropCommand.self, QueueCommand.self,
          PauseCommand.self, MarkCommand.self, LogCommand.self, RateCommand.self,
          NoteCommand.self, TagCommand.self, EditCommand.self,
        ]),
      CommandGroup(
        name: "Organise:",
        subcommands: [
          ListsCommand.self, TagsCommand.self, ViewsCommand.self, DuplicatesCommand.self,
          MergeCommand.self, SplitCommand.self,
        ]),
      CommandGroup(name: "Share:", subcommands: [ExportCommand.self, StatsCommand.self]),
      CommandGroup(
        name: "Maintain:",
        subcommands: [
          UndoCommand.self, CheckCommand.self, ConfigCommand.self, DoctorCommand.self,
          IdentifyCommand.self,
          ParseCommand.self,
        ]),
    ]
  )

  /// Made by the argument parser.
  public init() {}

  /// Runs the command line of this process. Never returns.
  public static func start() {
    let arguments = withoutFalseOptions(Array(CommandLine.arguments.dropFirst()))
    do {
      if arguments.count == 2, arguments[0] == "help", try showTopic(arguments[1]) { exit() }
      var command = try parseAsRoot(arguments)
      // A faulty file must not keep its own remedy from running.
      if !(command is any RunsWithoutSettings) { Settings.use(try Settings.read()) }
      try URLRules.$ofReader.withValue(LinkRulesFile.rules()) { try command.run() }
      try Output.finish()
      exit()
    } catch {
      exit(withError: error)
    }
  }

  /// Shows a page of `lectern help TOPIC`; false where there is none of that name.
  private static func showTopic(_ name: String) throws -> Bool {
    // A faulty file must not keep the page that helps with it from being shown.
    Settings.use((try? Settings.read()) ?? Settings())
    if name == "manual" {
      Output.line(ManualPage.text)
      return true
    }
    guard let page = HelpPage.named(name) else { return false }
    try Output.paged { Output.line(page.text) }
    return true
  }

  /// Commands that take items and nothing else.
  static let itemCommands = [
    "show", "open", "text", "start", "done", "drop", "queue", "pause", "list",
  ]

  /// The argument parser takes all that begins with '-' for an option; `!tag:done` means the same as `-tag:done`.
  private static func withoutFalseOptions(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map {
      QueryParser.isExclusion($0) ? "!" + $0.dropFirst() : $0
    } + arguments[end...]
  }
}
