extension XMLTokenizer {
  /// Character data up to the next tag. Nil when more bytes are needed.
  mutating func text(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) -> Int? {
    if open.count == 0 { return strayText(bytes, at) }
    guard builder.takesText() else {
      noteIfCut(bytes, at)
      return XMLScan.first(UInt8(ascii: "<"), in: bytes, from: at)
    }
    let start = builder.content.text.count
    var stop = builder.content.text.appendText(bytes, from: at)
    if stop == at {
      guard let next = special(bytes, at, isLast) else { return nil }
      stop = next
    }
    builder.noteText(from: start)
    return stop
  }

  /// What `XMLBuffer.appendText` does not deal with: rare references and line ends.
  private mutating func special(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) -> Int? {
    if bytes[at] == UInt8(ascii: "&") { return reference(bytes, at, isLast) }
    // A carriage return, with or without a line feed behind it, is a line feed (XML 1.0, section 2.11).
    guard at + 1 < bytes.count || isLast else { return nil }
    builder.content.text.append(0x0A)
    return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? at + 2 : at + 1
  }

  private mutating func reference(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) -> Int? {
    let reference = entities.reference(bytes, at, isLast: isLast)
    guard reference.end <= bytes.count else { return nil }
    if let fault = reference.fault { note(fault.code, bytes, at, fault.message) }
    builder.content.text.append(reference.text)
    return reference.end
  }

  private mutating func strayText(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let end = XMLScan.first(UInt8(ascii: "<"), in: bytes, from: at)
    if let first = (at..<end).first(where: { bytes[$0] > 0x20 }) {
      let side = hasRoot ? "behind the document's end" : "before the document's beginning"
      note("text-outside-root", bytes, first, "text \(side) is left out")
    }
    return end
  }

  /// A CDATA section. Nil when more bytes are needed.
  mutating func cdata(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) -> Int? {
    let found = XMLScan.first(XMLMark.cdataEnd, in: bytes, from: at)
    let end = found.match ?? (isLast ? bytes.count : found.searched)
    if builder.takesText() {
      let start = builder.content.text.count
      appendLiterally(bytes, at..<end)
      builder.noteText(from: start)
    } else {
      noteIfCut(bytes, at)
    }
    guard found.match != nil else { return end > at ? end : nil }
    mode = .content
    return end + XMLMark.cdataEnd.count
  }

  private mutating func appendLiterally(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var from = range.lowerBound
    while from < range.upperBound {
      let stop = min(range.upperBound, XMLScan.first(0x0D, in: bytes, from: from))
      builder.content.text.append(bytes, from..<stop)
      guard stop < range.upperBound else { break }
      let isPair = stop + 1 < range.upperBound && bytes[stop + 1] == 0x0A
      if !isPair { builder.content.text.append(0x0A) }
      from = stop + 1
    }
  }

  mutating func noteIfCut(_ bytes: Span<UInt8>, _ at: Int) {
    guard builder.isCut else { return }
    builder.isCut = false
    let megabytes = limits.elementBytes >> 20
    noteLoss("too-large", bytes, at, "an element of more than \(megabytes) MiB is cut")
  }
}
