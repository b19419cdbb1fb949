/// Passes over plain bytes, many at a time.
enum ASCII {
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let spaces: UInt64 = 0x2020_2020_2020_2020

  /// Whether no byte is beyond ASCII.
  static func isAll(_ bytes: [UInt8]) -> Bool {
    var bits: UInt8 = 0
    for byte in bytes { bits |= byte }
    return bits < 0x80
  }

  /// Where the first byte stands, from a place on, that is neither printable ASCII nor a tab, line feed or
  /// carriage return; the count when there is none. Adds the line feeds that were passed.
  static func firstOddity(in bytes: [UInt8], from start: Int, lines: inout Int) -> Int {
    var at = start
    var feeds = 0
    unsafe bytes.withUnsafeBytes { raw in
      while at < raw.count {
        while at + 32 <= raw.count, unsafe isPrintable32(raw, at) { at += 32 }
        let stop = min(raw.count, at + 32)
        while at < stop, isPlain(unsafe raw[at]) {
          if unsafe raw[at] == 0x0A { feeds += 1 }
          at += 1
        }
        if at < stop { break }
      }
    }
    lines += feeds
    return at
  }

  /// Whether 32 bytes are all in 0x20...0x7F.
  private static func isPrintable32(_ raw: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    var odd: UInt64 = 0
    for offset in stride(from: 0, to: 32, by: 8) {
      let word = unsafe raw.loadUnaligned(fromByteOffset: at + offset, as: UInt64.self)
      // The high bit of a byte is set here when it was set before, or when the byte is below a space.
      odd |= word | (word &- spaces)
    }
    return odd & highs == 0
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D)
  }
}
