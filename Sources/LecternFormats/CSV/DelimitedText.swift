internal import LecternModel

/// Rows of tables for programs.
public enum DelimitedText {
  /// A row of CSV (RFC 4180: commas, CRLF, quotes doubled), as `CSVExport` writes it.
  public static func csv(_ cells: [String]) -> String {
    var out = TextBuffer()
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.add(",") }
      append(cell, to: &out)
    }
    out.add("\r\n")
    return out.take()
  }

  /// A row with tabs between its cells: no cell has a tab or a line break.
  public static func tsv(_ cells: [String]) -> String {
    cells.map { CleanText.line($0) ?? "" }.joined(separator: "\t") + "\n"
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
