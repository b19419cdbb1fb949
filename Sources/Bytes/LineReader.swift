/// Cuts an input into lines, one at a time, without their ends (`\n`, `\r\n`).
public struct LineReader {
  /// The longest line handed out whole; what is over is cut off, so that memory stays bounded.
  public static let longest = 64 << 20

  private let input: Input
  private var chunk: ArraySlice<UInt8> = []
  private var number = 0
  private var isAtEnd = false

  /// Lines of an input that nobody else reads.
  public init(_ input: Input) { self.input = input }

  /// The next line with its number, counted from 1; nil at the end.
  public mutating func next() throws -> (number: Int, bytes: [UInt8])? {
    guard !isAtEnd else { return nil }
    var line: [UInt8] = []
    while true {
      if chunk.isEmpty {
        guard let more = try input.next() else {
          isAtEnd = true
          guard !line.isEmpty else { return nil }
          number += 1
          return (number, line)
        }
        chunk = more[...]
      }
      let end = chunk.firstIndex(of: 0x0A)
      let piece = chunk[..<(end ?? chunk.endIndex)]
      line += piece.prefix(max(0, Self.longest - line.count))
      chunk = chunk[(end.map { $0 + 1 } ?? chunk.endIndex)...]
      if end != nil {
        if line.last == 0x0D { line.removeLast() }
        number += 1
        return (number, line)
      }
    }
  }
}
