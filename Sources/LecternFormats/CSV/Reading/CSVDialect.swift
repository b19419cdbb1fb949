/// How a file of rows and columns is written, as its header row tells.
struct CSVDialect: Hashable, Sendable {
  /// What parts the cells: a comma, a semicolon, a tab or a bar.
  var delimiter: UInt8

  /// Decides by the first line: the sign wins that parts it into the most cells.
  init(firstLine line: some Collection<UInt8>) {
    var counts = [Int](repeating: 0, count: Self.delimiters.count)
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let place = Self.delimiters.firstIndex(of: byte) { counts[place] += 1 }
    }
    // Of equals the first: `max` would take the last.
    let most = counts.max() ?? 0
    delimiter = Self.delimiters[counts.firstIndex(of: most) ?? 0]
  }

  /// The delimiter that a line `sep=;` states, as spreadsheets write one above the header.
  static func stated(in line: some Collection<UInt8>) -> UInt8? {
    let text = String(decoding: line.prefix(8), as: UTF8.self).lowercased()
    guard text.hasPrefix("sep="), line.count == 5 else { return nil }
    return text.utf8.last
  }

  private static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"),
  ]
}
