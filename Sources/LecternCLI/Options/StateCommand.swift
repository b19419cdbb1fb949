internal import ArgumentParser
internal import LecternKit
internal import LecternModel

/// A command that moves items to one state.
protocol StateCommand: ParsableCommand {
  static var state: ReadingState { get }
  var marking: MarkingOptions { get }
}

extension StateCommand {
  func run() throws { try marking.mark(as: Self.state, command: Self._commandName) }

  func validate() throws { try marking.items.requireWords() }

  static func describe(_ name: String, _ abstract: String, example: String) -> CommandConfiguration
  {
    CommandConfiguration(
      commandName: name, abstract: abstract,
      discussion: """
        Examples:
          lectern \(name) 12
          lectern \(name) \(example)
        """)
  }
}
