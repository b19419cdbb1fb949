internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit

struct TagsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tags",
    abstract: "Show tags and how many items have each",
    discussion: """
      Examples:
        lectern tags
        lectern tags --format csv
      """)

  @OptionGroup var output: RowOutput
  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let tags = try options.open().tags().map(Tag.init)
    try output.show(tags) {
      if tags.isEmpty { Terminal.say("No tags yet. Tag an item: lectern tag 12 --add rl") }
      let rows = tags.map { [TextTable.Cell(String($0.items)), TextTable.Cell($0.name)] }
      let table = TextTable([.init(roomy: 9, isRightAligned: true), .init(least: 4)], for: rows)
      for row in rows { Output.line(table.row(row)) }
    }
  }
}

private struct Tag: DataRow {
  var name: String
  var items: Int

  static var columns: [DataColumn<Tag>] {
    [DataColumn("name", \.name), DataColumn("items", \.items)]
  }
}
