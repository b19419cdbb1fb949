/// Lets valid UTF-8 pass untouched and mends the rest, counting lines.
struct UTF8Cleaner {
  var problems = ByteProblems()
  /// The line, from 1, that has been reached.
  private(set) var line = 1
  private var held: [UInt8] = []
  private var atStart = true

  /// The chunk without faults. What ends within a character is held back.
  mutating func clean(_ chunk: [UInt8]) -> [UInt8] {
    var bytes = held.isEmpty ? chunk : held + chunk
    held = []
    if atStart {
      if bytes.count < 3, utf8ByteOrderMark.starts(with: bytes) {
        held = bytes
        return []
      }
      atStart = false
      if bytes.starts(with: utf8ByteOrderMark) { bytes.removeFirst(3) }
    }
    return mended(bytes)
  }

  /// What was held back, once there are no more bytes.
  mutating func finish() -> [UInt8] {
    guard !held.isEmpty, held != utf8ByteOrderMark else { return [] }
    held = []
    problems.note("invalid-bytes", line: line, "the text ends within a character")
    return replacementCharacter
  }

  /// What windows-1252 has in 0x80...0x9F, as UTF-8; nothing where it has nothing.
  private static let windows1252: [[UInt8]] = (0x80...0x9F as ClosedRange<UInt8>).map { byte in
    var ignored = ByteProblems()
    let text = TextEncoding.windows1252.decoder().decode([byte], noting: &ignored, line: 1)
    return ignored.all.isEmpty ? text : []
  }

  private mutating func mended(_ bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    var copied = 0
    var at = ASCII.firstOddity(in: bytes, from: 0, lines: &line)
    while at < bytes.count {
      let step = UTF8Step(bytes, at)
      if step == .incomplete { break }
      if case .valid(let length) = step {
        at += length
      } else {
        mended += bytes[copied..<at]
        at += note(step, bytes[at...], into: &mended)
        copied = at
      }
      at = ASCII.firstOddity(in: bytes, from: at, lines: &line)
    }
    held = Array(bytes[at...])
    if copied == 0 { return at == bytes.count ? bytes : Array(bytes[..<at]) }
    return mended + bytes[copied..<at]
  }

  /// How many bytes the fault takes. `bytes`: from where it is.
  private mutating func note(
    _ step: UTF8Step, _ bytes: ArraySlice<UInt8>, into text: inout [UInt8]
  ) -> Int {
    let byte = bytes[bytes.startIndex]
    if step == .control {
      text += Self.windows1252[Int(bytes[bytes.startIndex + 1] - 0x80)]
      return 2
    }
    if case .forbidden(let length) = step {
      problems.note(
        "control-character", line: line, "a control character (byte \(byte)) was dropped")
      return length
    }
    problems.note(
      "invalid-bytes", line: line, "a byte that is not UTF-8 (\(byte)) became U+FFFD")
    text += replacementCharacter
    return 1
  }
}
