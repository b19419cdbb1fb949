/// What a backslash and the signs behind it stand for in a text of JSON.
struct JSONEscape {
  /// In UTF-8.
  let text: [UInt8]
  /// How many bytes they are.
  let length: Int

  /// Reads the first two bytes, and what belongs to them.
  init(_ bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst(2)
    let sign = bytes[bytes.startIndex + 1]
    switch sign {
    case UInt8(ascii: "n"): (text, length) = ([0x0A], 2)
    case UInt8(ascii: "t"): (text, length) = ([0x09], 2)
    case UInt8(ascii: "r"): (text, length) = ([0x0D], 2)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): (text, length) = ([], 2)
    case UInt8(ascii: "u"):
      let character = Self.character(rest)
      text = character.text
      length = 2 + character.length
    default: (text, length) = ([sign], 2)
    }
  }

  /// The digits of `\uXXXX`, of two where they are a surrogate pair.
  private static func character(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], length: Int) {
    let unknown = Array("\u{FFFD}".utf8)
    guard let first = unit(bytes) else { return (unknown, 0) }
    var (code, length) = (first, 4)
    let rest = bytes.dropFirst(4)
    if (0xD800...0xDBFF).contains(first), rest.starts(with: "\\u".utf8),
      let second = unit(rest.dropFirst(2)), (0xDC00...0xDFFF).contains(second)
    {
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      length = 10
    }
    guard let scalar = Unicode.Scalar(code), code >= 0x20 || code == 0x09 || code == 0x0A else {
      return (code < 0x20 ? [] : unknown, length)
    }
    return (Array(String(scalar).utf8), length)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    let digits = bytes.prefix(4)
    return digits.count == 4 ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }
}
