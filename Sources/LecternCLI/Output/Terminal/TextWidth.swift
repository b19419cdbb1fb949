/// How many terminal columns text takes (UAX #11, and what terminals do with emoji).
enum TextWidth {
  static func of(_ text: String) -> Int {
    isPlain(text) ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// Cuts text to a width; what is cut is marked by `…`.
  static func cut(_ text: String, to width: Int) -> String { taken(text, width).text }

  /// Cuts or fills with spaces, so that columns line up.
  static func fit(_ text: String, to width: Int, fromRight: Bool = false) -> String {
    let (cut, used) = taken(text, width)
    guard used < width else { return cut }
    let fill = String(repeating: " ", count: width - used)
    return fromRight ? fill + cut : cut + fill
  }

  /// ASCII without control signs, as most text: a byte is a column. All bytes are looked at, without a way out
  /// between them, so that many can be looked at together.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(true) { $0 && $1 &- 0x20 <= 0x5E }
    } ?? text.utf8.allSatisfy { $0 &- 0x20 <= 0x5E }
  }

  /// As much of a text as fits, and how wide that is.
  static func taken(_ text: String, _ width: Int) -> (text: String, width: Int) {
    let all = of(text)
    if all <= width { return (text, all) }
    guard width > 1 else { return width == 1 ? ("…", 1) : ("", 0) }
    if all == text.utf8.count, isPlain(text) {
      return (String(text.utf8.prefix(width - 1)).map { $0 + "…" } ?? "…", width)
    }
    var cut = ""
    var used = 0
    for character in text {
      let next = of(character)
      if used + next > width - 1 { break }
      cut.append(character)
      used += next
    }
    return (cut + "…", used + 1)
  }

  private static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.contains("\u{FE0F}") { return 2 }
    // An emoji with all that is joined to it is one sign; of letters those that only share a sign take their own room.
    let width = of(first)
    guard width < 2 else { return width }
    return scalars.dropFirst().reduce(width) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    // Latin letters need no look-up.
    if (0x20...0x7E).contains(scalar.value) || (0xA1...0x2FF).contains(scalar.value) {
      return scalar.value == 0xAD ? 0 : 1
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Vowels and final consonants of Korean stand within the syllable.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) {
      return 0
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Blocks whose East Asian Width is W or F.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
