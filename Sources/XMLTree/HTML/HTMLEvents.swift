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
  /// The tag at the start of the source, while `isInTag`, or else the last one.
  var scanner = HTMLTagScanner()
  var isInTag = false
  /// How many bytes have been searched for the end of what the source begins with.
  var searched = 0
  /// What the rest of the input is known not to hold, so that nothing is searched for twice.
  var missing = Missing()
  /// The element whose content is no markup, while in one.
  var rawElement: RawElement?
  /// Lower-case name of the last tag.
  public internal(set) var name = ""
  /// Where the last text ends, and whether references in it are such.
  var textEnd = 0
  var hasReferences = true
  /// The tag in which the text breaks off; only where few elements are markup, as `HTMLDialect.only` says.
  public internal(set) var brokenTag: HTMLBrokenTag?

  /// Ends of constructs that do not come.
  struct Missing {
    /// Any `>`.
    var tag = false
    var quote = false
    var comment = false
    /// End tags of elements without markup inside.
    var elements: Set<String> = []
  }

  enum Step {
    case found(HTMLEventKind)
    /// Something without an event, or that must be looked at in another way.
    case skipped
    case needsMore
  }

  /// A stream that waits for its first bytes.
  public init(_ dialect: HTMLDialect = .page) { self.dialect = dialect }

  /// A whole text.
  public init(_ text: String, _ dialect: HTMLDialect = .page) {
    self.dialect = dialect
    source.append(text.utf8)
    source.isClosed = true
  }

  /// Adds UTF-8 bytes; they may begin and end anywhere.
  public mutating func append(_ chunk: [UInt8]) { source.append(chunk) }

  /// Says that no more bytes come.
  public mutating func close() { source.isClosed = true }

  /// Line on which the last event began, from 1.
  public var line: Int { mutating get { source.line() } }

  /// The next event; nil when more bytes are needed or, after `close`, at the end.
  public mutating func next() -> HTMLEvent? {
    guard let kind = advance() else { return nil }
    return switch kind {
    case .start: .start(tag)
    case .end: .end(name)
    case .text: .text(String(decoding: text, as: UTF8.self))
    }
  }

  /// Goes on to the next event, whose parts can then be asked for one by one: for readers in a
  /// hurry, who leave out or copy most of it. Nil as with `next`.
  public mutating func advance() -> HTMLEventKind? {
    while source.start < source.bytes.count {
      switch step() {
      case .found(let kind): return kind
      case .skipped: continue
      case .needsMore: return nil
      }
    }
    return nil
  }

  private mutating func step() -> Step {
    if let rawElement { return rawStep(rawElement) }
    return switch opening(at: source.start) {
    case .tag(let nameOffset): tagStep(nameAt: nameOffset)
    case .comment: commentStep()
    case .declaration: declarationStep()
    case .text: textStep()
    case .broken: brokenStep(isScanned: false)
    case .cut: .needsMore
    }
  }
}
