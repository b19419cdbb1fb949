/// Passes over plain bytes, 32 at a time.
enum ASCII {
  /// Whether no byte is beyond ASCII.
  static func isAll(_ bytes: [UInt8]) -> Bool {
    var bits: UInt8 = 0
    for byte in bytes { bits |= byte }
    return bits < 0x80
  }

  /// Where the first byte stands, from a place on, that is neither printable ASCII nor a tab, line feed or
  /// carriage return; the count when there is none.
  static func firstOddity(in bytes: [UInt8], from start: Int) -> Int {
    var at = start
    unsafe bytes.withUnsafeBytes { raw in
      while at + 32 <= raw.count {
        let block = unsafe raw.loadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self)
        let space = block .== 0x09 .| block .== 0x0A .| block .== 0x0D
        let odd = block .>= 0x80 .| (block .< 0x20 .& .!space)
        if any(odd) { break }
        at += 32
      }
      while at < raw.count, isPlain(unsafe raw[at]) { at += 1 }
    }
    return at
  }

  /// How many line feeds there are.
  static func newlines(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte == 0x0A { count += 1 }
    return count
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D)
  }
}
