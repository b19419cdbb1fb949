/// The value of `srcset` (WHATWG HTML 4.8.4.2.1): addresses with the size each is for.
enum SourceSet {
  struct Candidate {
    var address: String
    /// `2x`, `600w`, or nothing.
    var size: String
  }

  static func candidates(_ value: String) -> [Candidate] {
    var candidates: [Candidate] = []
    var rest = value.utf8[...]
    while true {
      rest = rest.drop { isSpace($0) || $0 == comma }
      if rest.isEmpty { return candidates }
      // An address may hold commas, but not end with one.
      var address = rest.prefix { !isSpace($0) }
      rest = rest[address.endIndex...]
      var size = rest.prefix(0)
      if address.last == comma {
        while address.last == comma { address = address.dropLast() }
      } else {
        size = rest.prefix { $0 != comma }
        rest = rest[size.endIndex...]
      }
      let words = size.split(whereSeparator: isSpace).map { String(Substring($0)) }
      guard words.count <= 1, words.allSatisfy(isSize) else { continue }
      candidates.append(
        Candidate(address: String(Substring(address)), size: words.first ?? ""))
    }
  }

  private static func isSize(_ text: String) -> Bool {
    let number = text.dropLast()
    switch text.utf8.last {
    case UInt8(ascii: "w"): return (1...8).contains(number.utf8.count) && UInt(number) != nil
    case UInt8(ascii: "x"):
      return number.utf8.count <= 8 && number.utf8.first.map(\.isDigit) == true
        && Double(number) != nil
    default: return false
    }
  }

  private static let comma = UInt8(ascii: ",")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
