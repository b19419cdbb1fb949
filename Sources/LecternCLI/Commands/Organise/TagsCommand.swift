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
        lectern tags --format json
      """)

  @OptionGroup var reporting: ReportOptions

  @OptionGroup var paging: PagerOptions
  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let tags = try options.open().tags()
    if reporting.isJSON {
      print(try JSONText.array(tags.map { TagJSON(name: $0.name, items: $0.items) }))
      return
    }
    if tags.isEmpty { Terminal.remark("No tags yet. Tag an item: lectern tag 12 --add rl") }
    try Output.paged(paging.isWanted) {
      let rows = tags.map { [TextTable.Cell(String($0.items)), TextTable.Cell($0.name)] }
      let table = TextTable([.init(roomy: 9, isRightAligned: true), .init(least: 4)], for: rows)
      for row in rows { Output.line(table.row(row)) }
    }
  }
}

private struct TagJSON: Encodable {
  var name: String
  var items: Int
}
