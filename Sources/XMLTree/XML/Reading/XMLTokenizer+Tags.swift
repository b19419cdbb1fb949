extension XMLTokenizer {
  mutating func startTag(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) throws -> Int? {
    guard open.tag.read(bytes, at) else {
      guard isLast else {
        return bytes.count - at > limits.tagBytes ? lessThan(bytes, at) : nil
      }
      noteLoss("truncated", bytes, at, "the document ends within a tag")
      return bytes.count
    }
    place.advance(over: bytes, to: at)
    if open.tag.isMalformed {
      note("malformed-tag", bytes, at, "a tag that is not well-formed was put in order")
    }
    if open.count == 0 {
      if hasRoot { note("several-roots", bytes, at, "another element follows the document's own") }
      hasRoot = true
    }
    let name = open.spelling(bytes)
    if open.isNeverNested(name) { try closeLike(name, bytes, at) }
    if open.count < limits.depth {
      try begin(name, bytes, at)
    } else {
      let deepest = limits.depth
      noteLoss("too-deep", bytes, at, "elements nested deeper than \(deepest) are left out")
      if !open.tag.isEmpty, open.count < deepest * 8 { open.push(name, isHidden: true) }
    }
    return open.tag.end
  }

  private mutating func begin(_ name: Int32, _ bytes: Span<UInt8>, _ at: Int) throws {
    open.push(name, isHidden: false)
    declareNamespaces(bytes)
    let id = open.elementName(name)
    if open.takeUnbound() {
      note("undeclared-prefix", bytes, at, "a prefix of this tag stands for no namespace")
    }
    if builder.start(name: id, line: place.line) { addAttributes(bytes) }
    noteIfCut(bytes, at)
    try builder.started()
    if open.tag.isEmpty { try closeInnermost() }
  }

  mutating func endTag(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) throws -> Int? {
    var nameEnd = at + 2
    while nameEnd < bytes.count, XMLScan.isName(bytes[nameEnd]) { nameEnd += 1 }
    let name = (at + 2)..<nameEnd
    var end = nameEnd
    while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
      end += 1
    }
    if end == bytes.count {
      guard isLast || end - at > limits.tagBytes else { return nil }
    } else if bytes[end] == UInt8(ascii: ">") {
      end += 1
    }
    if open.isInnermost(bytes, name) {
      try closeInnermost()
    } else {
      try close(name, bytes, at)
    }
    return end
  }

  /// An end tag that is not the innermost element's.
  private mutating func close(_ range: Range<Int>, _ bytes: Span<UInt8>, _ at: Int) throws {
    let name = range.isEmpty ? nil : open.spelling(bytes, range)
    guard let name, let within = open.depth(of: name) else {
      note("stray-end-tag", bytes, at, "an end tag without a start tag is left out")
      return
    }
    let inner = open.innermostName
    note(
      within > 0 ? "unclosed-element" : "mismatched-end-tag", bytes, at,
      within > 0 ? "the element '\(inner)' has no end tag" : "the end tag of '\(inner)' differs")
    for _ in 0..<within { try closeInnermost(isMissing: true) }
    try closeInnermost()
  }

  /// Where an element begins that never stands within its like, the open one of its name has ended.
  private mutating func closeLike(_ name: Int32, _ bytes: Span<UInt8>, _ at: Int) throws {
    guard let within = open.depth(ofLike: name) else { return }
    note("unclosed-element", bytes, at, "an element begins within one of the same name")
    for _ in 0..<within { try closeInnermost(isMissing: true) }
    try closeInnermost()
  }

  /// Ends the innermost element. Of one whose end tag is missing the builder must know.
  mutating func closeInnermost(isMissing: Bool = false) throws {
    guard !open.pop() else { return }
    if isMissing { builder.cutUnclosed() }
    try builder.end()
  }
}
