internal import LecternCatalogue
internal import LecternModel

/// Items as a table for people: what fits, with the title taking what is left.
struct ItemTable {
  private let columns: [(column: ItemColumn, width: Int)]
  private let names: [ItemColumn]
  /// Whether a cell that is wider than its column is cut.
  private let cuts: Bool

  /// A table laid out for the items of its first page. Columns that were asked for by name stay while there is room
  /// for a few signs of each; into a pipe they go uncut, for what reads them has no width.
  init(
    _ columns: [ItemColumn] = ItemColumn.standard, areChosen: Bool = false, for page: [Item],
    width: Int? = nil, cuts: Bool? = nil
  ) {
    names = columns
    let isBound = !areChosen || Terminal.isOutput
    self.cuts = cuts ?? isBound
    let width = width ?? (isBound ? Terminal.width : .max)
    let needs = columns.map { column in
      let widest = page.map { TextWidth.of(column.text($0, beside: columns)) }.max() ?? 0
      return Self.need(of: column, widest: widest, areChosen: areChosen, width: width)
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
      natural: max(widest, heading), least: .max, most: .max - 1, rank: 1)
    switch column {
    case .id: (need.rank, need.isWhole) = (0, true)
    // On a narrow screen the title counts more than what stands beside it.
    case .title: (need.least, need.most, need.rank) = (min(40, width / 2), .max, 0)
    case .state: need.natural = max(need.natural, 7)
    case .kind: (need.natural, need.rank) = (max(need.natural, 7), 2)
    case .author: (need.least, need.most, need.rank) = (10, min(30, max(16, width / 4)), 3)
    case .tags: (need.least, need.most) = (8, max(8, width / 5))
    case .url, .uuid: (need.least, need.most) = (12, max(12, width / 3))
    default: break
    }
    if areChosen { (need.least, need.rank) = (min(need.least, 10), 0) }
    return need
  }

  var header: String {
    Style.dim(
      joined { column, width in
        TextWidth.fit(column.heading, to: width, fromRight: column.isRightAligned)
      })
  }

  /// A line of the table; `title` with marks of what was searched for stands in place of the item's.
  func row(_ item: Item, title: String? = nil) -> String {
    joined { column, width in
      let cell = cell(column, width, of: item, title: title)
      switch column {
      case .id, .kind: return Style.dim(cell)
      case .state: return Style.state(cell, item.state)
      case .title:
        let end = cell.utf8.reversed().prefix { $0 == 0x20 }.count
        let text = String(cell.utf8.dropLast(end)) ?? cell
        return Style.link(Style.marked(text), to: item.url) + String(repeating: " ", count: end)
      default: return cell
      }
    }
  }

  /// The line without colours and links, for a program that shows it.
  func plainRow(_ item: Item) -> String {
    joined { column, width in cell(column, width, of: item, title: nil) }
  }

  private func cell(_ column: ItemColumn, _ width: Int, of item: Item, title: String?) -> String {
    let text = column == .title ? title ?? item.title : column.text(item, beside: names)
    return TextWidth.fit(
      text, to: cuts ? width : max(width, TextWidth.of(text)), fromRight: column.isRightAligned)
  }

  /// Where a line under a row begins.
  var indent: String {
    String(repeating: " ", count: (columns.first { $0.column == .id }?.width ?? 0) + 2)
  }

  private func joined(_ cell: (ItemColumn, Int) -> String) -> String {
    let gap = String(repeating: " ", count: TableLayout.gap)
    let line = columns.map { cell($0.column, $0.width) }.joined(separator: gap)
    let end = line.utf8.reversed().prefix { $0 == 0x20 }.count
    return end == 0 ? line : String(line.utf8.dropLast(end)) ?? line
  }
}
