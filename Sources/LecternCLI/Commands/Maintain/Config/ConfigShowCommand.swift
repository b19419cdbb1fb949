internal import ArgumentParser
internal import LecternKit

struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show every setting, what it is, and where that was said",
    discussion: """
      Examples:
        lectern config show
        lectern config show --format json
      """)

  @OptionGroup var output: RowOutput

  func run() throws {
    let rows = SettingKey.allCases.map(SettingRow.init)
    try output.show(rows) {
      let cells = rows.map { row in
        [
          TextTable.Cell(row.key, paint: Style.bold), TextTable.Cell(row.value),
          TextTable.Cell(row.origin, paint: Style.dim),
        ]
      }
      let table = TextTable(
        [.init(), .init(roomy: 34, least: 8), .init(least: 12, rank: 1)], for: cells)
      for row in cells { Output.line(table.row(row)) }
    }
  }
}

private struct SettingRow: DataRow {
  var key: String
  var value: String
  var origin: String

  init(_ key: SettingKey) {
    let found = Settings.current.value(key)
    self.key = key.rawValue
    value =
      found?.text ?? (key == .catalogue ? CatalogueLocation.path(flag: nil) : key.standard)
    origin = (found?.origin ?? .standard).description
  }

  static var columns: [DataColumn<SettingRow>] {
    [DataColumn("key", \.key), DataColumn("value", \.value), DataColumn("origin", \.origin)]
  }
}
