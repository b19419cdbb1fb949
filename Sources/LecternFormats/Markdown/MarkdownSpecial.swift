/// Something in plain text that Markdown would read as more than text only where it stands: an
/// underscore at the edge of a word, a reference, an address.
struct MarkdownSpecial {
  /// How many bytes of the text it takes.
  var length: Int
  /// What is written in their place.
  var text: String

  /// Looks at one place of a text; nil where there is nothing special.
  init?(in bytes: [UInt8], at index: Int, addresses: MarkdownText.Addresses) {
    switch bytes[index] {
    case UInt8(ascii: "_"):
      guard !Self.isInWord(bytes, index) else { return nil }
      self.init(length: 1, text: "\\_")
    case UInt8(ascii: "&"):
      guard Self.beginsReference(bytes[(index + 1)...]) else { return nil }
      self.init(length: 1, text: "\\&")
    case UInt8(ascii: "w"):
      guard bytes[index...].starts(with: "www.".utf8), !Self.followsWord(bytes, index) else {
        return nil
      }
      self.init(length: 4, text: "www\\.")
    case UInt8(ascii: "h"), UInt8(ascii: "f"):
      self.init(address: bytes, at: index, addresses)
    default:
      return nil
    }
  }

  private init(length: Int, text: String) {
    self.length = length
    self.text = text
  }

  private init?(address bytes: [UInt8], at index: Int, _ addresses: MarkdownText.Addresses) {
    let rest = bytes[index...]
    guard !Self.followsWord(bytes, index),
      let scheme = ["https", "http", "ftp"].first(where: { rest.starts(with: ($0 + "://").utf8) })
    else { return nil }
    guard addresses == .linked else {
      self.init(length: scheme.utf8.count + 1, text: scheme + "\\:")
      return
    }
    let run = Self.withoutPunctuation(rest.prefix(while: Self.staysInAddress))
    self.init(length: run.count, text: "<" + String(decoding: run, as: UTF8.self) + ">")
  }

  /// C2 and E2 may begin characters that deceive.
  private static func staysInAddress(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x3C && byte != 0x3E && byte != 0x7F && byte != 0xC2 && byte != 0xE2
  }

  /// Punctuation behind an address belongs to the sentence; a `)` only without its `(`.
  private static func withoutPunctuation(_ run: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let hasOpen = run.contains(UInt8(ascii: "("))
    let ending = hasOpen ? ".,;:!?'\"]}*_~" : ".,;:!?'\"]}*_~)"
    let last = run.lastIndex { !ending.utf8.contains($0) }
    return last.map { run[...$0] } ?? run
  }

  private static func isInWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    followsWord(bytes, index) && index + 1 < bytes.count && isAlphanumeric(bytes[index + 1])
  }

  private static func followsWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    index > 0 && isAlphanumeric(bytes[index - 1])
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether text behind an `&` makes it a character reference: `amp;`, `#39;`.
  private static func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.prefix(33).prefix { isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
    return !name.isEmpty && rest.dropFirst(name.count).first == UInt8(ascii: ";")
  }
}
