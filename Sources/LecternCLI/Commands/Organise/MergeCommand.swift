internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make items one that are one work",
    discussion: """
      The first item stays; mentions, journals, tags, notes and places in lists of the others come to it, \
      the furthest state wins, and their ids lead to it from then on. 'lectern undo' takes it back, \
      --undo does so later, when other changes have been made since.

      Examples:
        lectern merge 12 40
        lectern merge arxiv:1706.03762 https://example.org/attention.pdf
        lectern merge --undo 12
      """)

  @Argument(
    help: ArgumentHelp(
      "The items: ids, identifiers or links. The first one stays.", valueName: "item"),
    completion: .names(of: .item))
  var items: [String] = []

  @Flag(name: .long, help: "Take the last merge by hand back, of the item if one is named.")
  var undo = false

  @Flag(name: [.customShort("n"), .long], help: "Show what would change and change nothing.")
  var dryRun = false

  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    if undo, items.count > 1 { throw ValidationError("--undo takes one item at the most.") }
    if !undo, items.count < 2 {
      throw ValidationError("Say two items at least: lectern merge 12 40")
    }
  }

  func run() throws {
    let catalogue = try options.open()
    let found = try items.map { try ItemName($0).item(in: catalogue) }
    if undo { return try takeBack(of: found.first, in: catalogue) }
    let names = found.map { "\($0.title) (\($0.id))" }
    if dryRun {
      print("Would merge into \(names[0]): \(names.dropFirst().joined(separator: ", "))")
      return
    }
    try catalogue.merge(
      found.map(\.id), command: "merge \(items.joined(separator: " "))", now: Clock.now())
    print("Merged into \(names[0]): \(names.dropFirst().joined(separator: ", "))")
  }

  private func takeBack(of item: Item?, in catalogue: Catalogue) throws {
    guard let undone = try catalogue.undoMerge(of: item?.id, now: Clock.now()) else {
      Terminal.say("There is no merge by hand to take back; 'lectern split' takes an item apart.")
      throw ExitCode(1)
    }
    print("Took back: \(undone.command)")
  }
}
