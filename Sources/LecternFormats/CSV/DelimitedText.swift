internal import LecternModel

/// Rows of tables for programs.
public enum DelimitedText {
  /// A row of CSV (RFC 4180: commas, CRLF, quotes doubled), as `CSVExport` writes it.
  public static func csv(_ cells: [String]) -> String {
    var out = TextBuffer()
    append(cells, to: &out) { $0 }
    return out.text
  }

  /// Appends a row of CSV with the cell of each column; nil is an empty one.
  static func append<Column>(
    _ columns: [Column], to out: inout TextBuffer, _ cell: (Column) -> String?
  ) {
    for (index, column) in columns.enumerated() {
      if index > 0 { out.add(byte: UInt8(ascii: ",")) }
      if let cell = cell(column) { append(cell, to: &out) }
    }
    out.add("\r\n")
  }

  /// A row with tabs between its cells: no cell has a tab or a line break.
  public static func tsv(_ cells: [String]) -> String {
    cells.map { CleanText.line($0) ?? "" }.joined(separator: "\t") + "\n"
  }

  private static func append(_ cell: String, to out: inout TextBuffer) {
    guard cell.hasByte(where: { mayNeedQuotes[Int($0)] }) else {
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

  private static let mayNeedQuotes = (0...255).map { byte in
    byte < 0x20 || byte > 0x7E || ",\"=+-@".utf8.contains(UInt8(byte))
  }

  /// What makes spreadsheets compute a cell.
  static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]
}
