/// Text from outside, made fit to be kept and shown.
public enum CleanText {
  /// One line: control signs and text direction overrides dropped, white space runs become one space.
  /// Nil when nothing is left.
  public static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text.isEmpty ? nil : text }
    var clean = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpacePending = !clean.isEmpty
      } else if !isHarmful(scalar) {
        if isSpacePending { clean.append(" ") }
        isSpacePending = false
        clean.append(scalar)
      }
    }
    return clean.isEmpty ? nil : String(clean)
  }

  /// Several lines: as `line`, but line breaks, tabs and indentation stay. Nil when nothing is left.
  public static func block(_ text: String?) -> String? {
    guard let text else { return nil }
    guard text.unicodeScalars.contains(where: isHarmful) else { return text.isEmpty ? nil : text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar == "\n" || scalar == "\t" || !isHarmful(scalar) {
      clean.append(scalar)
    }
    return clean.isEmpty ? nil : String(clean)
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
