extension URIReference {
  /// Whether text is an address of the web that reading would leave as it is.
  static func isPlain(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    return text.utf8.dropFirst(scheme.utf8.count).first != UInt8(ascii: "/")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  /// Whether text is a path from the root that needs only the origin before it.
  static func isPlainPath(_ text: String) -> Bool {
    var previous = UInt8(ascii: ":")
    for byte in text.utf8 {
      // `//host`, `/../` and all that is not written so.
      let isSpecial =
        previous == UInt8(ascii: "/") && (byte == previous || byte == UInt8(ascii: "."))
      guard byte > 0x20, byte != 0x7F, !isSpecial else { return false }
      previous = byte
    }
    return text.utf8.first == UInt8(ascii: "/")
  }

  /// Text as a reference: white space around it and control characters within go, as browsers do
  /// it, and spaces within are escaped.
  static func clean(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return bytes }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    var cleaned: [UInt8] = []
    for byte in bytes.drop(while: { $0 <= 0x20 }) {
      if byte == 0x20 {
        cleaned += "%20".utf8
      } else if byte > 0x20, byte != 0x7F {
        cleaned.append(byte)
      }
    }
    return cleaned
  }

  /// Takes the scheme and its colon off the front; nil, with nothing taken, when there is none.
  static func cutScheme(_ bytes: inout ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first, isLetter(first) else { return nil }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") {
        let scheme = bytes[..<index].map { isLetter($0) ? $0 | 0x20 : $0 }
        bytes = bytes[(index + 1)...]
        return String(decoding: scheme, as: UTF8.self)
      }
      guard isLetter(byte) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte) else {
        return nil
      }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension URIReference {
  /// `reference` made absolute against `base`; as it is, but cleaned, where that can't be done.
  public static func resolve(_ reference: String, against base: String?) -> String {
    if isPlain(reference) { return reference }
    guard let base else { return URIReference(reference).text }
    return URIReference(base).resolve(reference).text
  }

  /// The base that holds inside an element with this `xml:base`, from the one outside (XML Base).
  /// One against which nothing can be resolved does not count.
  public static func base(_ xmlBase: String?, inside outer: String?) -> String? {
    guard let xmlBase else { return outer }
    guard let outer else { return URIReference(xmlBase).text }
    let inner = URIReference(outer).resolve(xmlBase)
    return inner.isBase ? inner.text : outer
  }
}
