internal import ArgumentParser
internal import LecternCatalogue
internal import LecternModel

struct ViewsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the saved queries",
    discussion: """
      Examples:
        lectern views
        lectern views --format json
      """)

  @OptionGroup var output: RowOutput

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let views = try options.open().savedQueries()
    try output.show(views) {
      if views.isEmpty {
        Terminal.say("No views yet. Save a query: lectern views add short 'time:<30m'")
      }
      let rows = views.map { view in
        [
          TextTable.Cell("@" + (CleanText.line(view.name) ?? ""), paint: Style.bold),
          TextTable.Cell(CleanText.line(view.query) ?? ""),
        ]
      }
      let table = TextTable([.init(least: 8), .init(least: 8, wraps: true)], for: rows)
      for row in rows { Output.line(table.row(row)) }
    }
  }
}

extension SavedQuery: DataRow {
  static var columns: [DataColumn<SavedQuery>] {
    [DataColumn("name", \.name), DataColumn("query", \.query)]
  }
}
