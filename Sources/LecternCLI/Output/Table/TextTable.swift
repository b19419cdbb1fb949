/// Rows of text under headings, for people: on a terminal what fits, shortened or left out where there is no room;
/// into a pipe all of it goes.
struct TextTable {
  /// A column and what it needs.
  struct Column {
    var heading = ""
    /// The width it has where there is room for it, if nothing in it is wider.
    var roomy = 0
    /// The width under which it is no use; nil for that of its widest cell.
    var least: Int?
    /// Of columns that do not all fit the largest rank goes first; 0 stays.
    var rank = 0
    var isRightAligned = false
    /// Whether long text takes several lines instead of being cut; for the last column only.
    var wraps = false
  }

  /// A text, and what colours it when it has its width.
  struct Cell: ExpressibleByStringInterpolation {
    var text: String
    var paint: (String) -> String

    init(_ text: String, paint: @escaping (String) -> String = { $0 }) {
      self.text = text
      self.paint = paint
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  private let columns: [(index: Int, column: Column, width: Int)]

  /// A table laid out for all of its rows.
  init(_ columns: [Column], for rows: [[Cell]], width: Int = Terminal.lineWidth) {
    let needs = columns.enumerated().map { index, column in
      let widest = rows.map { TextWidth.of($0[index].text) }.max() ?? 0
      let whole = max(widest, TextWidth.of(column.heading))
      let isLast = index == columns.count - 1
      return TableLayout.Need(
        natural: max(whole, whole > 0 ? column.roomy : 0), least: column.least ?? whole,
        most: isLast ? .max : .max - 1, rank: column.rank,
        cutting: column.isRightAligned ? .never : .freely, isEmpty: widest == 0)
    }
    let widths = TableLayout.widths(needs, in: width)
    self.columns = zip(columns.enumerated(), widths).compactMap { entry, width in
      width.map { (entry.offset, entry.element, $0) }
    }
  }

  var header: String {
    Style.dim(
      joined(columns.map { _, column, width in padded(column, width, Cell(column.heading)) }))
  }

  /// A row; of several lines where its last column wraps.
  func row(_ cells: [Cell]) -> String {
    guard let last = columns.last, last.column.wraps,
      TextWidth.of(cells[last.index].text) > last.width
    else { return joined(columns.map { padded($1, $2, cells[$0]) }) }
    let lines = TextWrap.lines(cells[last.index].text, width: last.width)
    let indent = columns.dropLast().reduce(0) { $0 + $1.width + TableLayout.gap }
    let first = columns.dropLast().map { padded($1, $2, cells[$0]) }
    let paint = cells[last.index].paint
    return
      ([joined(first + [paint(lines[0])])]
      + lines.dropFirst().map { String(repeating: " ", count: indent) + paint($0) })
      .joined(separator: "\n")
  }

  private func padded(_ column: Column, _ width: Int, _ cell: Cell) -> String {
    let cut = TextWidth.cut(cell.text, to: width)
    let fill = String(repeating: " ", count: max(0, width - TextWidth.of(cut)))
    let text = cut.isEmpty ? "" : cell.paint(cut)
    return column.isRightAligned ? fill + text : text + fill
  }

  private func joined(_ cells: [String]) -> String {
    let line = cells.joined(separator: String(repeating: " ", count: TableLayout.gap))
    let end = line.utf8.reversed().prefix { $0 == 0x20 }.count
    return String(line.utf8.dropLast(end)) ?? line
  }
}
