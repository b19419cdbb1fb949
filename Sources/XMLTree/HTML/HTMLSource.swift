#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The part of an HTML stream that has not been handed out.
struct HTMLSource {
  /// What has been handed out and what has not.
  private(set) var bytes: [UInt8] = []
  /// Where the latter begins.
  private(set) var start = 0
  /// Whether no more bytes come.
  var isClosed = false
  /// Where the part last taken began.
  private(set) var taken = 0
  /// Line ends of the stream up to `counted`.
  private var lineEnds = 0
  private var counted = 0

  enum Match { case yes, no, cut }

  mutating func append(_ chunk: some Collection<UInt8>) {
    countLines(to: start)
    bytes.removeFirst(start)
    (start, taken, counted) = (0, 0, 0)
    bytes.append(contentsOf: chunk)
  }

  /// Takes all up to `end`.
  mutating func take(to end: Int) {
    taken = start
    start = end
  }

  /// Line on which the part last taken began, from 1. Counted only for those who ask.
  mutating func line() -> Int {
    countLines(to: taken)
    return lineEnds + 1
  }

  private mutating func countLines(to end: Int) {
    while counted < end, let index = find(UInt8(ascii: "\n"), from: counted, to: end) {
      lineEnds += 1
      counted = index + 1
    }
    counted = max(counted, end)
  }

  /// The next place of a byte at or behind an index.
  func find(_ byte: UInt8, from index: Int, to end: Int? = nil) -> Int? {
    bytes.firstIndex(of: byte, from: index, to: end ?? bytes.count)
  }

  /// Whether `text`, which is lower-case, stands at `index` in any case.
  func has(_ text: [UInt8], at index: Int) -> Match {
    for offset in text.indices {
      guard index + offset < bytes.count else { return isClosed ? .no : .cut }
      if bytes[index + offset].lowercasedASCII != text[offset] { return .no }
    }
    return .yes
  }

  /// The byte at `index`; nil beyond the end.
  func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Lower-case text of a part that begins at `start`.
  func lowercased(_ range: Range<Int>) -> String {
    lowercasedASCII(bytes[start + range.lowerBound..<start + range.upperBound])
  }

  /// The same of the part last taken.
  func lowercasedTaken(_ range: Range<Int>) -> String {
    lowercasedASCII(bytes[taken + range.lowerBound..<taken + range.upperBound])
  }
}

extension [UInt8] {
  /// The next place of a byte in a range; nil if there is none.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return unsafe withUnsafeBufferPointer { buffer in
      // `end` is at most `count`, so the base address is there.
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}

/// Text with its ASCII letters in lower case.
func lowercasedASCII(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else {
    return String(decoding: bytes, as: UTF8.self)
  }
  return String(decoding: bytes.map(\.lowercasedASCII), as: UTF8.self)
}
