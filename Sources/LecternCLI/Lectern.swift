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

      Items are named by id (12), ids (20-30), identifier (arxiv:1706.03762), link or query \
      (kind:paper state:unread tag:rl). 'lectern help query' tells the query language, \
      'lectern help formats' the formats, 'lectern help templates' formats of your own, 'lectern help \
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
    let arguments = Exclusions.marked(
      Array(CommandLine.arguments.dropFirst()), options: Exclusions.Options.init(of:))
    do {
      if arguments.first == "help", try HelpTopic.show(Array(arguments.dropFirst())) {
        try Output.finish()
        exit()
      }
      try HelpTopic.requireCommand(arguments)
      var command = try parsed(arguments)
      do {
        try run(&command)
      } catch let error as ValidationError {
        throw UsageError(error, in: type(of: command))
      }
      exit()
    } catch let error as UsageError {
      fail(error.description, .validationFailure)
    } catch {
      let text = fullMessage(for: error)
      guard exitCode(for: error).isSuccess else { fail(text, exitCode(for: error)) }
      say(CompletionScript.isAsked(by: arguments) ? CompletionScript(text).text : text)
    }
  }

  /// Ends with a message, in which words of the command line may be that come from outside.
  private static func fail(_ message: String, _ code: ExitCode) -> Never {
    if let message = CleanText.block(message) { Terminal.say(message) }
    exit(withError: code)
  }

  /// Ends with what was asked for, as help: that it can't be written is an error as it is of every output.
  private static func say(_ text: String) -> Never {
    if !text.isEmpty { Output.line(text) }
    do {
      try Output.finish()
    } catch {
      exit(withError: error)
    }
    exit()
  }

  /// The command of a command line. Where that can't be read since a word was meant for another command, this is told.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try parseAsRoot(arguments)
    } catch  where !exitCode(for: error).isSuccess {
      guard let stray = StrayWord(arguments), !stray.advice.isEmpty else { throw error }
      throw stray.error
    }
  }

  private static func run(_ command: inout any ParsableCommand) throws {
    // A faulty file must not keep its own remedy from running.
    if !(command is any RunsWithoutSettings) {
      Settings.use(try Settings.read(fault: SettingFault.reason))
    }
    try URLRules.$ofReader.withValue(LinkRulesFile.rules()) { try command.run() }
    try Output.finish()
  }

  /// Commands that take items and nothing else.
  static let itemCommands = [
    "show", "open", "text", "start", "done", "drop", "queue", "pause", "list",
  ]
}
