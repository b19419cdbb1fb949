/// Percent escapes (RFC 3986, section 2) for what becomes part of an address.
enum URLEscapes {
  /// A value within a query: all but the unreserved signs, slashes and colons is escaped.
  static func parameter(_ text: String) -> String { escaped(text, keeping: "-._~/:,") }

  /// A DOI within a path. Its first slash parts prefix and suffix and stays; further ones and all signs that
  /// mean something in an address are escaped.
  static func path(_ text: String) -> String { escaped(text, keeping: "-._~/:()") }

  private static func escaped(_ text: String, keeping kept: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain = (byte | 0x20) &- 0x61 < 26 || (0x30...0x39).contains(byte)
      if isPlain || kept.utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 0xF)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hex(_ nibble: UInt8) -> UInt8 { Array("0123456789ABCDEF".utf8)[Int(nibble)] }
}
