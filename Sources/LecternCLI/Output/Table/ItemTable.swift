internal import LecternCatalogue
internal import LecternModel

/// Items as a table for people: what fits, with the title taking what is left.
struct ItemTable {
  private let columns: [(column: ItemColumn, width: Int)]
  private let names: [ItemColumn]
  /// Whether a cell that is wider than its column is cut.
  private let cuts: Bool

  /// A table laid out for the items of its first page. Columns that were asked for by name stay while there is room
  /// for a few signs of each; into a pipe they go uncut, for what reads them has no width. `isAll` tells that no other
  /// page follows.
  init(
    _ columns: [ItemColumn] = ItemColumn.standard, areChosen: Bool = false, for page: [Item],
    isAll: Bool = true, width: Int? = nil, cuts: Bool? = nil
  ) {
    names = columns
    let isBound = !areChosen || Terminal.isOutput
    self.cuts = cuts ?? isBound
    let width = width ?? (isBound ? Terminal.width : .max)
    let needs = columns.map { column in
      let widest = page.map { TextWidth.of(column.text($0, beside: columns)) }.max() ?? 0
      var need = Self.need(of: column, widest: widest, areChosen: areChosen, width: width)
      need.isEmpty = widest == 0 && isAll
      return need
    }
    self.columns = zip(columns, TableLayout.widths(needs, in: width)).compactMap { column, width in
      width.map { (column, $0) }
    }
  }

  private static func need(
    of column: ItemColumn, widest: Int, areChosen: Bool, width: Int
  ) -> TableLayout.Need {
    // An empty column says nothing, unless it was asked for.
    let heading = widest > 0 || areChosen ? TextWidth.of(column.heading) : 0
    var need = TableLayout.Need(
      natural: max(widest, heading), least: .max, most: .max - 1, rank: 1,
      cutting: column.cutting)
    switch column {
    case .id: need.rank = 0
    // On a narrow screen the title counts more than what stands beside it.
    case .title: (need.least, need.most, need.rank) = (min(40, width / 2), width / 2, 0)
    case .state: need.natural = max(need.natural, 7)
    case .kind: (need.natural, need.rank) = (max(need.natural, 7), 2)
    case .author: (need.least, need.most, need.rank) = (10, min(30, max(16, width / 4)), 3)
    case .tags: (need.least, need.most) = (8, max(8, width / 5))
    case .url, .uuid: (need.least, need.most) = (12, max(12, width / 3))
    default: break
    }
    if areChosen { need.rank = 0 }
    if areChosen, column.cutting == .freely { need.least = min(need.least, 10) }
    return need
  }

  var header: String { Style.dim(plain(\.heading)) }

  /// A line of the table; `title` with marks of what was searched for stands in place of the item's.
  func row(_ item: Item, title: String? = nil) -> String {
    var bytes: [UInt8] = []
    add(item, title: title, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same behind what there is. Bytes, because thousands of lines are made at once.
  func add(_ item: Item, title: String? = nil, to bytes: inout [UInt8]) {
    var line = TableLine()
    for (column, width) in columns {
      let text = column == .title ? title ?? item.title : column.text(item, beside: names)
      let cell = fit(text, column, width)
      line.add(cell, as: painted(cell.text, column, item, isMarked: title != nil), to: &bytes)
    }
  }

  private func painted(_ cell: String, _ column: ItemColumn, _ item: Item, isMarked: Bool) -> String
  {
    switch column {
    case .id, .kind: Style.dim(cell)
    case .state: Style.state(cell, item.state)
    case .title: Style.link(isMarked ? Style.marked(cell) : cell, to: item.url)
    default: cell
    }
  }

  /// The line without colours and links, for a program that shows it.
  func plainRow(_ item: Item) -> String { plain { $0.text(item, beside: names) } }

  private func plain(_ text: (ItemColumn) -> String) -> String {
    var bytes: [UInt8] = []
    var line = TableLine()
    for (column, width) in columns {
      let cell = fit(text(column), column, width)
      line.add(cell, as: cell.text, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func fit(_ text: String, _ column: ItemColumn, _ width: Int) -> TableLine.Cell {
    // Also where it is longer than what the table was laid out for.
    let isCut = cuts && column.cutting != .never
    let (cell, used) = TextWidth.taken(text, isCut ? width : .max)
    return TableLine.Cell(
      text: used > 0 ? cell : "", blanks: max(0, width - used),
      isRightAligned: column.isRightAligned)
  }

  /// Where a line under a row begins.
  var indent: String {
    String(repeating: " ", count: (columns.first { $0.column == .id }?.width ?? 0) + 2)
  }
}
