internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit

struct ListsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show your lists and how far you are in each",
    discussion: """
      A list comes from a Markdown file, or from 'lectern import --list NAME'.

      Examples:
        lectern lists
        lectern lists show --format json
        lectern list 'list:"first year"'
      """)

  @OptionGroup var output: RowOutput
  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let lists = try options.open().lists()
    try output.show(lists) {
      if lists.isEmpty { Terminal.say("No lists yet. Import one: lectern import curriculum.md") }
      let rows = lists.map { list in
        ["\(list.read)/\(list.entries)", bar(list), TextTable.Cell(list.title)]
      }
      let columns = [
        TextTable.Column(roomy: 9, isRightAligned: true), .init(rank: 1), .init(least: 12),
      ]
      let table = TextTable(columns, for: rows)
      for row in rows { Output.line(table.row(row)) }
    }
  }

  private func bar(_ list: ListSummary) -> TextTable.Cell {
    let length = min(20, Terminal.lineWidth / 4)
    let filled = list.entries == 0 ? 0 : list.read * length / list.entries
    return .init(
      String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled))
  }
}

extension ListSummary: DataRow {
  static var columns: [DataColumn<ListSummary>] {
    [
      DataColumn("title", \.title), DataColumn("entries", \.entries), DataColumn("read", \.read),
    ]
  }
}
