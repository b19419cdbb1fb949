/// Which mentions are one work: those that hang together by their identifiers.
public enum Grouping {
  /// Splits mentions into works. `identifiers` has a row for each mention; `ties` are pairs of rows that the
  /// reader said are one work. Each work is the rows of its mentions, ascending; works by their first row.
  public static func works(_ identifiers: [[Identifier]], ties: [(Int, Int)] = []) -> [[Int]] {
    var leader = Array(identifiers.indices)
    func find(_ row: Int) -> Int {
      var row = row
      while leader[row] != row {
        leader[row] = leader[leader[row]]
        row = leader[row]
      }
      return row
    }
    func join(_ one: Int, _ other: Int) {
      let (first, second) = (find(one), find(other))
      leader[max(first, second)] = min(first, second)
    }
    var holders: [Identifier: Int] = [:]
    for (row, names) in identifiers.enumerated() {
      for name in names {
        if let holder = holders[name] { join(holder, row) } else { holders[name] = row }
      }
    }
    for (one, other) in ties { join(one, other) }
    let works = Dictionary(grouping: identifiers.indices, by: find)
    return works.sorted { $0.key < $1.key }.map(\.value)
  }
}
