/// Bytes that grow at the end. Text is decoded straight into it.
@safe struct XMLBuffer: ~Copyable {
  /// Kept for the next element unless one was huge.
  private static let usualCapacity = 1 << 20

  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 256
    unsafe base = .allocate(capacity: capacity)
  }

  deinit { unsafe base.deallocate() }

  mutating func reset() {
    count = 0
    guard capacity > Self.usualCapacity else { return }
    unsafe base.deallocate()
    capacity = 256
    unsafe base = .allocate(capacity: capacity)
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe base[count] = byte
    count += 1
  }

  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    reserve(range.count)
    unsafe source.extracting(range).withUnsafeBufferPointer { from in
      // Not nil: the range is not empty.
      if let start = from.baseAddress {
        unsafe (base + count).update(from: start, count: from.count)
      }
    }
    count += range.count
  }

  mutating func append(_ bytes: [UInt8]) { append(bytes.span, 0..<bytes.count) }

  /// The bytes of a range, as text.
  func string(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }

  /// The same without white space (XML 1.0, section 2.3) at both ends.
  func trimmedString(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var from = range.lowerBound
    var to = range.upperBound
    while from < to, unsafe XMLScan.isSpace(base[from]) { from += 1 }
    while to > from, unsafe XMLScan.isSpace(base[to - 1]) { to -= 1 }
    return string(from..<to)
  }

  /// Whether no byte of a range is beyond ASCII.
  func isASCII(_ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var bits: UInt8 = 0
    for index in range { bits |= unsafe base[index] }
    return bits < 0x80
  }

  /// A copy of the bytes of a range.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Appends character data with the references `&lt;`, `&gt;`, `&amp;` and `&quot;` resolved, and says
  /// where it stopped: at a tag, another reference, a carriage return or the end.
  ///
  /// Eight bytes at a time are copied before they are looked at: most hold nothing to see to.
  mutating func appendText(_ source: Span<UInt8>, from start: Int) -> Int {
    let total = source.count
    reserve(total - start + 8)
    var to = unsafe base + count
    var at = start
    unsafe source.withUnsafeBufferPointer { buffer in
      guard let from = buffer.baseAddress else { return }
      while true {
        while at &+ 8 <= total {
          let word = unsafe UnsafeRawPointer(from + at).loadUnaligned(as: UInt64.self)
          unsafe UnsafeMutableRawPointer(to).storeBytes(of: word, as: UInt64.self)
          let plain = XMLScan.plainBytes(word)
          at &+= plain
          unsafe to += plain
          if plain < 8 { break }
        }
        while at < total, unsafe !XMLScan.isSpecial(from[at]) {
          unsafe to.pointee = unsafe from[at]
          unsafe to += 1
          at &+= 1
        }
        guard at < total, unsafe from[at] == UInt8(ascii: "&"),
          let found = unsafe XMLScan.commonReference(from + at + 1, left: total &- at &- 1)
        else { return }
        unsafe to.pointee = found.character
        unsafe to += 1
        at &+= found.length &+ 1
      }
    }
    count = unsafe to - base
    return at
  }

  private mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
  }
}
