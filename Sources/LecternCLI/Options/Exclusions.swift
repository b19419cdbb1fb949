internal import ArgumentParser
internal import LecternModel

/// Words that leave something out of a query (`-tag:done`, `-video`). The argument parser takes all that begins with
/// '-' for an option, so another sign stands in its place until the words are read.
enum Exclusions {
  /// A sign that nobody types: Unicode leaves its meaning to programs.
  static let sign: Character = "\u{E000}"

  /// A word as it was typed.
  static func typed(_ word: String) -> String {
    word.first == sign ? "-" + word.dropFirst() : word
  }

  /// What a command understands, as its help says.
  struct Options {
    var takesQuery: Bool
    /// Without their dashes.
    var names: Set<String>
    var withValue: Set<String>
  }

  /// The arguments with the sign in place of the '-' of exclusions. `options` is asked only where it matters: to find the
  /// options of a command out takes some milliseconds.
  static func marked(_ arguments: [String], options: ([String]) -> Options) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let words = arguments[..<end]
    var known: Options?
    return words.enumerated().map { index, word in
      let isExclusion = QueryParser.isExclusion(word)
      guard isExclusion || mayBeExclusion(word) else { return word }
      let options = known ?? options(Array(words))
      known = options
      let before = index > 0 ? words[index - 1] : ""
      let isValue =
        options.withValue.contains(String(before.drop { $0 == "-" })) && before.hasPrefix("-")
      return options.takesQuery && !isValue && (isExclusion || !isOption(word, options))
        ? "\(sign)" + word.dropFirst() : word
    } + arguments[end...]
  }

  /// One dash, and more behind it than a single letter.
  private static func mayBeExclusion(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first, second != "-" else {
      return false
    }
    return word.count > 2 || !second.isASCII || second.isNumber
  }

  /// Whether a word is meant for an option: flags in a row, or the name of one with a dash too few, written right or
  /// almost.
  private static func isOption(_ word: String, _ options: Options) -> Bool {
    let name = String(word.dropFirst().prefix { $0 != "=" })
    let flags = options.names.filter { $0.count == 1 }.subtracting(options.withValue)
    return name.allSatisfy { flags.contains(String($0)) } || options.names.contains(name)
      || !suggestion(for: name, among: options.names.filter { $0.count > 2 }.sorted()).isEmpty
  }
}

extension Exclusions.Options {
  /// What the command that arguments name understands.
  init(of arguments: [String]) {
    var command: any ParsableCommand.Type = Lectern.self
    for word in arguments where !word.hasPrefix("-") {
      guard let next = HelpTopic.subcommand(word, of: command) else { break }
      command = next
    }
    command = command.configuration.defaultSubcommand ?? command
    self.init(help: Lectern.helpMessage(for: command, columns: 500))
  }

  /// What a page of help says; options stand at the beginning of its lines.
  init(help: String) {
    takesQuery = help.contains("<query>")
    names = []
    withValue = []
    for line in help.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      guard text.hasPrefix("-"), text.startIndex != line.startIndex else { continue }
      let head = text.firstRange(of: "  ").map { text[..<$0.lowerBound] } ?? text
      let found = head.matches(of: /--?([A-Za-z][A-Za-z-]*)/).map { String($0.1) }
      names.formUnion(found)
      if head.contains("<") { withValue.formUnion(found) }
    }
  }
}
