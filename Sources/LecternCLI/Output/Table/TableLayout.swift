/// How wide each column of a table becomes, and which have to go.
struct TableLayout {
  /// What a column needs.
  struct Need {
    /// The width of its widest cell.
    var natural: Int
    /// The width under which it is no use.
    var least: Int
    /// The width beyond which it takes from the others.
    var most: Int
    /// Of columns that do not all fit the largest rank goes first; 0 stays.
    var rank: Int
  }

  static let gap = 2

  /// A width for each column, nil for one that is left out.
  static func widths(_ needs: [Need], in width: Int) -> [Int?] {
    var shown = needs.indices.filter { needs[$0].natural > 0 || needs[$0].rank == 0 }
    func least(_ index: Int) -> Int { min(needs[index].least, needs[index].natural) }
    func total() -> Int { shown.map(least).reduce(gap * max(0, shown.count - 1), +) }
    while total() > width,
      let victim = shown.filter({ needs[$0].rank > 0 }).max(by: { needs[$0].rank < needs[$1].rank })
    {
      shown.removeAll { $0 == victim }
    }
    var widths: [Int?] = needs.map { _ in nil }
    for index in shown { widths[index] = max(1, least(index)) }
    var rest = max(0, width - total())
    // What has a bound of its own first; what is left is for the one without.
    for index in shown.sorted(by: { needs[$0].most < needs[$1].most }) {
      let wish = min(needs[index].natural, needs[index].most) - (widths[index] ?? 0)
      let more = max(0, min(rest, wish))
      widths[index] = (widths[index] ?? 0) + more
      rest -= more
    }
    return widths
  }
}
