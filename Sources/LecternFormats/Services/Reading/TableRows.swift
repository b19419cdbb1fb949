import Bytes
import JSONTree
import LecternModel

/// Reads rows of cells as a service's table says.
struct TableRows {
  private let form: ServiceForm

  init(_ form: ServiceForm) { self.form = form }

  func read(_ stream: UTF8Stream, to output: inout ServiceOutput) throws {
    var reader = try CSVReader(stream)
    guard let header = try reader.next() else { return try output.describe(header: nil) }
    try output.describe(header: header.text)
    reader.columns = header.cells.count
    let columns = columns(of: header)
    var works = WorkRows(form.workColumns, in: header)
    // Where short rows are the custom of a file, its last row may be one.
    var hasShortRows = false
    while let row = try reader.next() {
      let isShort = row.cells.count < header.cells.count
      let cut = isShort && !row.hasEnd && !hasShortRows ? Self.cutOff : nil
      hasShortRows = hasShortRows || isShort
      if let reason = row.fault ?? cut ?? fault(of: row, width: header.cells.count) {
        try output.refuse(reason, line: row.line, row: row.text)
        continue
      }
      if let problem = row.problem {
        try output.tell(
          .problem(Problem(code: "open-quote", line: row.line, message: problem)))
      }
      if row.cells.allSatisfy(\.isEmpty) { continue }
      if !works.take(row) { try give([row], columns, to: &output) }
    }
    for rows in works.all { try give(rows, columns, to: &output) }
  }

  /// Hands out the item that rows tell of.
  private func give(
    _ rows: [CSVRow], _ columns: [(place: Int, meaning: Meaning)], to output: inout ServiceOutput
  ) throws {
    var draft = ServiceDraft()
    for row in rows { read(row, columns, into: &draft) }
    try output.take(draft, line: rows.first?.line) { rows.map(\.text).joined(separator: "\n") }
  }

  /// The fields that the file has, each with its column.
  private func columns(of header: CSVRow) -> [(place: Int, meaning: Meaning)] {
    let names = header.cells.map(ColumnName.normal)
    return form.fields.flatMap { name, meaning in
      let name = ColumnName.normal(name)
      return names.indices.filter { names[$0] == name }.map { ($0, meaning) }
    }
  }

  private func read(
    _ row: CSVRow, _ columns: [(place: Int, meaning: Meaning)], into draft: inout ServiceDraft
  ) {
    for (place, meaning) in columns where place < row.cells.count {
      let cell = CellText.plain(row.cells[place])
      if !cell.isEmpty { meaning.read(JSONNode(value: .string(cell), line: row.line), &draft) }
    }
    draft.endRow()
  }

  private static let cutOff =
    "the file ends within this row: get the whole file, or complete the row"

  /// Why a row can't be told apart. Cells missing at the end are empty ones that were not written.
  private func fault(of row: CSVRow, width: Int) -> String? {
    guard row.cells.count > width, row.cells[width...].contains(where: { !$0.isEmpty }) else {
      return nil
    }
    let surplus = row.cells.count - width
    return "the row has \(surplus) \(surplus == 1 ? "cell" : "cells") more than the header; "
      + "a cell that holds the delimiter must stand in quotes"
  }
}

/// A cell without what spreadsheets need.
enum CellText {
  /// The text of a cell: `="0262035618"` says that a number is text, and white space around is none.
  static func plain(_ cell: String) -> String {
    var text = cell[...]
    while let first = text.first, first.isGap { text.removeFirst() }
    while let last = text.last, last.isGap { text.removeLast() }
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count >= 3 else {
      return String(text)
    }
    return String(text.dropFirst(2).dropLast())
  }
}
