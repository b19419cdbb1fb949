/// The part of an HTML stream that has not been handed out.
struct HTMLSource {
  /// What has been handed out and what has not.
  private(set) var bytes: [UInt8] = []
  /// Where the latter begins.
  private(set) var start = 0
  /// Line on which the part last taken began, from 1.
  private(set) var line = 1
  /// Whether no more bytes come.
  var isClosed = false
  private var lineEnds = 0

  enum Match { case yes, no, cut }

  mutating func append(_ chunk: some Collection<UInt8>) {
    bytes.removeFirst(start)
    start = 0
    bytes.append(contentsOf: chunk)
  }

  /// Takes all up to `end`.
  mutating func take(to end: Int) {
    line = lineEnds + 1
    for index in start..<end where bytes[index] == UInt8(ascii: "\n") { lineEnds += 1 }
    start = end
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
    let part = bytes[start + range.lowerBound..<start + range.upperBound]
    guard part.contains(where: { $0 != $0.lowercasedASCII }) else {
      return String(decoding: part, as: UTF8.self)
    }
    return String(decoding: part.map(\.lowercasedASCII), as: UTF8.self)
  }
}
