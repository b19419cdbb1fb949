/// Text that is what it should be already: by far the most names, words and titles are.
enum TidyText {
  /// Whether a text is printable ASCII without markup, references and spaces that would collapse.
  static func isTidy(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before = UInt8(ascii: " ")
      for byte in bytes {
        if byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
          return false
        }
        if byte == UInt8(ascii: " "), before == byte { return false }
        before = byte
      }
      return before != UInt8(ascii: " ")
    }
  }
}
