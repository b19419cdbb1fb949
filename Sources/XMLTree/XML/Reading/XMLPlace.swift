/// Line and column in a document that passes by in chunks.
struct XMLPlace {
  private(set) var line = 1
  /// Where the line begins, counted from the beginning of the present bytes.
  private var lineStart = 0
  private var counted = 0

  /// Counts lines up to an index of the present bytes.
  mutating func advance(over bytes: Span<UInt8>, to index: Int) {
    guard index > counted else { return }
    let lines = XMLScan.lines(in: bytes, counted..<index)
    if let last = lines.last {
      line += lines.count
      lineStart = last + 1
    }
    counted = index
  }

  /// The column of an index, from 1.
  func column(_ index: Int) -> Int { max(1, index - lineStart + 1) }

  /// The first so many bytes are gone.
  mutating func forget(_ count: Int) {
    lineStart -= count
    counted -= count
  }
}
