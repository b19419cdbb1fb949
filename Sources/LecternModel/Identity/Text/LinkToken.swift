/// A link within a text: where it ends.
enum LinkToken {
  /// The link that begins the bytes, without punctuation that belongs to the sentence.
  static func read(_ bytes: ByteSlice) -> ByteSlice {
    var place = bytes.startIndex
    while place < bytes.endIndex, !isEnd(bytes, at: place) { place += 1 }
    return Punctuation.trimEnd(bytes[..<place], of: ".,;:!?'*~")
  }

  private static func isEnd(_ bytes: ByteSlice, at place: Int) -> Bool {
    if Blank.length(bytes, at: place) > 0 || Punctuation.isTypographic(bytes, at: place) {
      return true
    }
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"):
      return true
    case UInt8(ascii: "]"):
      // `[https://a.org](https://a.org)`
      return bytes.byte(at: place + 1) == UInt8(ascii: "(")
    case UInt8(ascii: "&"):
      return ["&lt;", "&gt;", "&quot;"].contains(where: bytes[place...].startsIgnoringCase)
    default: return false
    }
  }

  /// Whether a blank, a bracket or a quote stands before a place.
  static func isOpening(_ bytes: ByteSlice, before place: Int) -> Bool {
    guard let previous = bytes.byte(at: place - 1) else { return true }
    return previous <= 0x20 || "([{<\"'>|".utf8.contains(previous) || previous >= 0x80
  }
}
