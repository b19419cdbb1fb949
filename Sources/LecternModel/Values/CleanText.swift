/// Text from outside, made fit to be kept and shown.
public enum CleanText {
  /// One line: control signs and text direction overrides dropped, white space runs become one space.
  /// Nil when nothing is left.
  public static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    if isClean(text) { return text.isEmpty ? nil : text }
    var clean = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      if isWhitespace(scalar) {
        isSpacePending = !clean.isEmpty
      } else if !isHarmful(scalar) {
        if isSpacePending { clean.append(" ") }
        isSpacePending = false
        clean.append(scalar)
      }
    }
    return clean.isEmpty ? nil : String(clean)
  }

  /// Whether text is plain ASCII with single spaces, as most is: then nothing has to be copied.
  private static func isClean(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var last: UInt8 = 0x20
      for byte in bytes {
        guard byte > 0x20 && byte < 0x7F || byte == 0x20 && last != 0x20 else { return false }
        last = byte
      }
      return last != 0x20 || bytes.isEmpty
    } ?? false
  }

  /// The scalar's own property is a look-up; ASCII needs none.
  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isWhitespace }
    return scalar == " " || (0x09...0x0D).contains(scalar.value)
  }

  /// Several lines: as `line`, but line breaks, tabs and indentation stay. Nil when nothing is left.
  public static func block(_ text: String?) -> String? {
    guard let text else { return nil }
    // Blanks alone are nothing.
    guard text.unicodeScalars.contains(where: { !isWhitespace($0) && !isHarmful($0) }) else {
      return nil
    }
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar == "\n" || scalar == "\t" || !isHarmful(scalar) {
      clean.append(scalar)
    }
    return String(clean)
  }

  /// Control signs (a terminal would obey them) and overrides of text direction (which make a text read
  /// as what it is not: CVE-2021-42574).
  public static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
