/// HTML as a flat stream of events in document order, as the tokenizer of WHATWG HTML 13.2.5 makes
/// them: no tree, no implied elements, no limit of depth.
///
/// Give it UTF-8 in pieces of any size and take events until there are none, then the next piece:
///
///     html.append(chunk)
///     while let event = html.next() { … }
///
/// Memory is that of the longest single tag, time is linear in the input. Comments, processing
/// instructions and document types are left out. (libxml2's HTML SAX parser was tried and is not
/// used: an unclosed `<script>` hides the rest, end tags that fit nothing cost time in proportion to
/// the depth, HTML 5 entities and `&#146;` are lost, `a<b` swallows text.)
public struct HTMLEvents {
  let dialect: HTMLDialect
  var source = HTMLSource()
  /// The tag at the start of the source, read in part.
  var tag: HTMLTagScanner?
  /// How many of its bytes have been searched for the end of what it begins with.
  var searched = 0
  /// What the rest of the input is known not to hold, so that nothing is searched for twice.
  var missing: Set<Ending> = []
  private var rawElement: RawElement?

  /// What ends a construct.
  enum Ending: Hashable { case tag, quote, comment, element(String) }

  enum Step {
    case event(HTMLEvent)
    /// Something without an event, or that must be looked at in another way.
    case skipped
    case needsMore
  }

  /// An element whose content is no markup.
  struct RawElement {
    var endTag: [UInt8]
    var content: HTMLElements.RawContent
  }

  /// A stream that waits for its first bytes.
  public init(_ dialect: HTMLDialect = .page) { self.dialect = dialect }

  /// A whole text.
  public init(_ text: String, _ dialect: HTMLDialect = .page) {
    self.dialect = dialect
    source.append(text.utf8)
    source.isClosed = true
  }

  /// Line on which the last event began, from 1.
  public var line: Int { source.line }

  /// Adds UTF-8 bytes; they may begin and end anywhere.
  public mutating func append(_ chunk: [UInt8]) { source.append(chunk) }

  /// Says that no more bytes come.
  public mutating func close() { source.isClosed = true }

  /// The next event; nil when more bytes are needed or, after `close`, at the end.
  public mutating func next() -> HTMLEvent? {
    while source.start < source.bytes.count {
      switch rawElement.map({ rawStep($0) }) ?? step() {
      case .event(let event): return event
      case .skipped: continue
      case .needsMore: return nil
      }
    }
    return nil
  }

  private mutating func step() -> Step {
    switch opening(at: source.start) {
    case .tag(let nameOffset): tagStep(nameAt: nameOffset)
    case .comment: commentStep()
    case .declaration: declarationStep()
    case .text: textStep()
    case .cut: .needsMore
    }
  }

  private func opening(at index: Int) -> HTMLOpening {
    guard source.bytes[index] == UInt8(ascii: "<"), !missing.contains(.tag) else { return .text }
    return HTMLOpening(source, at: index, dialect) { missing.contains(.element($0)) }
  }

  private mutating func textStep() -> Step {
    var end = source.start
    while end < source.bytes.count, case .text = opening(at: end) { end += 1 }
    return takeText(to: end, .decoded)
  }

  private mutating func rawStep(_ element: RawElement) -> Step {
    var end = source.start
    scan: while end < source.bytes.count {
      switch source.has(element.endTag, at: end) {
      case .yes:
        rawElement = nil
        return end > source.start ? takeText(to: end, element.content) : .skipped
      case .cut: break scan
      case .no: end += 1
      }
    }
    return takeText(to: end, element.content)
  }

  private mutating func takeText(to limit: Int, _ content: HTMLElements.RawContent) -> Step {
    var text = source.bytes[source.start..<limit]
    if limit == source.bytes.count, !source.isClosed {
      text = text[..<HTMLText.decodableEnd(text)]
    }
    if text.isEmpty { return .needsMore }
    source.take(to: text.endIndex)
    switch content {
    case .decoded: return .event(.text(HTMLText.decode(text)))
    case .verbatim: return .event(.text(String(decoding: text, as: UTF8.self)))
    }
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
    let rest = source.start..<source.bytes.count
    if rest.contains(where: { source.has(endTag, at: $0) == .yes }) { return false }
    missing.insert(.element(name))
    return true
  }
}
