/// Escapes of HTML and of links that got into a text.
enum TextEscapes {
  private static let entities: [(name: String, sign: UInt8)] = [
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
  ]
  /// Longer than any id.
  private static let longest = 1024

  /// The first word of a text with its escapes undone once, and how long the word was. A text without
  /// escapes comes back whole.
  static func decode(_ text: ByteSlice) -> (bytes: ByteSlice, length: Int, isChanged: Bool) {
    let word = text.prefix(longest).prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
    guard word.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else {
      return (text, text.count, false)
    }
    var output: [UInt8] = []
    var place = word.startIndex
    while place < word.endIndex {
      let rest = word[place...]
      if rest.first == UInt8(ascii: "&"),
        let entity = entities.first(where: { rest.starts(with: $0.name.utf8) })
      {
        output.append(entity.sign)
        place += entity.name.utf8.count
      } else {
        output.append(word[place])
        place += 1
      }
    }
    let decoded = PercentEscapes.decode(output[...])
    return decoded.count == word.count ? (text, text.count, false) : (decoded, word.count, true)
  }
}
