import Bytes

/// Tells BibTeX files from others by their first bytes.
enum BibTeXRecognition {
  /// Entries at the beginning of lines; certain where nothing but comments is before the first.
  static func confidence(_ head: InputHead) -> Confidence {
    let isNamed = head.name.lowercased().hasSuffix(".bib")
    let start = head.text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<") || start.hasPrefix("{") { return .no }
    if start.hasPrefix("% encoding:") { return .certain }
    var isFirst = true
    for line in head.text.split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      if text.hasPrefix("@"), isEntry(text.dropFirst()) {
        if isFirst || isNamed { return .certain }
        return head.text.contains("```") ? .maybe : .probably
      }
      if !text.isEmpty, !text.hasPrefix("%") { isFirst = false }
    }
    return isNamed ? .probably : .no
  }

  /// Whether a line goes on behind `@` as an entry does.
  private static func isEntry(_ text: Substring) -> Bool {
    let type = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text[type.endIndex...].drop { $0 == " " }
    guard let open = rest.first, open == "{" || open == "(" else { return false }
    let name = String(type)
    return GenreNames.entryTypes[name] != nil
      || ["string", "preamble", "comment", "xdata", "set"].contains(name)
  }

  /// What JabRef's first line says of the file's encoding: `% Encoding: GBK`.
  static func encoding(_ head: ArraySlice<UInt8>) -> String? {
    let label = Array("% encoding:".utf8)
    let text = head.filter { $0 != 0 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(5)
    where line.starts(with: label) {
      let name = BibTeXScanner.trimmed(line.dropFirst(label.count))
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
    return nil
  }
}
