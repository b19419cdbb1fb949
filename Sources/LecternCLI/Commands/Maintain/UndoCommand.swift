internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last change back",
    discussion: """
      Every change of items and views can be taken back, an import too; once more goes one change further. Settings \
      are not among them.

      Examples:
        lectern undo
      """)

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    guard let undone = try options.open().undo(now: Clock.now()) else {
      Terminal.say("There is nothing to undo.")
      throw ExitCode(1)
    }
    let items = undone.items == 1 ? "1 item" : "\(undone.items) items"
    let touched = undone.views.isEmpty ? [items] : undone.views.map { "@" + $0 }
    let words = ([undone.at?.day].compactMap { $0 } + touched).joined(separator: ", ")
    print("Took back: \(undone.command) (\(words))")
  }
}
