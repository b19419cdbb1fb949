/// An e-mail address inside other text.
enum EmailAddress {
  /// Takes the first address out of a text, with `mailto:` before it and `?subject=…` behind.
  static func cut(from text: inout String) -> String? {
    var bytes = Array(text.utf8)
    var search = 0
    while let at = bytes[search...].firstIndex(of: UInt8(ascii: "@")) {
      search = at + 1
      guard let range = address(around: at, in: bytes) else { continue }
      let email = String(decoding: bytes[range], as: UTF8.self)
      bytes.removeSubrange(extended(range, in: bytes))
      text = String(decoding: bytes, as: UTF8.self)
      return email
    }
    return nil
  }

  /// The address whose `@` is at an index: letters before it, a host with a dot behind.
  private static func address(around at: Int, in bytes: [UInt8]) -> Range<Int>? {
    var start = at
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    while end < bytes.count, isHost(bytes[end]) { end += 1 }
    while end > at + 1, !isAlphanumeric(bytes[end - 1]) { end -= 1 }
    while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
    let host = bytes[(at + 1)..<end]
    guard start < at, at - start <= 64, host.count <= 255, host.first.map(isAlphanumeric) == true,
      host.contains(UInt8(ascii: "."))
    else { return nil }
    return start..<end
  }

  private static func extended(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let scheme = Array("mailto:".utf8)
    var (start, end) = (range.lowerBound, range.upperBound)
    if start >= scheme.count,
      bytes[(start - scheme.count)..<start].elementsEqual(scheme, by: { $0 | 0x20 == $1 | 0x20 })
    {
      start -= scheme.count
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "?") {
      while end < bytes.count, bytes[end] > 0x20, !"<>()\"".utf8.contains(bytes[end]) { end += 1 }
    }
    return start..<end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte >= 0x80 || "._%+-&'=~!#$^*{}|`".utf8.contains(byte)
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x61...0x7A).contains(byte | 0x20)
  }
}
