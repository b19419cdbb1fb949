/// Rids a link of what copying and converting did to it.
enum LinkText {
  /// Without blanks and angle brackets around it, line breaks within it, LaTeX's backslashes
  /// (`a\_b`) and a second link glued on by a line break.
  static func tidy(_ given: ByteSlice) -> ByteSlice {
    var bytes = Blank.trim(given)
    if bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") {
      bytes = Blank.trim(bytes.dropFirst().dropLast())
    }
    guard let odd = bytes.firstIndex(where: isOdd) else { return bytes }
    return repaired(bytes, from: odd)
  }

  private static func isOdd(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "%")
  }

  private static func repaired(_ bytes: ByteSlice, from odd: Int) -> ByteSlice {
    var output = Array(bytes[..<odd])
    var place = odd
    while place < bytes.endIndex {
      let byte = bytes[place]
      if isOdd(byte), isGlue(bytes[place...]) { break }
      place += 1
      if byte == UInt8(ascii: "\\") {
        if let next = bytes.byte(at: place), "_%&#~$".utf8.contains(next) { continue }
        output.append(UInt8(ascii: "/"))
      } else if byte >= 0x20 {
        output.append(byte)
      }
    }
    return output[...]
  }

  /// Whether a line break, plain or written out, is followed by another link.
  private static func isGlue(_ bytes: ByteSlice) -> Bool {
    for glue in ["\n", "\r\n", "\\n", "%5cn", "%0a", "%0d%0a"]
    where bytes.startsIgnoringCase(glue) {
      return bytes.dropFirst(glue.utf8.count).startsIgnoringCase("http")
    }
    return false
  }
}
