import Bytes

/// Reads rows of cells from a stream, one at a time, in memory bounded by the longest row.
///
/// A quote that is never closed would swallow the rest of the file: where a row over several lines has
/// no end, or more cells than the header, its first line is read by itself and reading goes on behind.
struct CSVReader {
  /// The longest row, in bytes: longer than any part of an item may be.
  static let longest = 8 << 20

  let delimiter: UInt8
  /// How many cells the header has; nil until it is known.
  var columns: Int?

  private let stream: UTF8Stream
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false
  private var isPastReturn = false
  private var line = 1
  /// Bytes that were read for nothing, and bytes of rows: the one may not outgrow the other.
  private var wasted = 0
  private var used = 0

  /// Looks at the first line for the delimiter. Throws what the stream throws.
  init(_ stream: UTF8Stream) throws {
    self.stream = stream
    var delimiter = UInt8(ascii: ",")
    var first: ArraySlice<UInt8> = []
    while true {
      if let more = try stream.next() { buffer += more } else { isAtEnd = true }
      while let byte = at < buffer.count ? buffer[at] : nil, byte == 0x0A || byte == 0x0D {
        if byte == 0x0A { line += 1 }
        at += 1
      }
      first = buffer[at...].prefix { $0 != 0x0A && $0 != 0x0D }
      if isAtEnd || first.endIndex < buffer.count || first.count > Self.longest { break }
    }
    if let stated = CSVDialect.stated(in: first) {
      delimiter = stated
      at = first.endIndex
    } else {
      delimiter = CSVDialect(firstLine: first).delimiter
    }
    self.delimiter = delimiter
  }

  /// The next row that is not blank; nil at the end.
  mutating func next() throws -> CSVRow? {
    guard try skipBlankLines() else { return nil }
    var scan = CSVScan(delimiter: delimiter, isBoundToLine: wasted > used + 8 * Self.longest)
    var outcome = scan.go(buffer, from: at, isEnd: isAtEnd)
    while outcome == .open, buffer.count - at <= Self.longest {
      try refill()
      outcome = scan.go(buffer, from: at, isEnd: isAtEnd)
    }
    let end = min(at + scan.at, buffer.count)
    if outcome == .whole, !isTorn(scan.cells, buffer[at..<end]) {
      let hasEnd = buffer[..<end].last.map { $0 == 0x0A || $0 == 0x0D } ?? false
      var row = CSVRow(line: line, cells: scan.cells, bytes: take(to: end))
      row.hasEnd = hasEnd
      return row
    }
    wasted += scan.at
    return try firstLine()
  }

  /// Whether a row over several lines has more cells than can be right.
  private func isTorn(_ cells: [String], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let columns, cells.count > columns else { return false }
    return bytes.dropLast().contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// The line at the present place as a row, its quotes taken for text where they don't close.
  private mutating func firstLine() throws -> CSVRow {
    guard let end = buffer[at...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return isAtEnd ? rescued(to: buffer.count) : try tooLong()
    }
    return rescued(to: end)
  }

  private mutating func rescued(to end: Int) -> CSVRow {
    var scan = CSVScan(delimiter: delimiter, isBoundToLine: true)
    _ = scan.go(Array(buffer[at..<end]), from: 0, isEnd: true)
    let message = "a quote that opens in this line is never closed"
    var row = CSVRow(line: line, cells: scan.cells, bytes: take(to: min(end + 1, buffer.count)))
    if let columns, scan.cells.count == columns {
      row.problem = message
    } else {
      row.cells = []
      row.fault = message
    }
    return row
  }

  /// Passes over a line that nobody could want whole.
  private mutating func tooLong() throws -> CSVRow {
    let row = CSVRow(
      line: line, cells: [], bytes: buffer[at...].prefix(4096),
      fault: "the row is longer than \(Self.longest >> 20) MiB")
    while true {
      if let end = buffer[at...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        at = end
        return row
      }
      at = buffer.count
      guard !isAtEnd else { return row }
      try refill()
    }
  }

  /// Takes the bytes up to an index, which are a row with its line break.
  private mutating func take(to end: Int) -> ArraySlice<UInt8> {
    var row = buffer[at..<end]
    used += row.count
    countLines(in: row)
    isPastReturn = row.last == 0x0D
    at = end
    while let last = row.last, last == 0x0A || last == 0x0D { row.removeLast() }
    return row
  }

  /// A carriage return with a line feed behind it is one line break.
  private mutating func countLines(in bytes: ArraySlice<UInt8>) {
    var last: UInt8 = isPastReturn ? 0x0D : 0
    for byte in bytes {
      if byte == 0x0D || byte == 0x0A && last != 0x0D { line += 1 }
      last = byte
    }
  }

  /// False at the end.
  private mutating func skipBlankLines() throws -> Bool {
    while true {
      while at < buffer.count, buffer[at] == 0x0A || buffer[at] == 0x0D {
        if buffer[at] == 0x0D || !isPastReturn { line += 1 }
        isPastReturn = buffer[at] == 0x0D
        at += 1
      }
      if at < buffer.count {
        isPastReturn = false
        return true
      }
      if isAtEnd { return false }
      try refill()
    }
  }

  private mutating func refill() throws {
    if at > 0 {
      buffer.removeFirst(at)
      at = 0
    }
    if let more = try stream.next() { buffer += more } else { isAtEnd = true }
  }
}
