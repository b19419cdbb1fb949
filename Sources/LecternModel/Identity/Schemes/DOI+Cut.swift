/// Where a DOI ends in a text or a link. Any printable sign may be part of one, so this goes by what
/// publishers really use.
extension DOI {
  /// The standard sets no limit; none in use comes near this one.
  private static let longest = 1024

  /// The end of what can belong to the suffix that begins the bytes.
  static func cut(_ bytes: ByteSlice) -> Int {
    var place = bytes.startIndex
    let limit = min(bytes.endIndex, place + longest)
    while place < limit {
      if Blank.length(bytes, at: place) > 0 || isEnd(bytes, at: place) { return place }
      place += 1
    }
    return place
  }

  private static func isEnd(_ bytes: ByteSlice, at place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "^"):
      return true
    case UInt8(ascii: "<"): return !isSICI(bytes[(place + 1)...])
    case UInt8(ascii: ","), UInt8(ascii: ";"): return beginsAnother(bytes[(place + 1)...])
    case UInt8(ascii: "?"), UInt8(ascii: "&"): return isParameter(bytes[(place + 1)...])
    case 0xC2...0xEF: return Punctuation.isTypographic(bytes, at: place)
    default: return false
    }
  }

  /// `<693::AID-ASI4>` within a SICI; any other `<` begins a tag.
  private static func isSICI(_ bytes: ByteSlice) -> Bool {
    let digits = bytes.prefix(8).prefix(while: ASCII.isAlphanumeric)
    return !digits.isEmpty && bytes.byte(at: digits.endIndex) == UInt8(ascii: ":")
      && bytes.prefix(64).prefix { $0 > 0x20 }.contains(UInt8(ascii: ">"))
  }

  private static func beginsAnother(_ bytes: ByteSlice) -> Bool {
    bytes.starts(with: "10.".utf8) && slashFollows(bytes)
      || ["doi", "http", "pmid"].contains(where: bytes.startsIgnoringCase)
  }

  private static func slashFollows(_ bytes: ByteSlice) -> Bool {
    let rest = bytes.dropFirst(3).prefix(12).drop(while: ASCII.isDigit)
    return rest.first == UInt8(ascii: "/")
  }

  /// `utm_source=x` behind `?` or `&`.
  private static func isParameter(_ bytes: ByteSlice) -> Bool {
    let name = bytes.prefix(24).prefix(while: ASCII.isIDSign)
    return !name.isEmpty && bytes.byte(at: name.endIndex) == UInt8(ascii: "=")
  }

  /// Cuts the version off a bioRxiv or medRxiv id (`2020.01.01.123456v2.full`): it is no part of it.
  static func endOfPreprintID(_ suffix: ByteSlice, prefix: ByteSlice) -> Int {
    let isPreprint = prefix.elementsEqual("10.1101".utf8) || prefix.elementsEqual("10.64898".utf8)
    guard isPreprint else { return suffix.endIndex }
    let id = suffix.prefix { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    let version = suffix[id.endIndex...]
    guard id.last.map(ASCII.isDigit) == true, version.first.map(ASCII.lower) == UInt8(ascii: "v"),
      version.byte(at: version.startIndex + 1).map(ASCII.isDigit) == true
    else { return suffix.endIndex }
    return id.endIndex
  }
}
