internal import ArgumentParser

/// A completion script as the argument parser makes it, with what it lacks: `help TOPIC` in every shell, and in bash
/// words as the reader types them.
struct CompletionScript {
  private let generated: String

  /// A script of one of the shells.
  init(_ generated: String) { self.generated = generated }

  /// Whether the arguments ask for a script.
  static func isAsked(by arguments: [String]) -> Bool {
    arguments.first.map { $0.split(separator: "=").first == "--generate-completion-script" }
      ?? false
  }

  var text: String {
    let topics = HelpTopic.names.joined(separator: " ")
    // Each shell's script says in its first lines whose it is.
    if generated.hasPrefix("#compdef") {
      return ZshCompletion.completed(
        generated, topics: topics, below: below { "        \($0)) names=(\($1)) ;;" })
    }
    if generated.hasPrefix("#!/bin/bash") {
      return generated.replacing("complete -o filenames -F _lectern lectern", with: bash(topics))
    }
    return FishCompletion.completed(generated, topics: topics, below: below)
  }

  /// A line for each command that has others below it, and their names with blanks between them.
  private func below(_ line: (String, String) -> String) -> String {
    HelpTopic.commands(of: Lectern.self).compactMap { command in
      let names = HelpTopic.commands(of: command).map { $0._commandName }
      return names.isEmpty ? nil : line(command._commandName, names.joined(separator: " "))
    }.joined(separator: "\n")
  }

  /// What stands in place of the line that registers the function: bash cuts words at `:` and `@` and leaves quotes
  /// to others. The functions that come anew here count more than those above of the same name.
  private func bash(_ topics: String) -> String {
    let commands = HelpTopic.commands(of: Lectern.self).map { $0._commandName } + ["help"]
    let aliases = Lectern.configuration.groupedSubcommands.flatMap(\.subcommands).flatMap {
      command in
      command.configuration.aliases.map { "        \($0)) words[1]=\(command._commandName) ;;" }
    }
    return BashCompletion.script(
      commands: commands.joined(separator: " "), topics: topics,
      below: below { "            \($0)) topics='\($1)' ;;" },
      aliases: aliases.joined(separator: "\n"))
  }
}
