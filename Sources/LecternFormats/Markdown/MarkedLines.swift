/// The lines of a Markdown list whose marks of what was read can be set, and nothing else touched: every other
/// byte stays as it is, whatever its encoding and line ends.
public struct MarkedLines {
  /// A line, as it is after the marks were set.
  public struct Line: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// Without its end.
    public var text: String
  }

  /// What a line is to say.
  public struct Mark: Hashable, Sendable {
    /// Whether what stands in it was read.
    public var isRead: Bool
    /// Whether a sign in it says the contrary so far. Where none was read as a mark, signs are words.
    public var isThere: Bool

    /// A mark to be set.
    public init(isRead: Bool, isThere: Bool) {
      self.isRead = isRead
      self.isThere = isThere
    }
  }

  private let bytes: [UInt8]
  /// Lines that say so already, or that have no place for a mark.
  public private(set) var unchanged: [Line] = []
  private var edits: [(range: Range<Int>, new: [UInt8], line: Int)] = []

  /// The bytes of a file.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Sets the marks of lines, which count from 1. A task box or check mark that says so already stays; a
  /// bullet without a box gets one only when it was read.
  public mutating func mark(_ lines: [Int: Mark]) {
    (edits, unchanged) = ([], [])
    var (start, number) = (0, 1)
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if let mark = lines[number] {
        if let edit = MarkEdit(bytes[start..<end], mark) {
          edits.append((edit.range, edit.new, number))
        } else {
          unchanged.append(
            Line(line: number, text: String(decoding: bytes[start..<end], as: UTF8.self)))
        }
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
  }

  /// The whole file with the marks set.
  public var result: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 4 * edits.count)
    var done = 0
    for edit in edits {
      result += bytes[done..<edit.range.lowerBound] + edit.new
      done = edit.range.upperBound
    }
    return result + bytes[done...]
  }

  /// What was changed, line by line.
  public var changes: [Line] {
    let lines = result.split(omittingEmptySubsequences: false) { $0 == 0x0A }
    // Lines are counted as in `mark`, where a lone carriage return ends one too.
    let texts = lines.flatMap { line in
      (line.last == 0x0D ? line.dropLast() : line)
        .split(separator: 0x0D, omittingEmptySubsequences: false)
    }
    return edits.map { edit in
      Line(line: edit.line, text: String(decoding: texts[edit.line - 1], as: UTF8.self))
    }
  }
}
