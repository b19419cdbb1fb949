import Bytes

/// The bytes of a BibTeX file from the beginning of the present entry on.
struct BibTeXBuffer {
  private let stream: UTF8Stream
  private(set) var bytes: [UInt8] = []
  /// The next byte to read.
  var at = 0
  private var isAtEnd = false
  /// A place whose line is known.
  private var anchor = (place: 0, line: 1)

  init(_ stream: UTF8Stream) { self.stream = stream }

  /// The next byte; nil at the end of the file.
  mutating func peek() throws -> UInt8? {
    if at < bytes.count { return bytes[at] }
    return try fill() ? bytes[at] : nil
  }

  /// Whether there are so many bytes from a place on, reading more if need be.
  mutating func has(_ count: Int, from place: Int) throws -> Bool {
    while bytes.count < place + count {
      guard try fill() else { return false }
    }
    return true
  }

  /// Reads on; false at the end of the file.
  private mutating func fill() throws -> Bool {
    guard !isAtEnd, let chunk = try stream.next() else {
      isAtEnd = true
      return false
    }
    bytes += chunk
    return true
  }

  /// Forgets what is before the next byte.
  mutating func forget() {
    anchor = (0, line(at: at))
    // Moving the rest to the front for each entry would cost more than the entry.
    guard at > 1 << 16 || at == bytes.count else {
      anchor.place = at
      return
    }
    bytes.removeSubrange(..<at)
    at = 0
  }

  /// The line of a place behind what was forgotten, from 1.
  func line(at place: Int) -> Int {
    var line = anchor.line
    for index in min(anchor.place, place)..<place where bytes[index] == 0x0A { line += 1 }
    return line
  }

  /// Whether only blanks stand between a place and the beginning of its line.
  func isLineStart(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 { before -= 1 }
    return before < 0 || bytes[before] == 0x0A || bytes[before] == 0x0D
  }

  /// Whether the line of a place begins with `%`.
  func isBehindPercent(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, bytes[before] != 0x0A, bytes[before] != 0x0D, place - before < 200 {
      if bytes[before] == UInt8(ascii: "%") { return true }
      before -= 1
    }
    return false
  }
}
