internal import Bytes
internal import Foundation
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// Lets the reader choose among items: with fzf or a program like it, else by number.
struct Picker {
  /// More are not offered: nobody reads them, and a query narrows better.
  static let limit = 10_000
  /// What fits a screen, without a program that scrolls and searches.
  private static let screen = 50

  /// What such a program takes of a line for itself.
  private static let frame = 5

  private let items: [Item]
  private let columns: [ItemColumn]

  /// Among items, shown by the columns chosen; nil for the usual. An id stands before them, by which they are known.
  init(_ items: [Item], columns: [ItemColumn]?) {
    self.items = items
    self.columns = [.id] + (columns ?? ItemColumn.standard).filter { $0 != .id }
  }

  /// The items chosen, in the order of choosing; none when the reader gave up.
  func choose() throws -> [Item] {
    guard Terminal.isInput else { throw Self.noTerminal }
    if let program = Self.program { return try choose(with: program) }
    guard Terminal.canAsk else { throw Self.noTerminal }
    return try chooseByNumber()
  }

  private static let noTerminal = CatalogueError.unknown(
    "there is no terminal to choose at; name the items, or use 'lectern list --format ids'")

  /// Nil for the numbered prompt.
  private static var program: String? {
    if let program = Settings.current.text(.picker) { return program.isEmpty ? nil : program }
    return SearchPath.has("fzf") ? "fzf --multi --reverse --height=60%" : nil
  }

  private func choose(with program: String) throws -> [Item] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("lectern-pick-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    guard let pipe = CommandPipe("\(program) > '\(file.path)'") else {
      throw CatalogueError.unknown(
        "\(program) can't be started; 'lectern config set picker \"\"' does without")
    }
    // Nothing is cut: the program searches in what it is given.
    let room = (Terminal.isError ? Terminal.messageWidth : Terminal.width) - Self.frame
    let table = ItemTable(columns, areChosen: true, for: items, width: room, cuts: false)
    for item in items where !pipe.write(table.plainRow(item) + "\n") { break }
    let status = pipe.close()
    guard status != 127, status != 126 else {
      throw CatalogueError.unknown(
        "\(program) can't be started; 'lectern config set picker \"\"' does without")
    }
    let chosen = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return chosen.split(separator: "\n").compactMap { line in
      let id = line.drop { $0 == " " }.prefix { $0.isNumber }
      return items.first { String($0.id) == id }
    }
  }

  private func chooseByNumber() throws -> [Item] {
    let offered = Array(items.prefix(Self.screen))
    let table = ItemTable(columns, for: offered, width: Terminal.width, cuts: true)
    for item in offered { Terminal.say(table.plainRow(item)) }
    if items.count > offered.count {
      Terminal.say("… and \(items.count - offered.count) more; a query narrows them.")
    }
    let answer = Terminal.ask("Ids, with spaces between (none to give up): ")
    return try PickAnswer.ids(answer, among: items.map(\.id)).compactMap { id in
      items.first { $0.id == id }
    }
  }
}
