/// ` (did you mean 'author'?)` for a word close to one of the names, else nothing. `sign` is shown before the name.
public func suggestion(for word: String, among names: [String], sign: String = "") -> String {
  let near = names.map { (name: $0, distance: editDistance(word.lowercased(), $0)) }
    .filter { $0.distance <= max(1, $0.name.count / 3) }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return near.map { " (did you mean '\(sign)\($0.name)'?)" } ?? ""
}

/// How many insertions, deletions, changes and swaps of neighbours lead from one word to the other
/// (optimal string alignment). Words over 40 letters are taken to be far from everything.
func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left.utf8)
  let b = Array(right.utf8)
  guard a.count <= 40, b.count <= 40 else { return max(a.count, b.count) }
  var rows = [Array(0...b.count)]
  for i in 1..<(a.count + 1) where !a.isEmpty {
    var row = [i]
    for j in 1..<(b.count + 1) where !b.isEmpty {
      var best = min(row[j - 1] + 1, rows[i - 1][j] + 1)
      best = min(best, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        best = min(best, rows[i - 2][j - 2] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
