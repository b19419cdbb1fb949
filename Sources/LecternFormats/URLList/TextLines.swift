import Bytes

/// The lines of an input, one at a time, in constant memory.
struct TextLines {
  /// A line without its end.
  struct Line {
    /// From 1.
    var number: Int
    var text: String
    /// Whether it was longer than allowed; the text is then its beginning.
    var isCut: Bool
    /// Whether a line break ends it: the last line may have been cut within.
    var hasBreak: Bool
  }

  /// Longest line of a list, in bytes.
  static let longest = 65_536

  private let stream: UTF8Stream
  private let longest: Int
  private var chunk: ArraySlice<UInt8> = []
  private var number = 0
  private var isPastReturn = false

  init(_ stream: UTF8Stream, longest: Int = Self.longest) {
    self.stream = stream
    self.longest = longest
  }

  /// The next line; nil at the end.
  mutating func next() throws -> Line? {
    var line: [UInt8] = []
    var length = 0
    while true {
      if chunk.isEmpty {
        guard let more = try stream.next() else {
          return length == 0 ? nil : take(line, length, hasBreak: false)
        }
        chunk = more[...]
      }
      // A line feed behind a carriage return is the same line's end.
      if isPastReturn, chunk.first == UInt8(ascii: "\n") { chunk = chunk.dropFirst() }
      isPastReturn = false
      let part = chunk.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      if line.count < longest { line += part.prefix(longest - line.count) }
      length += part.count
      chunk = chunk[part.endIndex...]
      if let end = chunk.popFirst() {
        isPastReturn = end == UInt8(ascii: "\r")
        return take(line, length, hasBreak: true)
      }
    }
  }

  private mutating func take(_ line: [UInt8], _ length: Int, hasBreak: Bool) -> Line {
    number += 1
    return Line(
      number: number, text: String(decoding: line, as: UTF8.self), isCut: length > longest,
      hasBreak: hasBreak)
  }
}
