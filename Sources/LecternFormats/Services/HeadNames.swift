/// The names of columns or elements at the beginning of a file, by which services are told apart.
enum HeadNames {
  /// The cells of the first row of a table, in normal form; none for anything else.
  static func columns(_ text: String) -> Set<String> {
    guard let first = text.first(where: { !$0.isGap && $0 != "\u{FEFF}" }), !"<{[#|".contains(first)
    else { return [] }
    var lines = text.split(maxSplits: 3, whereSeparator: \.isNewline).prefix(3)
    var delimiter = CSVDialect(firstLine: lines[0].utf8).delimiter
    if let stated = CSVDialect.stated(in: lines[0].drop { $0 == "\u{FEFF}" }.utf8) {
      delimiter = stated
      lines.removeFirst()
    }
    guard let header = lines.first else { return [] }
    let next = lines.dropFirst().first
    // Below the header of a Markdown table stands a rule.
    if let next, next.utf8.allSatisfy({ "|-: \t".utf8.contains($0) }) { return [] }
    var scan = CSVScan(delimiter: delimiter, isBoundToLine: true)
    _ = scan.go(Array(header.utf8), from: 0, isEnd: true)
    // A word on a line is no header of one column, unless addresses follow.
    if scan.cells.count == 1, !URLLines.isAddress(String(next ?? "")) { return [] }
    return Set(scan.cells.map(ColumnName.normal).filter { !$0.isEmpty })
  }

  /// The names of elements and attributes in a beginning of markup, in normal form.
  static func markup(_ text: String) -> Set<String> {
    var names: Set<String> = []
    for piece in text.split(separator: "<") {
      let tag = piece.prefix { $0 != ">" }
      names.insert(ColumnName.normal(String(tag.prefix { !$0.isGap && $0 != "/" })))
      for words in tag.split(separator: "=").dropLast() {
        guard let name = words.split(whereSeparator: \.isGap).last else { continue }
        names.insert(ColumnName.normal(String(name)))
      }
    }
    return names
  }
}
