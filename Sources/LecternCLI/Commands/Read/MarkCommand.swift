internal import ArgumentParser
internal import LecternModel

struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Move items to any state",
    discussion: """
      Examples:
        lectern mark read 12 13
        lectern mark inbox tag:later
      """)

  @Argument(help: "The state ('lectern help states').")
  var state: ReadingState

  @OptionGroup var marking: MarkingOptions

  func validate() throws { try marking.items.requireWords() }

  func run() throws { try marking.mark(as: state, command: "mark \(state.rawValue)") }
}
