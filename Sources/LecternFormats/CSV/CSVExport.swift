/// Writes CSV (RFC 4180: commas, CRLF, quotes doubled) with a header row, in UTF-8.
///
/// Values of several parts are joined by `; `. A cell that a spreadsheet would take for a formula (one
/// that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break) gets an
/// apostrophe in front: so the spreadsheet shows text and runs nothing. That is the one place where a
/// cell differs from the item.
public struct CSVExport: ExportFormat {
  public let name = "csv"
  public let title = "CSV"
  public let fileExtension = "csv"
  public let limits = [
    "notes come back as one", "a `;` in a name or tag and a ` / ` in a heading divide it",
    "of identifiers there are DOI, arXiv id and ISBN; what has none of them, no link and no title is refused",
    "control characters and overrides of text direction are left out",
  ]

  /// What the columns are called, but for those of single identifiers.
  public let headings = ExportHeadings.places
  public var carries: Set<FieldName> {
    Set(CSVColumn.all.compactMap { FieldName(rawValue: $0.name) } + [.identifiers])
  }

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    try sink(Self.row(CSVColumn.all.map(\.name)))
    let row: @Sendable (ExportEntry) -> String = { entry in
      Self.row(CSVColumn.all.map { $0.value(entry) ?? "" })
    }
    try export.formatted(row) { try sink($1) }
  }

  private static func row(_ cells: [String]) -> String {
    var out = TextBuffer()
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.add(",") }
      append(cell, to: &out)
    }
    out.add("\r\n")
    return out.take()
  }

  private static func append(_ cell: String, to out: inout TextBuffer) {
    guard cell.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E || ",\"=+-@".utf8.contains($0) })
    else {
      out.add(cell)
      return
    }
    // Looked at as it will stand there: without the signs that are left out.
    let inside = Escapes.csv(cell)
    let first = inside.unicodeScalars.first { $0 != " " && $0 != "\u{FEFF}" }
    out.add(first.map(formulaStarts.contains) == true ? "\"'" : "\"")
    out.add(inside)
    out.add("\"")
  }

  /// What makes spreadsheets compute a cell.
  static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]
}
