/// White space of ASCII in texts of reference files.
enum Blanks {
  /// The text without white space around it.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, first <= 0x20 || last <= 0x20 else {
      return text
    }
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
      let end = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }

  /// Paragraphs, each on one line, with an empty line between them.
  static func paragraphs(_ text: String) -> String {
    var out: [UInt8] = []
    var breaks = 0
    var isBlank = false
    for byte in text.utf8 {
      if byte == 0x0A { breaks += 1 }
      if byte <= 0x20 {
        isBlank = true
        continue
      }
      if isBlank, !out.isEmpty { out += (breaks > 1 ? "\n\n" : " ").utf8 }
      isBlank = false
      breaks = 0
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A summary as plain text with its paragraphs, whether or not it is HTML.
  static func plain(summary: String) -> String {
    guard TextForm.undeclared.isHTML(summary) else { return summary }
    return PlainText.lines(summary, .undeclared).split(separator: "\n").joined(separator: "\n\n")
  }
}
