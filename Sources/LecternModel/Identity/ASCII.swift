/// A run of UTF-8 bytes within a longer text.
typealias ByteSlice = ArraySlice<UInt8>

/// Questions about single bytes of UTF-8 text.
enum ASCII {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  /// Whether a byte belongs to a word: a letter of any script, a digit.
  static func isWord(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte >= 0x80 }

  /// A sign of base64url, which many sites make their ids of.
  static func isIDSign(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  static func upper(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte &- 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }

  /// Upper-case digits.
  static let hexDigits: [UInt8] = Array("0123456789ABCDEF".utf8)
}

extension ArraySlice<UInt8> {
  /// The bytes as text; broken UTF-8 becomes U+FFFD.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes as text, ASCII letters in lower case.
  var lowerText: String { String(decoding: map(ASCII.lower), as: UTF8.self) }

  /// The bytes as text, ASCII letters in upper case.
  var upperText: String { String(decoding: map(ASCII.upper), as: UTF8.self) }

  /// Whether the bytes begin with lower-case text, in whichever case.
  func startsIgnoringCase(_ lower: String) -> Bool { startsIgnoringCase(lower.utf8) }

  func startsIgnoringCase(_ lower: String.UTF8View) -> Bool {
    var place = startIndex
    for byte in lower {
      guard place < endIndex, ASCII.lower(self[place]) == byte else { return false }
      place += 1
    }
    return true
  }

  /// Whether the bytes end with lower-case text, in whichever case.
  func endsIgnoringCase(_ lower: String) -> Bool {
    suffix(lower.utf8.count).equalsIgnoringCase(lower)
  }

  /// Whether lower-case text stands anywhere in the bytes, in whichever case.
  func containsIgnoringCase(_ lower: String) -> Bool {
    guard let first = lower.utf8.first else { return true }
    return indices.contains { place in
      ASCII.lower(self[place]) == first && self[place...].startsIgnoringCase(lower)
    }
  }

  /// Whether the bytes are lower-case text, in whichever case.
  func equalsIgnoringCase(_ lower: String) -> Bool {
    count == lower.utf8.count && startsIgnoringCase(lower.utf8)
  }

  /// The byte at a place, if the place is inside.
  func byte(at place: Int) -> UInt8? { indices.contains(place) ? self[place] : nil }

  /// Whether there are bytes, and all of them digits.
  var isNumber: Bool { !isEmpty && allSatisfy(ASCII.isDigit) }
}
