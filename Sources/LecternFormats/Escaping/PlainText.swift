/// Plain text out of what may be HTML.
enum PlainText {
  /// The text of a summary without its tags, on one line, at most `limit` characters long.
  ///
  /// A `<` counts as a tag's beginning only before a letter, `/` or `!`, so that `a < b` stays. Takes
  /// one pass and stops at the limit.
  static func strip(_ text: String, limit: Int = .max) -> String {
    var out: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.first, out.count <= limit {
      if byte == UInt8(ascii: "<"), let end = tagEnd(bytes) {
        bytes = bytes[end...]
        space(&out)
      } else if byte == UInt8(ascii: "&"), let (character, rest) = reference(bytes) {
        out += Array(character.utf8)
        bytes = rest
      } else {
        if byte <= 0x20 { space(&out) } else { out.append(byte) }
        bytes.removeFirst()
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return shortened(String(decoding: out, as: UTF8.self), wasCut: !bytes.isEmpty, limit: limit)
  }

  private static func space(_ out: inout [UInt8]) {
    if let last = out.last, last != 0x20 { out.append(0x20) }
  }

  /// The index behind a tag that begins here.
  private static func tagEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let second = bytes.dropFirst().first,
      second == UInt8(ascii: "/") || second == UInt8(ascii: "!")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(second | 0x20)
    else { return nil }
    // A tag of ours is short; a lone `<` must not cost a pass over the rest each time.
    return bytes.prefix(4096).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// The character that a reference (`&amp;`, `&#39;`, `&#x27;`) stands for, and what follows it.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    guard let end = bytes.prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[bytes.index(after: bytes.startIndex)..<end], as: UTF8.self)
    let rest = bytes[bytes.index(after: end)...]
    if let known = named[name] { return (known, rest) }
    guard name.hasPrefix("#") else { return nil }
    let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
    let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
    return code.flatMap(Unicode.Scalar.init).map { (String($0), rest) }
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…",
    "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
  ]

  private static func shortened(_ text: String, wasCut: Bool, limit: Int) -> String {
    guard wasCut else { return text }
    let cut = text.prefix(limit)
    let word = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return word + " …"
  }
}
