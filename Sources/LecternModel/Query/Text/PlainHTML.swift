/// The words of sanitised HTML, for the text index: tags go, the five entities that a sanitiser writes are
/// signs again. What browsers make of wild HTML is LecternFormats' concern.
public enum PlainHTML {
  /// Text with a space where a tag was.
  public static func words(_ html: String) -> String {
    guard html.utf8.contains(UInt8(ascii: "<")) || html.utf8.contains(UInt8(ascii: "&")) else {
      return html
    }
    var words: [UInt8] = []
    words.reserveCapacity(html.utf8.count)
    var rest = Substring(html).utf8
    while let byte = rest.first {
      if byte == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        words.append(UInt8(ascii: " "))
        rest = rest[rest.index(after: end)...]
      } else if byte == UInt8(ascii: "&"), let (sign, length) = entity(rest) {
        words.append(sign)
        rest = rest.dropFirst(length)
      } else {
        words.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static func entity(_ text: Substring.UTF8View) -> (sign: UInt8, length: Int)? {
    entities.first { text.starts(with: $0.name.utf8) }.map { ($0.sign, $0.name.utf8.count) }
  }

  private static let entities: [(name: String, sign: UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27),
  ]
}
