extension HTMLEvents {
  /// An element whose content is no markup.
  struct RawElement {
    var endTag: [UInt8]
    var content: HTMLElements.RawContent
  }

  mutating func textStep() -> Step {
    var end = source.start
    while let next = source.find(UInt8(ascii: "<"), from: end) {
      guard case .text = opening(at: next) else { return takeText(to: next, .decoded) }
      end = next + 1
    }
    return takeText(to: source.bytes.count, .decoded)
  }

  mutating func rawStep(_ element: RawElement) -> Step {
    var end = source.start
    while let next = source.find(UInt8(ascii: "<"), from: end) {
      switch source.has(element.endTag, at: next) {
      case .yes:
        rawElement = nil
        return next > source.start ? takeText(to: next, element.content) : .skipped
      case .cut: return takeText(to: next, element.content)
      case .no: end = next + 1
      }
    }
    return takeText(to: source.bytes.count, element.content)
  }

  private mutating func takeText(to limit: Int, _ content: HTMLElements.RawContent) -> Step {
    var text = source.bytes[source.start..<limit]
    if limit == source.bytes.count, !source.isClosed {
      text = text[..<HTMLText.decodableEnd(text)]
    }
    if text.isEmpty { return .needsMore }
    source.take(to: text.endIndex)
    textEnd = text.endIndex
    hasReferences = content == .decoded
    return .found(.text)
  }

  /// Begins the content of an element that is no markup.
  mutating func enterRawContent(of name: String) {
    guard let content = dialect.rawContent(of: name) else { return }
    rawElement = RawElement(endTag: Array("</\(name)".utf8), content: content)
  }

  /// Whether an element without markup inside is never closed and so may not be one, where nothing
  /// may swallow the rest.
  mutating func isUnclosed(_ name: String) -> Bool {
    guard dialect.keepsUnfinished, source.isClosed, dialect.rawContent(of: name) != nil else {
      return false
    }
    let endTag = Array("</\(name)".utf8)
    var index = source.start
    while let next = source.find(UInt8(ascii: "<"), from: index) {
      if source.has(endTag, at: next) == .yes { return false }
      index = next + 1
    }
    missing.elements.insert(name)
    return true
  }
}
