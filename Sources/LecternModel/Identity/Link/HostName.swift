/// Reads the authority of a link: `user:password@Host:port`.
enum HostName {
  /// DNS allows 253 bytes; a name in Unicode, percent-escaped, may take several times that.
  private static let longestName = 1024

  /// Host in normal form (lower case, punycode, without `www.` and closing dots) and the port as
  /// `:8080`, empty for 80 and 443. Nil for what can be no host.
  static func read(_ authority: ByteSlice) -> (host: String, port: String)? {
    let afterUser = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] }
    let rest = afterUser ?? authority
    guard rest.first != UInt8(ascii: "[") else { return address(rest) }
    let colon = rest.lastIndex(of: UInt8(ascii: ":")) ?? rest.endIndex
    guard let port = port(rest[colon...]), let host = normalise(rest[..<colon]) else { return nil }
    return (host, port)
  }

  /// An IPv6 address in brackets (RFC 3986, section 3.2.2).
  private static func address(_ bytes: ByteSlice) -> (host: String, port: String)? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "]")),
      let port = port(bytes[(end + 1)...])
    else { return nil }
    let inside = bytes[(bytes.startIndex + 1)..<end]
    let isAddress = inside.allSatisfy {
      ASCII.hexValue($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
    }
    guard isAddress, inside.contains(UInt8(ascii: ":")) else { return nil }
    return (bytes[...end].lowerText, port)
  }

  private static func port(_ bytes: ByteSlice) -> String? {
    guard let colon = bytes.first else { return "" }
    let digits = bytes.dropFirst()
    guard colon == UInt8(ascii: ":"), digits.count <= 5 else { return nil }
    if digits.isEmpty { return "" }
    guard digits.isNumber, let number = UInt16(digits.text) else { return nil }
    return number == 80 || number == 443 ? "" : ":\(number)"
  }

  private static func normalise(_ bytes: ByteSlice) -> String? {
    guard bytes.count <= longestName else { return nil }
    var name = bytes
    while name.last == UInt8(ascii: ".") { name = name.dropLast() }
    guard name.allSatisfy(isHostSign) else { return international(name) }
    return withoutWWW(name.map(ASCII.lower)[...])
  }

  private static func withoutWWW(_ bytes: ByteSlice) -> String? {
    var name = bytes
    while name.starts(with: "www.".utf8), name.dropFirst(4).contains(UInt8(ascii: ".")) {
      name = name.dropFirst(4)
    }
    guard let first = name.first, first != UInt8(ascii: "."), !hasEmptyLabel(name) else {
      return nil
    }
    return name.text
  }

  private static func hasEmptyLabel(_ name: ByteSlice) -> Bool {
    var wasDot = false
    for byte in name {
      let isDot = byte == UInt8(ascii: ".")
      if isDot && wasDot { return true }
      wasDot = isDot
    }
    return false
  }

  private static func isHostSign(_ byte: UInt8) -> Bool {
    ASCII.isIDSign(byte) || byte == UInt8(ascii: ".")
  }

  /// A name with letters beyond ASCII, plain or percent-escaped.
  private static func international(_ bytes: ByteSlice) -> String? {
    let decoded = PercentEscapes.decode(bytes)
    guard let name = String(validating: decoded, as: UTF8.self) else { return nil }
    var labels: [String] = []
    for label in name.lowercased().split(whereSeparator: { ".。．｡".contains($0) }) {
      if label.utf8.allSatisfy({ $0 < 0x80 }) {
        guard label.utf8.allSatisfy(isHostSign) else { return nil }
        labels.append(String(label))
      } else {
        guard isWord(label), let ascii = Punycode.encode(label) else { return nil }
        labels.append("xn--" + ascii)
      }
    }
    return withoutWWW(Array(labels.joined(separator: ".").utf8)[...])
  }

  /// No spaces, controls or punctuation: typographic quotes and dashes end a link in a text.
  private static func isWord(_ label: Substring) -> Bool {
    label.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .otherLetter, .modifierLetter, .titlecaseLetter, .uppercaseLetter,
        .nonspacingMark, .spacingMark, .decimalNumber, .otherNumber, .otherSymbol,
        .dashPunctuation, .connectorPunctuation:
        true
      default: scalar.value == 0x200C || scalar.value == 0x200D
      }
    }
  }
}
