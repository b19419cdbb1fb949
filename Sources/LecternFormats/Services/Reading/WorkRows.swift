/// Rows of a table in which a work has several, put together.
struct WorkRows {
  private let places: [Int]
  private var indexes: [[String]: Int] = [:]
  /// Rows of one work each, in the order in which the works came.
  private(set) var all: [[CSVRow]] = []

  init(_ columns: [String], in header: CSVRow) {
    let names = header.cells.map(ColumnName.normal)
    places = columns.compactMap { names.firstIndex(of: ColumnName.normal($0)) }
  }

  /// Keeps a row with those of its work; false for one that names none.
  mutating func take(_ row: CSVRow) -> Bool {
    let name = places.map { $0 < row.cells.count ? CellText.plain(row.cells[$0]) : "" }
    guard !name.allSatisfy(\.isEmpty) else { return false }
    // A copy, or the row would keep all that was read with it.
    var row = row
    row.bytes = Array(row.bytes)[...]
    if let index = indexes[name] {
      all[index].append(row)
    } else {
      indexes[name] = all.count
      all.append([row])
    }
    return true
  }
}
