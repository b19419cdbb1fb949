/// Keywords in one text.
enum ReferenceTags {
  /// Parted by semicolons where there is one, else by commas. What stands in braces stays together.
  static func split(_ text: String) -> [String] {
    let separator: UInt8 = text.utf8.contains(UInt8(ascii: ";")) ? 0x3B : 0x2C
    var parts: [String] = []
    var part: [UInt8] = []
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      if byte == separator, depth == 0 {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
      } else {
        part.append(byte)
      }
    }
    return parts + [String(decoding: part, as: UTF8.self)]
  }
}
