/// Turns bytes of one encoding into UTF-8, a chunk at a time. Holds back what ends within a character.
protocol ByteDecoder: AnyObject {
  /// `line` is where the chunk begins, from 1.
  func decode(_ chunk: [UInt8], noting problems: inout ByteProblems, line: Int) -> [UInt8]
  /// What was held back, once there are no more bytes.
  func finish(noting problems: inout ByteProblems, line: Int) -> [UInt8]
}

/// UTF-8 needs no decoding; `UTF8Cleaner` checks all that passes.
final class UTF8Decoder: ByteDecoder {
  func decode(_ chunk: [UInt8], noting: inout ByteProblems, line: Int) -> [UInt8] { chunk }
  func finish(noting: inout ByteProblems, line: Int) -> [UInt8] { [] }
}

/// U+FFFD, which stands for what can't be read.
let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]
/// U+FEFF at the beginning of UTF-8.
let utf8ByteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
