/// Text that was UTF-8, was taken for windows-1252 or ISO-8859-1, and was encoded as UTF-8 again.
enum Mojibake {
  /// The text that was meant; the text itself where nothing of the sort happened.
  ///
  /// A text that by chance looks like this has never been seen: every letter beyond ASCII would have to be
  /// followed by just the right signs.
  static func undone(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xC2 && $0 <= 0xE2 }) else { return text }
    var bytes: [UInt8] = []
    var hasPairs = false
    for scalar in text.unicodeScalars {
      guard let byte = scalar.value < 0x100 ? UInt8(scalar.value) : windows1252[scalar.value] else {
        return text
      }
      hasPairs = hasPairs || byte >= 0xC2
      bytes.append(byte)
    }
    guard hasPairs else { return text }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  /// The signs that windows-1252 has in 0x80...0x9F.
  private static let windows1252: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86,
    0x2021: 0x87, 0x02C6: 0x88, 0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C,
    0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93, 0x201D: 0x94, 0x2022: 0x95,
    0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
  ]
}
