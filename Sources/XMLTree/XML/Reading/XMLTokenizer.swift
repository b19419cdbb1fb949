/// Takes XML of any quality apart, a chunk at a time, and mends what is not well-formed on the way.
///
/// A parser that stops at the first error, or drops what follows it, is no use for feeds. So every fault has
/// its own answer here: an ampersand that begins no entity is text, HTML's names are characters, tags are
/// read with or without quotes and balanced, junk is passed over. Each is noted with line and column.
struct XMLTokenizer: ~Copyable {
  /// What the next bytes are part of.
  enum Mode { case content, cdata, comment, instruction, declaration }

  let limits: XMLLimits
  var builder: XMLBuilder
  var problems = XMLProblems()
  var entities: XMLEntities
  var open: XMLOpenElements
  var place = XMLPlace()
  var mode = Mode.content
  /// Whether the document's own element has begun.
  var hasRoot = false

  private var held: [UInt8] = []
  private var wanted = 0

  init(
    _ options: XMLStream.Options, opened: @escaping XMLBuilder.Open,
    finished: @escaping XMLBuilder.Finished
  ) {
    limits = options.limits
    let names = XMLNames()
    builder = XMLBuilder(names: names, limits: limits, opened: opened, finished: finished)
    entities = XMLEntities(limit: limits.entityBytes)
    open = XMLOpenElements(names: names, neverNested: options.neverNested)
  }

  /// Takes the next chunk. Throws what the builder throws.
  mutating func read(_ chunk: [UInt8]) throws {
    let bytes = held.isEmpty ? chunk : held + chunk
    // What is looked at again must have doubled, or a tag without end costs its length squared.
    guard bytes.count >= wanted else {
      held = bytes
      return
    }
    let used = try work(bytes.span, isLast: false)
    held = Array(bytes[used...])
    wanted = held.count * 2
  }

  /// Takes what is left, and closes what is open. Throws what the builder throws.
  mutating func finish() throws {
    let bytes = held
    held = []
    _ = try work(bytes.span, isLast: true)
    if open.count > 0 || mode != .content {
      problems.note(
        "truncated", line: place.line, column: 1, "the document ends before its last element does")
    }
    builder.isAtEnd = true
    while open.count > 0 { try closeInnermost() }
  }

  /// How many bytes have been used.
  private mutating func work(_ bytes: Span<UInt8>, isLast: Bool) throws -> Int {
    var at = 0
    while at < bytes.count, let next = try step(bytes, at, isLast) { at = next }
    place.advance(over: bytes, to: at)
    place.forget(at)
    return at
  }

  /// Where the work goes on; nil when more bytes are needed.
  private mutating func step(_ bytes: Span<UInt8>, _ at: Int, _ isLast: Bool) throws -> Int? {
    switch mode {
    case .content:
      bytes[at] == UInt8(ascii: "<")
        ? try markup(bytes, at, isLast) : text(bytes, at, isLast)
    case .cdata: cdata(bytes, at, isLast)
    case .comment: skip(bytes, at, until: XMLMark.commentEnd, isLast)
    case .instruction: skip(bytes, at, until: XMLMark.instructionEnd, isLast)
    case .declaration: skip(bytes, at, until: XMLMark.tagEnd, isLast)
    }
  }

  private mutating func skip(
    _ bytes: Span<UInt8>, _ at: Int, until mark: [UInt8], _ isLast: Bool
  ) -> Int? {
    let found = XMLScan.first(mark, in: bytes, from: at)
    guard let end = found.match else {
      let searched = isLast ? bytes.count : found.searched
      return searched > at ? searched : nil
    }
    mode = .content
    return end + mark.count
  }

  mutating func note(
    _ code: String, _ bytes: Span<UInt8>, _ at: Int, _ message: @autoclosure () -> String
  ) {
    place.advance(over: bytes, to: at)
    problems.note(code, line: place.line, column: place.column(at), message())
  }

  /// Notes a fault by which what stands at a place is lost.
  mutating func noteLoss(
    _ code: String, _ bytes: Span<UInt8>, _ at: Int, _ message: @autoclosure () -> String
  ) {
    place.advance(over: bytes, to: at)
    problems.note(
      code, line: place.line, column: place.column(at), message(), text: Self.text(bytes, at))
  }

  /// The beginning of what stands at a place.
  private static func text(_ bytes: Span<UInt8>, _ at: Int) -> String {
    let end = min(bytes.count, at + XMLProblem.longestText)
    return at < end ? String(decoding: (at..<end).map { bytes[$0] }, as: UTF8.self) : ""
  }
}
