extension String {
  /// Whether a byte of the text is such. All bytes are at hand at once, where the view of UTF-8 finds out for each how
  /// the text is kept.
  @inline(__always)
  func hasByte(where isSuch: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isSuch) }
      ?? utf8.contains(where: isSuch)
  }

  /// Whether a sign of ASCII stands in the text.
  func has(_ sign: Unicode.Scalar) -> Bool {
    let byte = UInt8(ascii: sign)
    return hasByte { $0 == byte }
  }

  /// Whether the letters of `and` stand in the text, in whichever case: few names have them.
  var holdsAnd: Bool {
    var before: (UInt8, UInt8) = (0, 0)
    return hasByte { byte in
      let byte = byte | 0x20
      defer { before = (before.1, byte) }
      return byte == UInt8(ascii: "d") && before == (UInt8(ascii: "a"), UInt8(ascii: "n"))
    }
  }

  /// Whether there is a line break of any sort in the text.
  var hasLineBreak: Bool {
    var before: (UInt8, UInt8) = (0, 0)
    return hasByte { byte in
      defer { before = (before.1, byte) }
      return switch byte {
      case 0x0A...0x0D: true
      // U+0085, U+2028, U+2029.
      case 0x85: before.1 == 0xC2
      case 0xA8, 0xA9: before == (0xE2, 0x80)
      default: false
      }
    }
  }

  /// Whether all of the text is ASCII.
  var isASCII: Bool { !hasByte { $0 >= 0x80 } }
}
