internal import LecternCatalogue
internal import LecternModel

/// Counts by kind and state, for people.
struct StatsTable {
  private let totals: Totals

  init(_ totals: Totals) { self.totals = totals }

  func write() {
    let states = ReadingState.allCases
    let kinds = ItemKind.allCases.filter { kind in totals.counts.contains { $0.kind == kind } }
    print(Style.dim(row("", states.map(\.rawValue) + ["total"])))
    for kind in kinds {
      let numbers = states.map { count(kind, $0) }
      print(row(kind.rawValue, numbers.map(text) + [text(numbers.reduce(0, +))]))
    }
    let sums = states.map { state in kinds.reduce(0) { $0 + count($1, state) } }
    print(Style.bold(row("total", sums.map(text) + [text(sums.reduce(0, +))])))
    print("")
    print(
      "mentions \(totals.mentions) · sources \(totals.sources) · feeds \(totals.feeds) · "
        + "lists \(totals.lists) · tags \(totals.tags) · minutes logged \(totals.minutes)")
  }

  private func count(_ kind: ItemKind, _ state: ReadingState) -> Int {
    totals.counts.first { $0.kind == kind && $0.state == state }?.count ?? 0
  }

  private func text(_ number: Int) -> String { number == 0 ? "·" : String(number) }

  private func row(_ name: String, _ cells: [String]) -> String {
    TextWidth.fit(name, to: 8)
      + cells.map { TextWidth.fit($0, to: 9, fromRight: true) }.joined()
  }
}
