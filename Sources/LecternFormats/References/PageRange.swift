/// Pages of a container.
enum PageRange {
  /// With an en dash between numbers, whatever stood there: `12--34`, `12-34`, `12 – 34`. Where there is
  /// a long dash, hyphens belong to the numbers: `1-1–1-12`.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 >= 0x80 }) else { return text }
    if let plain = plain(text) { return plain }
    let dashes = text.contains(where: { $0 == "–" || $0 == "—" }) ? "–—" : "-–—‐‑−"
    var out = ""
    var rest = text[...]
    while let next = rest.firstIndex(where: dashes.contains) {
      let before = rest[..<next]
      let after = rest[next...].drop(while: dashes.contains)
      let isRange =
        before.last(where: { $0 != " " })?.isNumber == true
        && after.first(where: { $0 != " " }).map { $0.isNumber || $0.isLetter } == true
      if isRange {
        out += trimmedEnd(before) + "–"
        rest = after.drop { $0 == " " }
      } else {
        out += before + rest[next..<after.startIndex]
        rest = after
      }
    }
    return out + rest
  }

  /// What stands before, between and behind en dashes.
  static func parts(_ text: String) -> [String] {
    guard text.hasByte(where: { $0 == 0xE2 }) else { return [text] }
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    for place in bytes.indices
    where bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x93 {
      parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
      start = place + 3
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }

  /// Two numbers with hyphens between them, as most ranges are.
  private static func plain(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      let first = bytes.prefix(while: \.isDigit)
      let last = bytes[first.endIndex...].drop { $0 == UInt8(ascii: "-") }
      guard !first.isEmpty, last.startIndex > first.endIndex, !last.isEmpty,
        last.allSatisfy(\.isDigit)
      else { return nil }
      return String(decoding: first, as: UTF8.self) + "–" + String(decoding: last, as: UTF8.self)
    }
  }

  private static func trimmedEnd(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
