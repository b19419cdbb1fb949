extension Character {
  /// White space; `isWhitespace` asks the tables of Unicode even for ASCII.
  var isGap: Bool {
    guard let byte = utf8.first, byte < 0x80 else { return isWhitespace }
    return byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

/// Small operations on the words of a list's rows.
enum RowText {
  /// Signs that stand between a link and a remark, or between links, and say nothing.
  static let separators: Set<Character> = [
    "-", "–", "—", "―", ":", ";", ",", ".", "|", "/", "·", "•", "→", "»", "&", "+", "=", "~", "‖",
    "*",
    "\\", "\u{200B}",
  ]

  /// Runs of white space made one space, none at the ends. With `keepsLines`, line breaks stay.
  static func collapsed(_ text: String, keepsLines: Bool = false) -> String {
    if isCollapsed(text) { return text }
    var out = ""
    var gap: Character?
    for character in text {
      if character.isGap || character == "\u{200B}" {
        if keepsLines, character.isNewline { gap = "\n" }
        gap = gap ?? " "
        continue
      }
      if let space = gap, !out.isEmpty { out.append(space) }
      gap = nil
      out.append(character)
    }
    return out
  }

  /// Whether there is plainly nothing to collapse, as in most texts. Bytes that may begin a space
  /// beyond ASCII leave the answer to the long way.
  private static func isCollapsed(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      // All are looked at, without a way out between them, so that many can be looked at together.
      var signs: UInt8 = first > 0x20 && last > 0x20 ? 0 : 1
      for byte in bytes {
        signs |= byte < 0x20 || byte == 0xC2 || byte &- 0xE1 <= 2 ? 1 : 0
      }
      // Of bytes from 0x20 up only two spaces make 0x20.
      for index in 1..<bytes.count { signs |= bytes[index] | bytes[index - 1] == 0x20 ? 1 : 0 }
      return signs == 0
    } ?? false
  }

  /// Without separators and white space at the chosen ends.
  static func stripped(_ text: String, start: Bool = true, end: Bool = true) -> String {
    let isLoose: (Character) -> Bool = { $0.isGap || separators.contains($0) }
    var rest = text[...]
    if start { rest = rest.drop(while: isLoose) }
    if end {
      // A period ends a sentence; other signs at the end lead to a link.
      while let last = rest.last, isLoose(last), last != "." { rest.removeLast() }
    }
    return String(rest)
  }

  /// Whether there is more to it than punctuation.
  static func says(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.value > 0x2100 || isDigit($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  /// Without brackets that hold nothing but separators, as links leave behind that were taken out.
  static func withoutEmptyBrackets(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }) else {
      return text
    }
    var out: [Character] = []
    // Where each bracket still open stands in `out`, and whether anything came since.
    var open: [(place: Int, isEmpty: Bool)] = []
    for character in text {
      if character == "(" || character == "[" {
        open.append((out.count, true))
      } else if character == ")" || character == "]", let last = open.popLast() {
        if last.isEmpty {
          out.removeSubrange(last.place...)
          continue
        }
        if !open.isEmpty { open[open.count - 1].isEmpty = false }
      } else if !character.isGap, !separators.contains(character), !open.isEmpty {
        open[open.count - 1].isEmpty = false
      }
      out.append(character)
    }
    return String(out)
  }

  /// Cuts the first bracketed group for which `take` is true, with the brackets.
  static func cutGroup(from text: inout String, where take: (Substring) -> Bool) -> Bool {
    var start = text.startIndex
    while let open = text[start...].firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let inside = text.index(after: open)
      guard let close = text[inside...].firstIndex(where: { "()[]".contains($0) }) else {
        return false
      }
      if ")]".contains(text[close]), take(text[inside..<close]) {
        text.removeSubrange(open...close)
        return true
      }
      start = ")]".contains(text[close]) ? text.index(after: close) : close
    }
    return false
  }
}
