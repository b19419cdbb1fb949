/// Text and attribute values of HTML: bytes with character references.
public enum HTMLText {
  /// Text of HTML source that has no tags: references decoded once, line ends made `\n`, NUL left out.
  ///
  /// `inAttribute`: by the rules for attribute values, where `&copy=` is no reference.
  public static func decode(_ bytes: ArraySlice<UInt8>, inAttribute: Bool = false) -> String {
    String(decoding: decodedBytes(bytes, inAttribute: inAttribute), as: UTF8.self)
  }

  /// The same as UTF-8 bytes.
  public static func decodedBytes(
    _ bytes: ArraySlice<UInt8>, inAttribute: Bool = false
  ) -> ArraySlice<UInt8> {
    guard var special = bytes.firstIndex(where: \.needsHTMLDecoding) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var rest = bytes
    while true {
      output += rest[..<special]
      rest =
        rest[(special + decodeOne(bytes, at: special, inAttribute: inAttribute, into: &output))...]
      guard let next = rest.firstIndex(where: \.needsHTMLDecoding) else { break }
      special = next
    }
    output += rest
    return output[...]
  }

  /// Whether there is a character reference with its semicolon: a sign that text is HTML.
  public static func holdsReference(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "&"),
        let reference = HTMLCharacterReference(bytes, at: index, inAttribute: false)
      else { return false }
      return bytes[index + reference.length - 1] == UInt8(ascii: ";")
    }
  }

  /// Decodes the sign at `index`, leaving NUL out; gives the number of bytes it took.
  private static func decodeOne(
    _ bytes: ArraySlice<UInt8>, at index: Int, inAttribute: Bool, into output: inout [UInt8]
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "&"):
      if let reference = HTMLCharacterReference(bytes, at: index, inAttribute: inAttribute) {
        output += reference.text.utf8
        return reference.length
      }
      output.append(UInt8(ascii: "&"))
    case UInt8(ascii: "\r"):
      output.append(UInt8(ascii: "\n"))
      return index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
    default: break
    }
    return 1
  }

  /// How much of the front of `bytes` can be decoded before it is known what follows: all but a
  /// character, a reference or a line end that may be cut in two.
  static func decodableEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let last = bytes.last else { return bytes.endIndex }
    if last == UInt8(ascii: "\r") { return bytes.endIndex - 1 }
    if last >= 0x80 { return wholeCharactersEnd(bytes) }
    for index in bytes.indices.suffix(HTMLEntities.longestName + 1).reversed() {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") { return index }
      guard byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "#") else { break }
    }
    return bytes.endIndex
  }

  private static func wholeCharactersEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    for index in bytes.indices.suffix(4).reversed() where bytes[index] >= 0xC0 {
      let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
      return index + length > bytes.endIndex ? index : bytes.endIndex
    }
    return bytes.endIndex
  }
}

extension UInt8 {
  /// Whether HTML text with this byte differs from its source.
  fileprivate var needsHTMLDecoding: Bool {
    self == UInt8(ascii: "&") || self == UInt8(ascii: "\r") || self == 0
  }
}
