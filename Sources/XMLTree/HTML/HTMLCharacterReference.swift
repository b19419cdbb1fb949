/// A character reference (`&amp;`, `&#146;`, `&copy`) as WHATWG HTML 13.2.5.72 reads it.
struct HTMLCharacterReference {
  /// What it stands for.
  var text: String
  /// Bytes it takes, its `&` included.
  var length: Int

  /// Reads the reference that begins at the `&` at `start`; nil when there is none.
  ///
  /// In an attribute a name without semicolon is no reference when `=`, a letter or a digit follows:
  /// so `?a=1&copy=2` stays.
  init?(_ bytes: ArraySlice<UInt8>, at start: Int, inAttribute: Bool) {
    guard start + 1 < bytes.endIndex else { return nil }
    let reference =
      bytes[start + 1] == UInt8(ascii: "#")
      ? Self.number(bytes, at: start) : Self.name(bytes, at: start, inAttribute: inAttribute)
    guard let reference else { return nil }
    self = reference
  }

  private init(text: String, length: Int) {
    self.text = text
    self.length = length
  }

  private static func number(_ bytes: ArraySlice<UInt8>, at start: Int) -> Self? {
    var index = start + 2
    let isHex = index < bytes.endIndex && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let firstDigit = index
    var value: UInt32 = 0
    while index < bytes.endIndex, let digit = bytes[index].digitValue(isHex: isHex) {
      // Beyond Unicode already: more digits change nothing.
      if value <= 0x10_FFFF { value = value * (isHex ? 16 : 10) + digit }
      index += 1
    }
    guard index > firstDigit else { return nil }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return Self(text: text(ofNumber: value), length: index - start)
  }

  private static func text(ofNumber value: UInt32) -> String {
    let isWindows = (0x80...0x9F).contains(value)
    let number = isWindows ? HTMLEntities.windows1252[Int(value - 0x80)] : value
    guard number != 0, let scalar = Unicode.Scalar(number) else { return "\u{FFFD}" }
    return String(Character(scalar))
  }

  private static func name(_ bytes: ArraySlice<UInt8>, at start: Int, inAttribute: Bool) -> Self? {
    let first = start + 1
    let limit = min(bytes.endIndex, first + HTMLEntities.longestName + 1)
    var end = first
    while end < limit, bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
    if end < limit, bytes[end] == UInt8(ascii: ";") {
      let name = String(decoding: bytes[first..<end], as: UTF8.self)
      if let text = HTMLEntities.text(named: name) {
        return Self(text: text, length: end + 1 - start)
      }
    }
    var cut = min(end, first + HTMLEntities.longestLegacyName)
    while cut > first + 1 {
      let name = String(decoding: bytes[first..<cut], as: UTF8.self)
      if HTMLEntities.legacy.contains(name), let text = HTMLEntities.text(named: name) {
        if inAttribute, continuesWord(bytes, at: cut) { return nil }
        return Self(text: text, length: cut - start)
      }
      cut -= 1
    }
    return nil
  }

  private static func continuesWord(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index < bytes.endIndex else { return false }
    let byte = bytes[index]
    return byte == UInt8(ascii: "=") || byte.isASCIILetter || byte.isASCIIDigit
  }
}

extension UInt8 {
  /// Value of an ASCII digit, decimal or hexadecimal.
  fileprivate func digitValue(isHex: Bool) -> UInt32? {
    if isASCIIDigit { return UInt32(self - 0x30) }
    guard isHex, (0x61...0x66).contains(self | 0x20) else { return nil }
    return UInt32((self | 0x20) - 0x61 + 10)
  }
}
