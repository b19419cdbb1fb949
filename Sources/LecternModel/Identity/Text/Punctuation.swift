/// Signs that end a link or an id in a text without being part of it.
enum Punctuation {
  /// Without the given signs at the end, and without closing brackets that nothing opens.
  static func trimEnd(_ bytes: ByteSlice, of signs: StaticString) -> ByteSlice {
    guard let end = bytes.last, !ASCII.isAlphanumeric(end) else { return bytes }
    let dropped = Array(signs.description.utf8)
    var left = bytes
    var open = Brackets(bytes)
    while let last = left.last, dropped.contains(last) || open.isUnopened(last) {
      open.remove(last)
      left = left.dropLast()
    }
    return left
  }

  /// Whether typographic quotes, an ellipsis (U+2018–201F, 2026, 2039, 203A, AB, BB) or CJK and
  /// full-width punctuation stand at a place.
  static func isTypographic(_ bytes: ByteSlice, at place: Int) -> Bool {
    guard bytes[place] >= 0xC2, let second = bytes.byte(at: place + 1) else { return false }
    if bytes[place] == 0xC2 { return second == 0xAB || second == 0xBB }
    guard let third = bytes.byte(at: place + 2) else { return false }
    switch (bytes[place], second) {
    case (0xE2, 0x80): return (0x98...0x9F).contains(third) || [0xA6, 0xB9, 0xBA].contains(third)
    case (0xE3, 0x80): return (0x81...0x91).contains(third)
    case (0xEF, 0xBC): return [0x81, 0x88, 0x89, 0x8C, 0x9A, 0x9B, 0x9F].contains(third)
    default: return false
    }
  }
}
