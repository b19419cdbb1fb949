/// Finds the end of a start or end tag and the places of its attributes (WHATWG HTML 13.2.5.6 to 40).
///
/// It can stop anywhere and go on when more bytes are there, so a tag costs one pass however the
/// bytes come in. Places count from the tag's `<`.
struct HTMLTagScanner {
  /// Where an attribute stands.
  struct Span {
    var name: Range<Int>
    var value: Range<Int>
  }

  private enum State { case tagName, beforeName, name, afterName, beforeValue, quoted, unquoted }

  /// Where the element's name ends.
  private(set) var nameEnd = 0
  var attributes: [Span] = []
  private(set) var isSelfClosing = false
  /// The next byte to look at.
  private(set) var position = 0
  /// Whether `>` ends the tag even inside quotes, after a quote was found that is never closed.
  private var ignoresQuotes = false
  private var state = State.tagName
  /// Where the present name or value began.
  private var mark = 0
  private var quote: UInt8 = 0

  /// Whether what comes next stands in quotes.
  var isInQuotes: Bool { state == .quoted }

  /// Forgets an attribute whose value, or name, does not end.
  mutating func dropUnfinishedAttribute() {
    switch state {
    case .beforeValue, .quoted, .unquoted: attributes.removeLast()
    case .tagName, .beforeName, .name, .afterName: break
    }
  }

  /// Gets ready for a tag whose name begins `offset` bytes behind its `<`.
  mutating func begin(nameAt offset: Int, ignoresQuotes: Bool) {
    attributes.removeAll(keepingCapacity: true)
    isSelfClosing = false
    position = offset
    self.ignoresQuotes = ignoresQuotes
    state = .tagName
  }

  /// Goes on through a tag that begins at `start`. True when its `>` is found and passed.
  mutating func scan(_ bytes: [UInt8], from start: Int) -> Bool {
    while start + position < bytes.count {
      if state == .quoted, !ignoresQuotes {
        let end = bytes.firstIndex(of: quote, from: start + position, to: bytes.count)
        position = (end ?? bytes.count) - start
        if end == nil { return false }
      }
      defer { position += 1 }
      if step(bytes[start + position]) { return true }
    }
    return false
  }

  /// Takes one byte; true when it ends the tag.
  private mutating func step(_ byte: UInt8) -> Bool {
    let isEnd = byte == UInt8(ascii: ">")
    if state == .quoted, !(isEnd && ignoresQuotes) {
      if byte == quote { leave(for: .beforeName) }
      return false
    }
    if isEnd {
      leave(for: .beforeName)
      return true
    }
    switch state {
    case .beforeValue: beginValue(byte)
    case .unquoted: if byte.isHTMLSpace { leave(for: .beforeName) }
    case .tagName, .beforeName, .name, .afterName, .quoted: readNames(byte)
    }
    return false
  }

  private mutating func readNames(_ byte: UInt8) {
    if byte == UInt8(ascii: "/") {
      leave(for: .beforeName)
      isSelfClosing = true
    } else if byte.isHTMLSpace {
      leave(for: state == .name || state == .afterName ? .afterName : .beforeName)
    } else if byte == UInt8(ascii: "="), state == .name || state == .afterName {
      leave(for: .beforeValue)
    } else if state == .beforeName || state == .afterName {
      isSelfClosing = false
      mark = position
      state = .name
    }
  }

  private mutating func beginValue(_ byte: UInt8) {
    if byte.isHTMLSpace { return }
    let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    quote = byte
    mark = isQuote ? position + 1 : position
    state = isQuote ? .quoted : .unquoted
  }

  /// Notes what the present state has read.
  private mutating func leave(for next: State) {
    switch state {
    case .tagName: nameEnd = position
    case .name: attributes.append(Span(name: mark..<position, value: position..<position))
    case .quoted, .unquoted: attributes[attributes.count - 1].value = mark..<position
    case .beforeName, .afterName, .beforeValue: break
    }
    state = next
  }
}

extension UInt8 {
  /// Tab, line feed, form feed, carriage return or space.
  var isHTMLSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }

  /// A to Z, a to z.
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// 0 to 9.
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// The lower-case form of an ASCII letter, any other byte as it is.
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
