/// How wide each column of a table becomes, and which have to go.
struct TableLayout {
  /// What a column needs.
  struct Need {
    /// The width of its widest cell.
    var natural: Int
    /// The width under which it is no use beside others.
    var least: Int
    /// The width beyond which it takes from the others.
    var most: Int
    /// Of columns that do not all fit the largest rank goes first; 0 stays while there is any room.
    var rank: Int
    /// Whether a part of it says nothing, as of a number.
    var isWhole = false

    /// What is left of it when all that stays is squeezed.
    fileprivate var floor: Int { isWhole ? natural : min(natural, 4) }
  }

  static let gap = 2

  /// A width for each column, nil for one that is left out. Together they are never wider than `width`.
  static func widths(_ needs: [Need], in width: Int) -> [Int?] {
    var shown = needs.indices.filter { needs[$0].natural > 0 || needs[$0].rank == 0 }
    var widths: [Int?] = needs.map { _ in nil }
    for index in shown { widths[index] = max(1, min(needs[index].least, needs[index].natural)) }
    func total() -> Int {
      shown.reduce(gap * max(0, shown.count - 1)) { $0 + (widths[$1] ?? 0) }
    }
    func drop(_ index: Int) {
      shown.removeAll { $0 == index }
      widths[index] = nil
    }
    while total() > width,
      let victim = shown.filter({ needs[$0].rank > 0 }).max(by: { needs[$0].rank < needs[$1].rank })
    {
      drop(victim)
    }
    while total() > width, let last = shown.last {
      let widest = shown.filter { (widths[$0] ?? 0) > needs[$0].floor }
        .max { (widths[$0] ?? 0, $1) < (widths[$1] ?? 0, $0) }
      if let widest {
        widths[widest]? -= 1
      } else if shown.count > 1 {
        drop(last)
      } else {
        widths[last] = width
      }
    }
    var rest = width - total()
    func widen(_ index: Int, to wish: Int) {
      let more = max(0, min(rest, wish - (widths[index] ?? 0)))
      widths[index]? += more
      rest -= more
    }
    // What has a bound of its own first; then the one without, and what is left makes all of them whole.
    for index in shown.sorted(by: { needs[$0].most < needs[$1].most }) {
      widen(index, to: min(needs[index].natural, needs[index].most))
    }
    for index in shown { widen(index, to: needs[index].natural) }
    return widths
  }
}
