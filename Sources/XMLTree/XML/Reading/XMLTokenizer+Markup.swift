extension XMLTokenizer {
  /// Deals with what begins with `<`. Nil when more bytes are needed.
  mutating func markup(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) throws -> Int? {
    guard at + 1 < bytes.count else { return isLast ? lessThan(bytes, at) : nil }
    let next = bytes[at + 1]
    if next == UInt8(ascii: "/") { return try endTag(bytes, at, isLast) }
    if XMLScan.isNameStart(next) { return try startTag(bytes, at, isLast) }
    if next == UInt8(ascii: "!") { return declaration(bytes, at, isLast) }
    if next == UInt8(ascii: "?") { return instruction(bytes, at, isLast) }
    return lessThan(bytes, at)
  }

  /// A `<` that begins nothing.
  mutating func lessThan(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    note("bare-less-than", bytes, at, "a '<' that begins no tag is taken for text")
    if builder.takesText() {
      let start = builder.content.text.count
      builder.content.text.append(UInt8(ascii: "<"))
      builder.noteText(from: start)
    }
    return at + 1
  }

  private mutating func declaration(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) -> Int? {
    let kinds: [(mark: [UInt8], mode: Mode?)] = [
      (XMLMark.cdataStart, .cdata), (XMLMark.commentStart, .comment), (XMLMark.doctypeStart, nil),
    ]
    for kind in kinds {
      guard let isThis = XMLScan.continues(bytes, at, with: kind.mark) else {
        guard isLast else { return nil }
        continue
      }
      guard isThis else { continue }
      guard let mode = kind.mode else { return doctype(bytes, at, isLast) }
      self.mode = mode
      return at + kind.mark.count
    }
    note("misplaced-declaration", bytes, at, "a declaration outside a document type is left out")
    mode = .declaration
    return at + 2
  }

  private mutating func instruction(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) -> Int? {
    guard at + 6 <= bytes.count || isLast else { return nil }
    guard XMLScan.continues(bytes, at, with: XMLMark.declarationStart) == true else {
      mode = .instruction
      return at + 2
    }
    place.advance(over: bytes, to: at)
    let isDeclaration = at + 5 < bytes.count && !XMLScan.isName(bytes[at + 5])
    if isDeclaration, hasRoot || place.line > 1 || place.column(at) > 1 {
      note(
        "misplaced-declaration", bytes, at, "the XML declaration does not stand at the beginning")
    }
    // It ends at its first `>`, even where the question mark is missing.
    mode = .declaration
    return at + 5
  }

  private mutating func doctype(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) -> Int? {
    guard let end = XMLDoctype.end(in: bytes, from: at) else {
      guard isLast || bytes.count - at > limits.doctypeBytes else { return nil }
      note("malformed-doctype", bytes, at, "a document type declaration without an end")
      mode = .declaration
      return at + 2
    }
    entities.declare(XMLDoctype(bytes.extracting(at..<end)))
    return end
  }
}
