/// White space in UTF-8, the visible and the invisible sort.
enum Blank {
  /// How many bytes the blank at a place takes; 0 where there is none.
  static func length(_ bytes: ByteSlice, at place: Int) -> Int {
    let byte = bytes[place]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte >= 0xC2 else { return 0 }
    let second = bytes.byte(at: place + 1)
    if byte == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard let second, let third = bytes.byte(at: place + 2) else { return 0 }
    switch (byte, second, third) {
    // U+2000–200F spaces and joiners, U+2028–202F separators and direction marks.
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF): return 3
    // U+205F–2060, U+3000, U+FEFF.
    case (0xE2, 0x81, 0x9F...0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// Whether there is a blank anywhere.
  static func isInside(_ bytes: ByteSlice) -> Bool {
    bytes.indices.contains { length(bytes, at: $0) > 0 }
  }

  /// The bytes without blanks at either end.
  static func trim(_ bytes: ByteSlice) -> ByteSlice {
    var left = bytes
    while let first = left.indices.first {
      let width = length(left, at: first)
      if width == 0 { break }
      left = left.dropFirst(width)
    }
    while !left.isEmpty, let width = (1...3).first(where: { endsInBlank(left, of: $0) }) {
      left = left.dropLast(width)
    }
    return left
  }

  private static func endsInBlank(_ bytes: ByteSlice, of width: Int) -> Bool {
    bytes.count >= width && length(bytes, at: bytes.endIndex - width) == width
  }
}
