/// An encoding that text may be in.
struct TextEncoding: Sendable {
  /// Lower-case name: the WHATWG Encoding Standard's where it has one.
  let name: String
  /// The label it was asked for by, lower-case.
  let label: String
  private let iconvName: String

  static let utf8 = TextEncoding(name: "utf-8", label: "utf-8", iconvName: "")
  static let windows1252 = TextEncoding(
    name: "windows-1252", label: "windows-1252", iconvName: "CP1252")

  /// The encoding of a label as documents and servers give it; nil for one that nobody knows.
  init?(label: String) {
    let label = Self.normal(label)
    guard !label.isEmpty, label.utf8.count <= 40 else { return nil }
    if let row = EncodingLabels.rows[label] {
      self.init(name: row.name, label: label, iconvName: row.iconvName)
    } else if IconvDecoder(label) != nil {
      self.init(name: label, label: label, iconvName: label)
    } else {
      return nil
    }
  }

  private init(name: String, label: String, iconvName: String) {
    self.name = name
    self.label = label
    self.iconvName = iconvName
  }

  /// Lower-case, without white space and quotes around it, `_` as `-`; nothing behind a slash.
  private static func normal(_ label: String) -> String {
    let bytes = label.utf8.drop(while: isPadding).prefix { !isPadding($0) && $0 != 0x2F }
    return String(decoding: bytes.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self).lowercased()
  }

  private static func isPadding(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  var isUTF8: Bool { name == "utf-8" }
  /// Whether its units have two or four bytes.
  var isWide: Bool { name.hasPrefix("utf-16") || name.hasPrefix("utf-32") }
  /// Whether its characters are made of several bytes, so that they can look like UTF-8.
  var isMultibyte: Bool { EncodingLabels.multibyte.contains(name) }
  /// Whether bytes of ASCII stand for other characters in it.
  var isStateful: Bool { EncodingLabels.stateful.contains(name) || name.hasPrefix("iso-2022") }

  /// A decoder, in the state of a text's beginning.
  func decoder() -> any ByteDecoder {
    switch name {
    case "utf-16le": UTF16Decoder(width: 2, bigEndian: false)
    case "utf-16be": UTF16Decoder(width: 2, bigEndian: true)
    case "utf-32le": UTF16Decoder(width: 4, bigEndian: false)
    case "utf-32be": UTF16Decoder(width: 4, bigEndian: true)
    default: (isUTF8 ? nil : IconvDecoder(iconvName)) ?? UTF8Decoder()
    }
  }

  /// Whether a sample has nothing that is no text in this encoding.
  func reads(_ sample: [UInt8]) -> Bool {
    var problems = ByteProblems()
    _ = decoder().decode(sample, noting: &problems, line: 1)
    return problems.all.isEmpty
  }
}
