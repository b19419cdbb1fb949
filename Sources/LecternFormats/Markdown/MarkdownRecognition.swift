/// Tells Markdown lists from other texts by their first bytes.
enum MarkdownRecognition {
  static func confidence(_ head: InputHead) -> Confidence {
    guard TextHead.isText(head), !isOther(head.text) else { return .no }
    var signs = 0
    for line in head.text.split(whereSeparator: \.isNewline) where isSign(line) { signs += 1 }
    if signs > 0 { return .probably }
    if TextHead.isMarkup(head.text) { return .no }
    return isNamedMarkdown(head.name) ? .probably : .maybe
  }

  /// Whether a line is one that only Markdown has.
  static func isSign(_ line: Substring) -> Bool {
    let line = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    if line.contains("](") || line.contains("]: http") || line.hasPrefix("[[") { return true }
    if line.hasPrefix("## ") || line.hasPrefix("### ") { return true }
    if ["- ", "* ", "+ "].contains(where: line.hasPrefix) { return true }
    if line.utf8.contains(UInt8(ascii: "|")), line.utf8.contains(UInt8(ascii: "-")),
      line.utf8.allSatisfy({ "|-: \t".utf8.contains($0) })
    {
      return true
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    return (1...9).contains(digits.utf8.count) && line[digits.endIndex...].hasPrefix(". ")
  }

  /// Whether a text begins as one of another format does.
  private static func isOther(_ text: String) -> Bool {
    let start = text.drop { $0.isGap || $0 == "\u{FEFF}" }
    if others.contains(where: start.hasPrefix) { return true }
    // JSON; but `[title](…)`, `[label]: …` and `[[wiki]]` begin with a bracket as well.
    guard start.hasPrefix("[") else { return isBibTeX(start) }
    guard let next = start.dropFirst().first(where: { !$0.isGap }) else { return true }
    if next == "!" || next == "[" { return !start.prefix(400).contains("](") && !isWiki(start) }
    if "{]".contains(next) { return true }
    return "\"-0123456789".contains(next) && !start.prefix(400).contains("](")
  }

  private static func isWiki(_ text: Substring) -> Bool {
    text.dropFirst(2).first?.isLetter == true && text.prefix(400).contains("]]")
  }

  /// Entries, unless they are shown as code.
  private static func isBibTeX(_ text: Substring) -> Bool {
    if text.contains("```") { return false }
    return beginsEntry(text)
  }

  private static func beginsEntry(_ text: Substring) -> Bool {
    text.split(whereSeparator: \.isNewline).prefix(40).contains { line in
      guard line.hasPrefix("@") else { return false }
      let rest = line.dropFirst().drop { $0.isLetter }
      return rest.first == "{" || rest.first == "("
    }
  }

  private static let others = [
    "<?xml", "<!doctype", "<html", "<rss", "<feed", "<opml", "<rdf", "<dl", "<head", "<body", "{",
    "ty  -", "pmid-", "%pdf", "sqlite format",
  ]

  private static func isNamedMarkdown(_ name: String) -> Bool {
    [".md", ".markdown", ".mdown", ".mkd"].contains(where: name.lowercased().hasSuffix)
  }
}

/// What is asked of the first bytes of any plain text.
enum TextHead {
  /// Whether a tag, a comment or a declaration comes first.
  static func isMarkup(_ text: String) -> Bool {
    text.first { !$0.isGap && $0 != "\u{FEFF}" } == "<"
  }

  /// Whether they are text rather than pictures, archives and the like.
  static func isText(_ head: InputHead) -> Bool {
    let bytes = head.bytes
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isWide { return true }
    let controls = bytes.lazy.filter { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
    return controls.prefix(1 + bytes.count / 200).count <= bytes.count / 200
      && !bytes.contains(0)
  }
}
