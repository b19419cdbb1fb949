/// What the value of an allowed attribute may be, and what is written for it.
enum AttributeRule: Sendable {
  /// Any text.
  case text
  /// A link that a reader may follow.
  case link
  /// A file that a page loads by itself: `http` or `https`.
  case file
  /// As `file`, or a small picture in the address itself.
  case picture
  /// Pictures for several sizes.
  case pictureSet
  /// Up to five digits; a per cent sign may follow.
  case number
  /// An attribute that counts by being there.
  case flag
  /// One of these words.
  case word(Set<String>)

  /// The value to be written, with addresses made absolute; nil to leave the attribute out.
  func value(_ value: String, _ links: LinkPolicy) -> String? {
    switch self {
    case .text: value
    case .link: links.link(value)
    case .file: links.file(value)
    case .picture: links.picture(value)
    case .pictureSet: links.pictureSet(value)
    case .number: Self.isNumber(value) ? value : nil
    case .flag: ""
    case .word(let words): words.contains(value.lowercased()) ? value.lowercased() : nil
    }
  }

  private static func isNumber(_ value: String) -> Bool {
    let digits = value.utf8.last == UInt8(ascii: "%") ? value.utf8.dropLast() : value.utf8[...]
    return (1...5).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
