/// Tells mathematics in a text from sums of money.
enum LaTeXMath {
  struct Piece: Hashable {
    var text: String
    /// Whether it is mathematics with its dollars.
    var isMath: Bool
    /// Whether it begins the text.
    var isStart: Bool
  }

  /// A text cut into mathematics and all else. `$O(n^2)$` and `$n$` are mathematics, `$5 and $6` is not:
  /// nothing blank stands inside the dollars, no digit behind them, and what is inside is a sign, a
  /// formula or a command.
  static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      return [Piece(text: text, isMath: false, isStart: true)]
    }
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    var pieces: [Piece] = []
    var plain = parts[0]
    var index = 1
    while index < parts.count {
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      let isOpen = !plain.hasSuffix("\\")
      if isOpen, let next, isFormula(parts[index]), next.utf8.first.map(isDigit) != true {
        pieces.append(Piece(text: plain, isMath: false, isStart: pieces.isEmpty))
        pieces.append(Piece(text: "$\(parts[index])$", isMath: true, isStart: false))
        plain = next
        index += 2
      } else {
        plain += "$" + parts[index]
        index += 1
      }
    }
    return pieces + [Piece(text: plain, isMath: false, isStart: pieces.isEmpty)]
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, first > 0x20, last > 0x20,
      last != UInt8(ascii: "\\"), isSound(text)
    else { return false }
    return text.utf8.count == 1 || text.utf8.contains { "\\^_=<>+".utf8.contains($0) }
  }

  /// Whether braces balance and nothing is there that a field can't hold as it is.
  private static func isSound(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if depth < 0 || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { return false }
      if (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) {
        return false
      }
    }
    return depth == 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte.isDigit }
}
