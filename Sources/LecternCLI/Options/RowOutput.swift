internal import ArgumentParser
internal import LecternFormats

/// How a command shows rows that are not items: to people as a table, to programs in the forms that they read. A new
/// command has these options in a line, and says its rows and its table to `show`.
struct RowOutput: ParsableArguments {
  enum Format: String, NamedChoice { case table, json, jsonl, csv, tsv }

  @Option(name: [.short, .long], help: "How to show them.")
  var format = Format.table

  @OptionGroup var paging: PagerOptions

  /// Shows rows, in JSON as an array unless `json` says more than they do.
  func show<Row: DataRow>(
    _ rows: [Row], json: (any Encodable)? = nil, table: () throws -> Void
  ) throws {
    try Output.paged(paging.isWanted) {
      switch format {
      case .table: try table()
      case .json:
        let whole: any Encodable = json ?? rows.map(\.json)
        Output.line(try JSONText.text(whole))
      case .jsonl: for row in rows { Output.line(row.json.text) }
      case .csv: write(rows, DelimitedText.csv)
      case .tsv: write(rows, DelimitedText.tsv)
      }
    }
  }

  private func write<Row: DataRow>(_ rows: [Row], _ line: ([String]) -> String) {
    let columns = Row.columns
    Output.write(line(columns.map(\.name)))
    for row in rows { Output.write(line(columns.map { $0.cell(row) })) }
  }
}
