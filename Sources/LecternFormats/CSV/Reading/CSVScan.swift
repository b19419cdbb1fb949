/// Takes the cells of one row from bytes that come in pieces (RFC 4180, and what is written instead).
///
/// A cell in quotes may hold delimiters, line breaks and doubled quotes. A quote inside a cell that did
/// not begin with one is itself. A cell that begins with a quote and has another in its middle
/// (`"Foo" bar,` or `"He said "hi" to me",`) is a cell in quotes if one closes it on the same line, and
/// otherwise plain text with quotes in it.
struct CSVScan {
  enum Outcome: Hashable {
    /// More bytes are needed.
    case open
    /// The row is whole; the scan stands behind its end.
    case whole
    /// A quote is never closed, as far as can be seen.
    case unclosed
  }

  private enum State { case start, plain, quoted, afterQuote }

  let delimiter: UInt8
  /// Whether a cell in quotes must end on the line it begins on.
  let isBoundToLine: Bool

  private(set) var cells: [String] = []
  /// Index of the next byte to look at, counted from the row's beginning.
  private(set) var at = 0
  private var state = State.start
  private var cell: [UInt8] = []
  /// Where the cell begins.
  private var cellStart = 0
  /// Whether the cell has a line break in it.
  private var isBroken = false
  /// Whether a quote in the middle of the cell leaves open what it is.
  private var isDoubtful = false
  /// Whether no quote closes anything before the end of this line.
  private var hasNoClose = false

  init(delimiter: UInt8, isBoundToLine: Bool = false) {
    self.delimiter = delimiter
    self.isBoundToLine = isBoundToLine
  }

  /// Goes on in the row, which begins at `start` of the bytes; `isEnd` says that no more will come.
  mutating func go(_ bytes: [UInt8], from start: Int, isEnd: Bool) -> Outcome {
    while true {
      while start + at < bytes.count {
        if let outcome = take(bytes[start + at]) { return outcome }
      }
      guard isEnd else { return .open }
      guard state == .quoted else {
        endCell()
        return .whole
      }
      guard isDoubtful || isBoundToLine else { return .unclosed }
      takeAsPlain()
    }
  }

  /// Takes the byte the scan stands at; nil while the row goes on.
  private mutating func take(_ byte: UInt8) -> Outcome? {
    switch state {
    case .start where byte == quote && !(isBoundToLine && hasNoClose):
      state = .quoted
      at += 1
    case .start, .plain:
      if byte == delimiter || isLineEnd(byte) {
        endCell()
        return byte == delimiter ? nil : .whole
      }
      state = .plain
      cell.append(byte)
      at += 1
    case .quoted: takeQuoted(byte)
    case .afterQuote: return takeAfterQuote(byte)
    }
    return nil
  }

  private mutating func takeQuoted(_ byte: UInt8) {
    if byte == quote {
      state = .afterQuote
      at += 1
      return
    }
    if isLineEnd(byte) {
      if isDoubtful || isBoundToLine { return takeAsPlain() }
      isBroken = true
      hasNoClose = false
    }
    cell.append(byte)
    at += 1
  }

  /// Decides what a quote inside a cell in quotes was, by the byte behind it.
  private mutating func takeAfterQuote(_ byte: UInt8) -> Outcome? {
    if byte == quote {
      cell.append(quote)
      state = .quoted
      at += 1
    } else if byte == delimiter || isLineEnd(byte) {
      endCell()
      return byte == delimiter ? nil : .whole
    } else if isBroken {
      return .unclosed
    } else if hasNoClose {
      takeAsPlain()
    } else {
      isDoubtful = true
      cell.append(quote)
      state = .quoted
    }
    return nil
  }

  /// Goes back to the cell's beginning: its quotes are text.
  private mutating func takeAsPlain() {
    at = cellStart
    hasNoClose = true
    cell = []
    isDoubtful = false
    state = .plain
  }

  private mutating func endCell() {
    cells.append(String(decoding: cell, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
    at += 1
    cellStart = at
    state = .start
    isBroken = false
    isDoubtful = false
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private var quote: UInt8 { UInt8(ascii: "\"") }
}
