/// Writes plain text so that CommonMark, with GitHub's extensions, reads the same text.
enum MarkdownText {
  /// What becomes of addresses in the text, which GitHub's extension makes links of by itself.
  enum Addresses {
    /// They become `<https://…>`: links on purpose, with no escapes inside.
    case linked
    /// They stay text, as they must in a title.
    case broken
  }

  /// Appends text that stands inside a line.
  static func append(_ text: String, addresses: Addresses, to out: inout TextBuffer) {
    guard text.hasByte(where: { risky[Int($0)] }) else {
      out.add(text)
      return
    }
    let bytes = Array(text.utf8)
    var (start, index) = (0, 0)
    while index < bytes.count {
      guard let special = MarkdownSpecial(in: bytes, at: index, addresses: addresses) else {
        index += 1
        continue
      }
      if start < index { out.add(String(decoding: bytes[start..<index], as: UTF8.self), plain) }
      out.add(special.text)
      index += special.length
      start = index
    }
    out.add(String(decoding: bytes[start...], as: UTF8.self), plain)
  }

  /// Appends text of several lines. Each line but the last ends with a hard break; `indent` begins
  /// each but the first. `keepsBlanks` writes those at a line's beginning, which a paragraph would lose.
  static func append(
    lines text: String, indent: String, keepsBlanks: Bool = false, to out: inout TextBuffer
  ) {
    var isFirst = true
    let lines =
      text.hasLineBreak
      ? text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) : [text[...]]
    for line in lines {
      if !isFirst { out.add("\\\n" + indent) }
      let blanks = line.prefix { $0 == " " || $0 == "\t" }
      if keepsBlanks { append(blanks: blanks, to: &out) }
      append(lineStart: String(line.dropFirst(blanks.count)), to: &out)
      isFirst = false
    }
  }

  /// A reference is no blank until the line has been read; plain spaces behind one are within the line.
  private static func append(blanks: Substring, to out: inout TextBuffer) {
    for (place, blank) in blanks.enumerated() {
      out.add(blank == "\t" ? "&#9;" : place == 0 ? "&#32;" : " ")
    }
  }

  /// Appends where a link leads; in angle brackets if it could end early without them.
  static func append(destination url: String, to out: inout TextBuffer) {
    let bracketed =
      url.isEmpty || url.hasByte { $0 <= 0x20 || $0 == 0x28 || $0 == 0x29 || $0 == 0x3C }
    // Without a `;` no `&` begins a reference.
    let escapes = url.has(";") ? destination : plainDestination
    if bracketed { out.add("<") }
    out.add(url, escapes)
    if bracketed { out.add(">") }
  }

  /// Appends a line, with what would begin a block there escaped.
  private static func append(lineStart line: String, to out: inout TextBuffer) {
    var line = line[...]
    if let first = line.utf8.first, "#>-+=|:".utf8.contains(first) {
      out.add("\\")
    } else {
      let digits = line.utf8.prefix { (0x30...0x39).contains($0) }
      let rest = line.utf8[digits.endIndex...]
      if !digits.isEmpty, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") {
        out.add(String(Substring(digits)) + "\\")
        line = Substring(rest)
      }
    }
    append(String(line), addresses: .linked, to: &out)
  }

  /// Which bytes may need something.
  private static let risky: [Bool] = (0...255).map { byte in
    byte < 0x20 || byte > 0x7E || "\\`*[]<~_&:w".utf8.contains(UInt8(byte))
  }

  /// What is escaped wherever it stands.
  private static let plain = Escapes(
    [
      "\\": "\\\\", "`": "\\`", "*": "\\*", "[": "\\[", "]": "\\]", "<": "\\<", "~": "\\~",
      "\n": " ", "\r": " ", "\t": " ",
    ], controls: .dropped, deceivers: .coded(before: "&#x", after: ";"))

  private static let plainDestination = Escapes(
    ["\\": "\\\\", "<": "%3C", ">": "%3E", "\n": "%0A", "\r": "%0D"],
    controls: .dropped, deceivers: .coded(before: "&#x", after: ";"))

  private static let destination = Escapes(
    ["\\": "\\\\", "<": "%3C", ">": "%3E", "\n": "%0A", "\r": "%0D", "&": "&amp;"],
    controls: .dropped, deceivers: .coded(before: "&#x", after: ";"))
}
