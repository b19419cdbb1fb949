internal import ArgumentParser
internal import LecternKit

/// A command that must run though the configuration file is faulty.
protocol RunsWithoutSettings {}

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show and change what you have set",
    discussion: """
      Flags count more than the environment, the environment more than the file ('lectern help config').

      Examples:
        lectern config
        lectern config set columns id,title,tags
        lectern config unset columns
        lectern config path
      """,
    subcommands: [
      ConfigShowCommand.self, ConfigSetCommand.self, ConfigUnsetCommand.self,
      ConfigPathCommand.self,
    ],
    defaultSubcommand: ConfigShowCommand.self)
}

struct ConfigPathCommand: ParsableCommand, RunsWithoutSettings {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Print where the configuration file is",
    discussion: """
      Examples:
        lectern config path
      """)

  func run() throws { print(Settings.path()) }
}
