/// A start tag taken apart, in order or not. Used again for every tag.
struct XMLTag {
  struct Attribute {
    var name: Range<Int>
    /// Without quotes; empty where there is only a name.
    var value: Range<Int>
  }

  private(set) var name = 0..<0
  private(set) var attributes: [Attribute] = []
  /// Behind the `>`, or at the `<` that stands where the `>` should.
  private(set) var end = 0
  /// Whether it ends with `/>`.
  private(set) var isEmpty = false
  /// Whether anything in it had to be put in order.
  private(set) var isMalformed = false
  /// Whether any attribute may be a namespace declaration.
  private(set) var mayDeclare = false

  /// More than an honest tag has; the rest is left out.
  private static let mostAttributes = 1000

  /// Reads the tag at a `<` that a name follows; false when the bytes end before the tag does.
  mutating func read(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    isEmpty = false
    isMalformed = false
    mayDeclare = false
    var at = start + 1
    while at < bytes.count, XMLScan.isName(bytes[at]) { at += 1 }
    name = (start + 1)..<at
    while at < bytes.count {
      let before = at
      while at < bytes.count, XMLScan.isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count else { return false }
      switch bytes[at] {
      case UInt8(ascii: ">"):
        end = at + 1
        return true
      case UInt8(ascii: "<"):
        end = at
        isMalformed = true
        return true
      case UInt8(ascii: "/"):
        guard at + 1 < bytes.count else { return false }
        isEmpty = bytes[at + 1] == UInt8(ascii: ">")
        if !isEmpty { isMalformed = true }
        at += 1
      default:
        if at == before { isMalformed = true }
        guard let next = readAttribute(bytes, at) else { return false }
        at = next
      }
    }
    return false
  }

  /// Behind the attribute; nil when the bytes end before it does.
  private mutating func readAttribute(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var at = start
    while at < bytes.count, !Self.endsName(bytes[at]) { at += 1 }
    var name = start..<at
    while at < bytes.count, XMLScan.isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    name = Self.orderly(bytes, name, &isMalformed)
    guard bytes[at] == UInt8(ascii: "=") else {
      isMalformed = true
      add(bytes, name, 0..<0)
      return max(at, start + 1)
    }
    at += 1
    while at < bytes.count, XMLScan.isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    let isQuoted = bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'")
    let read = isQuoted ? quoted(bytes, at) : bare(bytes, at)
    guard let read else { return nil }
    add(bytes, name, read.value)
    return read.end
  }

  private mutating func quoted(
    _ bytes: Span<UInt8>, _ quote: Int
  ) -> (value: Range<Int>, end: Int)? {
    var at = quote + 1
    var hasLessThan = false
    while at < bytes.count, bytes[at] != bytes[quote] {
      if bytes[at] == UInt8(ascii: "<") { hasLessThan = true }
      at += 1
    }
    guard at + 1 < bytes.count else { return nil }
    if hasLessThan {
      isMalformed = true
      // Nothing that may follow a value follows it: rather its closing quote is missing.
      if !Self.endsValue(bytes[at + 1]) { return bare(bytes, quote + 1) }
    }
    return ((quote + 1)..<at, at + 1)
  }

  /// A value without quotes, up to white space or the tag's end.
  private mutating func bare(_ bytes: Span<UInt8>, _ from: Int) -> (value: Range<Int>, end: Int)? {
    isMalformed = true
    var at = from
    while at < bytes.count, !XMLScan.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">"),
      bytes[at] != UInt8(ascii: "<")
    { at += 1 }
    guard at < bytes.count else { return nil }
    // The slash of `/>` is the tag's.
    let isSlash = at > from && bytes[at - 1] == UInt8(ascii: "/")
    if bytes[at] == UInt8(ascii: ">"), isSlash { at -= 1 }
    return (from..<at, at)
  }

  private mutating func add(_ bytes: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>) {
    guard !name.isEmpty, attributes.count < Self.mostAttributes else { return }
    if bytes[name.lowerBound] == UInt8(ascii: "x") { mayDeclare = true }
    attributes.append(Attribute(name: name, value: value))
  }

  /// The part of a name that is one.
  private static func orderly(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ isMalformed: inout Bool
  ) -> Range<Int> {
    var from = name.lowerBound
    while from < name.upperBound, !XMLScan.isNameStart(bytes[from]) { from += 1 }
    var to = from
    while to < name.upperBound, XMLScan.isName(bytes[to]) { to += 1 }
    if from..<to != name { isMalformed = true }
    return from..<to
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    XMLScan.isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "/")
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    XMLScan.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
