/// Tells mathematics in a text from sums of money.
enum LaTeXMath {
  /// Where mathematics stands, with its dollars, in bytes. `$O(n^2)$` and `$n$` are mathematics, `$5 and
  /// $6` is not: nothing blank stands inside the dollars, no digit behind them, and what is inside is a
  /// word, a formula or a command.
  static func ranges(in text: String) -> [Range<Int>] {
    guard text.has("$") else { return [] }
    let bytes = Array(text.utf8)
    let dollars = bytes.indices.filter { bytes[$0] == UInt8(ascii: "$") }
    var ranges: [Range<Int>] = []
    var index = 0
    while index + 1 < dollars.count {
      let (open, close) = (dollars[index], dollars[index + 1])
      let isEscaped = open > 0 && bytes[open - 1] == UInt8(ascii: "\\")
      let behind = close + 1 < bytes.count ? bytes[close + 1] : 0
      if !isEscaped, isFormula(bytes[(open + 1)..<close], behind: behind) {
        ranges.append(open..<(close + 1))
        index += 2
      } else {
        index += 1
      }
    }
    return ranges
  }

  private static func isFormula(_ text: ArraySlice<UInt8>, behind: UInt8) -> Bool {
    guard let first = text.first, let last = text.last, first > 0x20, last > 0x20,
      last != UInt8(ascii: "\\"), !behind.isDigit || text.contains(UInt8(ascii: "\\")),
      isSound(String(decoding: text, as: UTF8.self))
    else { return false }
    let isWord = (first | 0x20) &- 0x61 < 26 && text.allSatisfy { $0 > 0x20 }
    return text.count == 1 || isWord || text.contains(where: isSign)
  }

  /// Whether what stands between two dollars of LaTeX is not mathematics all the same, but a sum that
  /// somebody did not escape: `$5 and $6`, `$6 for US$`. A number with two words behind it is a sentence;
  /// with one it may have a unit.
  static func isSum(_ text: ArraySlice<UInt8>, behind: UInt8?) -> Bool {
    guard let first = text.first, first.isDigit, !text.contains(where: isSign) else { return false }
    let words = text.split(separator: 0x20).dropFirst().count { word in
      word.count > 1 && word.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    }
    return text.last == 0x20 || behind?.isDigit == true || words > 1
  }

  private static func isSign(_ byte: UInt8) -> Bool { "\\^_=<>+".utf8.contains(byte) }

  /// Whether braces balance and nothing is there that a field can't hold as it is.
  static func isSound(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      let isBlank = (0x09...0x0D).contains(scalar.value)
      if depth < 0 || scalar.value < 0x20 && !isBlank || (0x7F...0x9F).contains(scalar.value) {
        return false
      }
      if (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) {
        return false
      }
    }
    return depth == 0
  }
}
