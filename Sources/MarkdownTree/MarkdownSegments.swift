/// Where a long text can be cut so that each part reads as it would in the whole: before a heading or
/// a bullet at the start of a line, outside of fenced code.
///
/// cmark's tree takes a hundred times the memory of a hostile text, so that only a part of a long one
/// may be a tree at a time.
struct MarkdownSegments {
  /// A part of the text.
  struct Segment {
    var range: Range<Int>
    /// Lines before it.
    var lines: Int
  }

  /// From this size on a part ends at the next place for it.
  static let size = 1 << 20
  /// A part that finds no place to end is cut off here.
  static let limit = 8 << 20
  /// Most bytes of link definitions that are repeated in each part.
  static let definitionLimit = 256 << 10

  private(set) var all: [Segment] = []
  /// Link definitions of the whole text, which any part may use.
  private(set) var definitions: [UInt8] = []
  /// Lines that are in no part.
  private(set) var faults: [MarkdownFault] = []

  init(_ text: [UInt8]) {
    var start = Segment(range: 0..<0, lines: 0)
    var isFenced = false
    var (line, index) = (0, 0)
    while index < text.count {
      let end = Self.lineEnd(in: text, from: index)
      let mark = LineMark(text[index..<end])
      if mark == .fence { isFenced.toggle() }
      if mark == .definition, definitions.count < Self.definitionLimit {
        definitions += text[index..<end] + [UInt8(ascii: "\n")]
      }
      let length = index - start.range.lowerBound
      if length >= Self.size, mark == .beginning, !isFenced {
        close(start, at: index, text)
        start = Segment(range: index..<index, lines: line)
      }
      line += 1
      index = end
    }
    close(start, at: text.count, text)
  }

  private mutating func close(_ segment: Segment, at end: Int, _ text: [UInt8]) {
    var segment = segment
    var end = end
    if end - segment.range.lowerBound > Self.limit {
      let cut = segment.range.lowerBound + Self.limit
      let shown = String(decoding: text[cut..<min(end, cut + 500)], as: UTF8.self)
      let lines = text[segment.range.lowerBound..<cut].count { $0 == UInt8(ascii: "\n") }
      faults.append(
        MarkdownFault(
          line: segment.lines + lines + 1,
          reason: "left out from here to the next heading or bullet: the text before is too long",
          text: shown))
      end = cut
    }
    segment.range = segment.range.lowerBound..<end
    all.append(segment)
  }

  /// Index behind a line and its end.
  private static func lineEnd(in text: [UInt8], from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "\n") { return index }
      if byte == UInt8(ascii: "\r"), index == text.count || text[index] != UInt8(ascii: "\n") {
        return index
      }
    }
    return index
  }
}

/// What the start of a line says of where a text can be cut.
enum LineMark {
  /// A heading or a bullet at the margin.
  case beginning
  /// Fenced code begins or ends.
  case fence
  /// `[label]: address`
  case definition
  case other

  init(_ line: ArraySlice<UInt8>) {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    self = .other
    guard let first = text.first else { return }
    switch first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      if text.prefix(3).count(where: { $0 == first }) == 3 { self = .fence }
    case UInt8(ascii: "["):
      let label = text.prefix(1000).prefix { $0 != UInt8(ascii: "]") }
      if text[label.endIndex...].dropFirst().first == UInt8(ascii: ":") { self = .definition }
    case UInt8(ascii: "#"):
      let next = text.drop { $0 == first }.first
      if text.count == line.count, next == UInt8(ascii: " ") { self = .beginning }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      let next = text.dropFirst().first
      if text.count == line.count, next == UInt8(ascii: " ") { self = .beginning }
    default: break
    }
  }
}
