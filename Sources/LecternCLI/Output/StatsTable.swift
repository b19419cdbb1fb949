internal import LecternCatalogue
internal import LecternModel

/// Counts by kind and state, for people.
struct StatsTable {
  private let totals: Totals

  init(_ totals: Totals) { self.totals = totals }

  /// States in the order in which their columns go where there is no room, the first one last.
  private static let worth: [ReadingState] = [.reading, .queued, .read, .inbox, .paused, .dropped]

  func write() {
    let states = ReadingState.allCases
    let kinds = ItemKind.allCases.filter { kind in totals.counts.contains { $0.kind == kind } }
    var rows = kinds.map { kind in
      let numbers = states.map { count(kind, $0) }
      return (name: kind.rawValue, numbers: numbers + [numbers.reduce(0, +)])
    }
    let sums = (0...states.count).map { column in rows.reduce(0) { $0 + $1.numbers[column] } }
    rows.append(("total", sums))
    let cells = rows.map { row in
      [TextTable.Cell(row.name)] + row.numbers.map { TextTable.Cell($0 == 0 ? "·" : "\($0)") }
    }
    let table = TextTable(
      [.init(roomy: 8)]
        + states.map { column($0, isEmpty: sums[states.firstIndex(of: $0) ?? 0] == 0) }
        + [.init(heading: "total", roomy: 7, isRightAligned: true)], for: cells)
    Output.line(table.header)
    for row in cells.dropLast() { Output.line(table.row(row)) }
    if let last = cells.last { Output.line(Style.bold(table.row(last))) }
    Output.line("")
    let others =
      "mentions \(totals.mentions) · sources \(totals.sources) · feeds \(totals.feeds) · "
      + "lists \(totals.lists) · tags \(totals.tags) · minutes logged \(totals.minutes)"
    for line in TextWrap.fitted(others) { Output.line(line) }
  }

  /// A state in which nothing is goes before one in which something is.
  private func column(_ state: ReadingState, isEmpty: Bool) -> TextTable.Column {
    let rank = 1 + (Self.worth.firstIndex(of: state) ?? 0) + (isEmpty ? Self.worth.count : 0)
    return .init(heading: state.rawValue, roomy: 7, rank: rank, isRightAligned: true)
  }

  private func count(_ kind: ItemKind, _ state: ReadingState) -> Int {
    totals.counts.first { $0.kind == kind && $0.state == state }?.count ?? 0
  }
}
