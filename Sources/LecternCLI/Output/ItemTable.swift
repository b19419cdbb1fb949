internal import LecternModel

/// Items as a table for people: what fits, with the title taking what is left.
struct ItemTable {
  private let width: Int
  private let idWidth: Int

  /// A table for items whose ids go up to `largestID`.
  init(largestID: Int64, width: Int = Terminal.width) {
    self.width = width
    idWidth = max(2, String(largestID).count)
  }

  static let stateWidth = 7
  static let kindWidth = 7

  /// Whether there is room for who wrote it.
  private var authorWidth: Int { width >= 90 ? min(30, width / 4) : 0 }

  var header: String {
    let author = authorWidth > 0 ? "  Author" : ""
    return Style.dim(
      TextWidth.fit("ID", to: idWidth, fromRight: true) + "  "
        + TextWidth.fit("State", to: Self.stateWidth) + "  "
        + TextWidth.fit("Kind", to: Self.kindWidth) + "  "
        + TextWidth.fit("Title", to: titleWidth) + author)
  }

  private var titleWidth: Int {
    let author = authorWidth > 0 ? authorWidth + 2 : 0
    return max(10, width - idWidth - Self.stateWidth - Self.kindWidth - 6 - author)
  }

  func row(_ item: Item) -> String {
    let title = TextWidth.fit(item.title, to: titleWidth)
    var row = Style.dim(TextWidth.fit(String(item.id), to: idWidth, fromRight: true)) + "  "
    row += Style.state(TextWidth.fit(item.state.rawValue, to: Self.stateWidth), item.state) + "  "
    row += Style.dim(TextWidth.fit(item.kind.rawValue, to: Self.kindWidth)) + "  "
    row += Style.link(title, to: item.url)
    if authorWidth > 0 { row += "  " + TextWidth.cut(Self.author(item), to: authorWidth) }
    while row.last == " " { row.removeLast() }
    return row
  }

  /// `Vaswani et al. 2017`, as papers are known; else what the item is known by.
  static func author(_ item: Item) -> String {
    let authors = item.metadata.authors ?? []
    let first = authors.first.map { $0.family ?? $0.name }
    let name = first.map {
      authors.count > 2
        ? $0 + " et al."
        : authors.count == 2
          ? "\($0), \(authors[1].family ?? authors[1].name)" : $0
    }
    return [name, item.metadata.year.map(String.init)].compactMap { $0 }.joined(separator: " ")
  }
}
