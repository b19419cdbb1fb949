/// Percent-escapes of links (RFC 3986, section 2) in one normal form.
enum PercentEscapes {
  /// Adds bytes of a path, query or fragment in normal form: escapes of harmless signs undone, all
  /// others in upper case, signs that no link may hold escaped. Normal form stays as it is.
  static func normalise(_ bytes: ByteSlice, into output: inout [UInt8]) {
    var rest = bytes
    while true {
      let plain = rest.prefix { isHarmless($0) || isDelimiter($0) }
      output += plain
      rest = rest[plain.endIndex...]
      guard let byte = rest.popFirst() else { return }
      if byte == UInt8(ascii: "%"), let value = escaped(rest, behind: rest.startIndex) {
        rest = rest.dropFirst(2)
        if isHarmless(value) { output.append(value) } else { escape(value, into: &output) }
      } else {
        escape(byte, into: &output)
      }
    }
  }

  /// Text as a path in normal form; `/` stays.
  static func path(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if isHarmless(byte) || (isDelimiter(byte) && byte != UInt8(ascii: "?")) {
        output.append(byte)
      } else {
        escape(byte, into: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The bytes that the escapes stand for, undone once.
  static func decode(_ bytes: ByteSlice) -> ByteSlice {
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "%"), let value = escaped(bytes, behind: place + 1) {
        output.append(value)
        place += 3
      } else {
        output.append(bytes[place])
        place += 1
      }
    }
    return output[...]
  }

  private static func escaped(_ bytes: ByteSlice, behind place: Int) -> UInt8? {
    guard let high = bytes.byte(at: place).flatMap(ASCII.hexValue),
      let low = bytes.byte(at: place + 1).flatMap(ASCII.hexValue)
    else { return nil }
    return high << 4 | low
  }

  private static func escape(_ byte: UInt8, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "%"))
    output.append(ASCII.hexDigits[Int(byte >> 4)])
    output.append(ASCII.hexDigits[Int(byte & 15)])
  }

  /// Signs that mean the same whether escaped or not: the unreserved ones of RFC 3986, and those
  /// delimiters that no server tells apart (`(` of a Wikipedia title).
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
    case 0x2D, 0x2E, 0x5F, 0x7E: true  // - . _ ~
    case 0x21, 0x24, 0x27, 0x28, 0x29, 0x2A, 0x2C, 0x3A, 0x40: true  // ! $ ' ( ) * , : @
    default: false
    }
  }

  /// Signs that may stand unescaped, but mean something else escaped: `& + / ; = ?`.
  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x2B, 0x2F, 0x3B, 0x3D, 0x3F: true
    default: false
    }
  }
}
