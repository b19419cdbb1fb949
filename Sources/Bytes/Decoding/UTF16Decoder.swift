/// UTF-16 and UTF-32 in either order of bytes. Lone surrogates become U+FFFD.
final class UTF16Decoder: ByteDecoder {
  private let width: Int
  private let bigEndian: Bool
  private var held: [UInt8] = []
  private var high: UInt32?

  /// `width` is 2 for UTF-16, 4 for UTF-32.
  init(width: Int, bigEndian: Bool) {
    self.width = width
    self.bigEndian = bigEndian
  }

  func decode(_ chunk: [UInt8], noting problems: inout ByteProblems, line: Int) -> [UInt8] {
    let bytes = held.isEmpty ? chunk : held + chunk
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var at = 0
    while at + width <= bytes.count {
      take(unit(bytes, at), into: &text, noting: &problems, line: line)
      at += width
    }
    held = Array(bytes[at...])
    return text
  }

  func finish(noting problems: inout ByteProblems, line: Int) -> [UInt8] {
    guard !held.isEmpty || high != nil else { return [] }
    problems.note("invalid-bytes", line: line, "the text ends within a character")
    return replacementCharacter
  }

  private func unit(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in 0..<width {
      value = value << 8 | UInt32(bytes[at + (bigEndian ? index : width - 1 - index)])
    }
    return value
  }

  private func take(
    _ unit: UInt32, into text: inout [UInt8], noting problems: inout ByteProblems, line: Int
  ) {
    let isLow = (0xDC00...0xDFFF).contains(unit)
    if let first = high {
      high = nil
      if isLow, width == 2 {
        append(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &text)
        return
      }
      lone(&text, &problems, line)
    }
    if width == 2, (0xD800...0xDBFF).contains(unit) {
      high = unit
    } else if !append(unit, to: &text) {
      lone(&text, &problems, line)
    }
  }

  @discardableResult
  private func append(_ value: UInt32, to text: inout [UInt8]) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return true
  }

  private func lone(_ text: inout [UInt8], _ problems: inout ByteProblems, _ line: Int) {
    text += replacementCharacter
    problems.note("invalid-bytes", line: line, "half a surrogate pair became U+FFFD")
  }
}
