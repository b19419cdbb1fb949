/// Characters by number.
enum XMLCharacter {
  /// Whether XML 1.0 (section 2.2) allows it, and it is no control of ISO 8859.
  static func isPlain(_ code: UInt32) -> Bool {
    switch code {
    case 0x09, 0x0A, 0x0D, 0x20...0x7F, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether XML 1.0 (section 2.2) allows it.
  static func isAllowed(_ code: UInt32) -> Bool { isPlain(code) || (0x80...0x9F).contains(code) }

  /// What a number stands for that somebody wrote: in 0x80...0x9F, windows-1252 was meant. As in HTML,
  /// U+FFFD stands for what is no character; nil for a control character.
  static func meant(_ code: UInt32) -> Unicode.Scalar? {
    guard code <= 0x10FFFF, !(0xD800...0xDFFF).contains(code) else { return "\u{FFFD}" }
    if (0x80...0x9F).contains(code) {
      return Unicode.Scalar(HTMLEntities.windows1252[Int(code - 0x80)])
    }
    return isPlain(code) ? Unicode.Scalar(code) : nil
  }
}
