internal import ArgumentParser
internal import LecternKit
internal import LecternModel

/// What follows `lectern help`: a page, or a command.
enum HelpTopic {
  /// Everything that there is help for.
  static var names: [String] {
    commands(of: Lectern.self).map { $0._commandName } + HelpPage.all.map(\.name) + ["manual"]
  }

  /// Shows a page; false where the words name a command, of which the argument parser tells. Throws
  /// `ValidationError` where they name nothing.
  static func show(_ words: [String]) throws -> Bool {
    guard let name = words.first, !name.hasPrefix("-") else { return false }
    if words.count == 1, try showPage(name) { return true }
    var command: any ParsableCommand.Type = Lectern.self
    for word in words where !word.hasPrefix("-") {
      let all = commands(of: command)
      guard let next = subcommand(word, of: command) else {
        let isRoot = command == Lectern.self
        let names = isRoot ? Self.names : all.map { $0._commandName }
        let place = isRoot ? "" : " of '\(command._commandName)'"
        throw unknown(word, "command\(isRoot ? " or topic" : "")", among: names, place: place)
      }
      command = next
    }
    return false
  }

  /// Throws `UsageError` where a word of a command line is meant for a command that there is not, and can be nothing
  /// else.
  static func requireCommand(_ words: [String]) throws {
    guard words.first != "help", let stray = StrayWord(words), !stray.mayBeArgument else { return }
    throw stray.error
  }

  private static func unknown(
    _ word: String, _ what: String, among names: [String], place: String = ""
  ) -> ValidationError {
    ValidationError("There is no \(what) '\(word)'\(place)\(suggestion(for: word, among: names)).")
  }

  private static func showPage(_ name: String) throws -> Bool {
    let page = HelpPage.named(name)
    guard page != nil || name == "manual" else { return false }
    // A faulty file must not keep the page that helps with it from being shown.
    Settings.use((try? Settings.read()) ?? Settings())
    guard let page else {
      Output.line(ManualPage.text)
      return true
    }
    try Output.paged {
      Output.line(page.text(width: min(Terminal.width, HelpLayout.most)))
    }
    return true
  }

  /// The commands below one.
  static func commands(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    command.configuration.groupedSubcommands.flatMap(\.subcommands)
      + command.configuration.ungroupedSubcommands
  }

  /// The command of a name or alias below one.
  static func subcommand(
    _ word: String, of command: any ParsableCommand.Type
  ) -> (any ParsableCommand.Type)? {
    commands(of: command).first {
      $0._commandName == word || $0.configuration.aliases.contains(word)
    }
  }
}
