/// What stands at a place in bytes that should be UTF-8 (RFC 3629).
enum UTF8Step: Equatable {
  /// A character of so many bytes.
  case valid(Int)
  /// A character of so many bytes that no text may hold: controls, U+FFFE, U+FFFF.
  case forbidden(Int)
  /// A control character of two bytes, U+0080 to U+009F: a byte of windows-1252 that was taken for
  /// ISO-8859-1.
  case control
  /// A character that goes on behind the end.
  case incomplete
  /// No character.
  case invalid

  init(_ bytes: [UInt8], _ at: Int) {
    let first = bytes[at]
    if first < 0x80 {
      self =
        first >= 0x20 || first == 0x09 || first == 0x0A || first == 0x0D
        ? .valid(1) : .forbidden(1)
      return
    }
    guard let length = Self.length(first) else {
      self = .invalid
      return
    }
    for offset in 1..<length {
      guard at + offset < bytes.count else {
        self = .incomplete
        return
      }
      let allowed = offset == 1 ? Self.second(after: first) : 0x80...0xBF
      guard allowed.contains(bytes[at + offset]) else {
        self = .invalid
        return
      }
    }
    if first == 0xC2, bytes[at + 1] < 0xA0 {
      self = .control
      return
    }
    let isNonCharacter = first == 0xEF && bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE
    self = isNonCharacter ? .forbidden(3) : .valid(length)
  }

  private static func length(_ first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Leaves out overlong forms, surrogates and what is beyond U+10FFFF.
  private static func second(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
