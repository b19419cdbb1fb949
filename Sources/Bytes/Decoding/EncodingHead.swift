/// What the first bytes of an input say of its encoding.
struct EncodingHead {
  static let size = 4096

  let bytes: ArraySlice<UInt8>

  /// An encoding that the bytes themselves prove: a byte order mark, or ASCII with zero bytes in it.
  var unmistakable: TextEncoding? {
    for (signature, label) in Self.signatures where bytes.starts(with: signature) {
      return TextEncoding(label: label)
    }
    return zeros.flatMap { TextEncoding(label: $0) }
  }

  /// UTF-16 without a mark: every other of the first bytes is zero, and what is between is ASCII.
  private var zeros: String? {
    let start = Array(bytes.prefix(8))
    guard start.count == 8 else { return nil }
    let even = stride(from: 0, to: 8, by: 2).map { start[$0] }
    let odd = stride(from: 1, to: 8, by: 2).map { start[$0] }
    if even.allSatisfy({ $0 == 0 }), odd.allSatisfy(Self.isText) { return "utf-16be" }
    return odd.allSatisfy({ $0 == 0 }) && even.allSatisfy(Self.isText) ? "utf-16le" : nil
  }

  private static func isText(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The longer ones first, since UTF-32's mark begins like UTF-16's.
  private static let signatures: [([UInt8], String)] = [
    ([0x00, 0x00, 0xFE, 0xFF], "utf-32be"), ([0xFF, 0xFE, 0x00, 0x00], "utf-32le"),
    ([0x00, 0x00, 0x00, 0x3C], "utf-32be"), ([0x3C, 0x00, 0x00, 0x00], "utf-32le"),
    ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFE, 0xFF], "utf-16be"), ([0xFF, 0xFE], "utf-16le"),
    ([0x00, 0x3C], "utf-16be"), ([0x3C, 0x00], "utf-16le"),
  ]

  /// The label that the document gives, as it stands.
  func declaredLabel(_ declaration: UTF8Stream.Declaration) -> String? {
    switch declaration {
    case .none: nil
    case .xml: xmlLabel
    case .html: xmlLabel ?? htmlLabel
    }
  }

  /// `encoding` of an XML declaration, in ASCII or EBCDIC; white space before it is forgiven.
  private var xmlLabel: String? {
    var text = bytes.drop { $0 <= 0x20 }
    if text.starts(with: utf8ByteOrderMark) { text = text.dropFirst(3) }
    if text.starts(with: Self.ebcdicDeclaration), let ebcdic = IconvDecoder("CP037") {
      var ignored = ByteProblems()
      text = ebcdic.decode(Array(text), noting: &ignored, line: 1)[...]
    }
    guard text.starts(with: "<?xml".utf8) else { return nil }
    let end = text.firstIndex(of: UInt8(ascii: ">")) ?? text.endIndex
    return Self.value(of: "encoding", in: text[..<end])
  }

  /// `<?xml` in EBCDIC.
  private static let ebcdicDeclaration: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93]

  /// The first `charset=` within a `<meta`.
  private var htmlLabel: String? {
    let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for tag in lower.split(separator: UInt8(ascii: "<")) where tag.starts(with: "meta".utf8) {
      let end = tag.firstIndex(of: UInt8(ascii: ">")) ?? tag.endIndex
      if let label = Self.value(of: "charset", in: tag[..<end]) { return label }
    }
    return nil
  }

  /// What follows `name =`, with or without quotes.
  private static func value(of name: String, in text: ArraySlice<UInt8>) -> String? {
    let name = Array(name.utf8)
    var rest = text
    while !rest.starts(with: name) {
      guard rest.popFirst() != nil else { return nil }
    }
    rest = rest.dropFirst(name.count).drop { $0 <= 0x20 }
    guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
    rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let label = rest.prefix { $0 > 0x20 && !"\"';/>?".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }
}
