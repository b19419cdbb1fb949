internal import ArgumentParser
internal import LecternModel

/// A word where the name of a command should stand, and that is none.
struct StrayWord {
  /// The word.
  let word: String
  /// The command below which there is none of this name.
  let parent: any ParsableCommand.Type

  /// The first such word of a command line; nil where there is none.
  init?(_ words: [String]) {
    var parent: any ParsableCommand.Type = Lectern.self
    for word in words {
      guard !word.hasPrefix("-"), !HelpTopic.commands(of: parent).isEmpty else { return nil }
      guard let next = HelpTopic.subcommand(word, of: parent) else {
        (self.word, self.parent) = (word, parent)
        return
      }
      parent = next
    }
    return nil
  }

  private var isRoot: Bool { parent == Lectern.self }

  /// The names that could stand there.
  private var names: [String] {
    HelpTopic.commands(of: parent).flatMap { [$0._commandName] + $0.configuration.aliases }
      + (isRoot ? ["help"] : [])
  }

  /// Whether it is an argument of what the command does when it is told nothing more, as a query is.
  var mayBeArgument: Bool {
    guard let standard = parent.configuration.defaultSubcommand else { return false }
    return Exclusions.Options(help: Lectern.helpMessage(for: standard, columns: 500)).takesQuery
  }

  /// That there is no such command, with the name that was meant.
  var error: UsageError {
    let place = isRoot ? "" : " of '\(parent._commandName)'"
    let message = "There is no command '\(word)'\(place)\(advice)."
    return UsageError(ValidationError(message), in: parent)
  }

  /// ` (did you mean 'lectern views add'?)`, or nothing.
  var advice: String {
    suggestion(for: word, among: names, sign: isRoot ? "" : "lectern \(parent._commandName) ")
  }
}
