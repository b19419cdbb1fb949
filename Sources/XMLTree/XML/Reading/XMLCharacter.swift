/// Characters by number.
enum XMLCharacter {
  /// Whether XML 1.0 (section 2.2) allows it, and it is no control of ISO 8859.
  static func isPlain(_ code: UInt32) -> Bool {
    switch code {
    case 0x09, 0x0A, 0x0D, 0x20...0x7F, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// What a number stands for that somebody wrote: in 0x80...0x9F, windows-1252 was meant.
  static func meant(_ code: UInt32) -> Unicode.Scalar? {
    if (0x80...0x9F).contains(code) {
      return Unicode.Scalar(HTMLEntities.windows1252[Int(code - 0x80)])
    }
    return isPlain(code) ? Unicode.Scalar(code) : nil
  }
}
