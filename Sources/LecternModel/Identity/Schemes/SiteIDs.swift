/// PubMed ids and PubMed Central ids.
enum PubMedID {
  /// One to eight digits.
  static func normalForm(_ bytes: ByteSlice) -> String? {
    let digits = Blank.trim(bytes)
    guard digits.count <= 8, digits.isNumber, digits.first != 0x30 else { return nil }
    return digits.text
  }

  /// `PMC` and digits, perhaps with a version behind a dot.
  static func central(_ bytes: ByteSlice) -> String? {
    let text = Blank.trim(bytes)
    let rest = text.startsIgnoringCase("pmc") ? text.dropFirst(3) : text
    let digits = rest.prefix(while: ASCII.isDigit)
    let behind = rest[digits.endIndex...]
    guard (1...9).contains(digits.count), digits.first != 0x30,
      behind.isEmpty || (behind.first == UInt8(ascii: ".") && behind.dropFirst().isNumber)
    else { return nil }
    return "PMC" + digits.text
  }
}

/// Ids of the ACL Anthology: `P06-1001`, `2020.acl-main.1`.
enum ACLID {
  private static let endings = [".pdf", ".bib", ".xml", ".endf", ".html"]

  /// Papers only: volumes (`P06-1`), front matter (`.0`) and venues have other forms.
  static func normalForm(_ bytes: ByteSlice) -> String? {
    var id = Blank.trim(bytes)
    for ending in endings where id.endsIgnoringCase(ending) {
      id = id.dropLast(ending.utf8.count)
      break
    }
    return old(id) ?? new(id)
  }

  private static func withoutVersion(_ bytes: ByteSlice) -> ByteSlice {
    guard let mark = bytes.lastIndex(where: { ASCII.lower($0) == UInt8(ascii: "v") }),
      bytes[(mark + 1)...].isNumber
    else { return bytes }
    return bytes[..<mark]
  }

  private static func old(_ bytes: ByteSlice) -> String? {
    let id = withoutVersion(bytes)
    guard id.count == 8, id.first.map(ASCII.isLetter) == true,
      id.dropFirst().prefix(2).isNumber, id.byte(at: id.startIndex + 3) == UInt8(ascii: "-"),
      id.suffix(4).isNumber, !id.suffix(3).elementsEqual("000".utf8)
    else { return nil }
    return String(decoding: id.map(ASCII.upper), as: UTF8.self)
  }

  private static func new(_ bytes: ByteSlice) -> String? {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[0].isNumber,
      parts[0].starts(with: "19".utf8) || parts[0].starts(with: "20".utf8)
    else { return nil }
    let names = parts[1].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let number = withoutVersion(parts[2])
    guard names.count == 2,
      names.allSatisfy({ !$0.isEmpty && $0.allSatisfy(ASCII.isAlphanumeric) }),
      number.count <= 5, number.isNumber, number.first != 0x30
    else { return nil }
    return parts[0].text + "." + parts[1].lowerText + "." + number.text
  }
}

/// Forum ids of OpenReview.
enum OpenReviewID {
  static func normalForm(_ bytes: ByteSlice) -> String? {
    guard (6...20).contains(bytes.count), bytes.allSatisfy(ASCII.isIDSign) else { return nil }
    return bytes.text
  }
}

/// Ids of YouTube; their case counts.
enum YouTubeID {
  /// Words of eleven letters that stand where ids stand.
  private static let words: Set<String> = ["videoseries", "live_stream", "watch_later"]

  /// A video's id.
  static func normalForm(_ bytes: ByteSlice) -> String? { bytes.count == 11 ? video(bytes) : nil }

  /// Eleven signs, perhaps with something else glued on behind another sign.
  static func video(_ bytes: ByteSlice) -> String? {
    let id = bytes.prefix(while: ASCII.isIDSign)
    guard id.count == 11, !words.contains(id.text) else { return nil }
    return id.text
  }

  /// Playlists that somebody made. Mixes (`RD…`) and a reader's own lists differ from day to day.
  static func playlist(_ bytes: ByteSlice) -> String? {
    let id = bytes.prefix(while: ASCII.isIDSign)
    let isMade = ["PL", "UU", "OL", "FL", "EC", "SP"].contains { id.starts(with: $0.utf8) }
    return isMade && (12...64).contains(id.count) ? id.text : nil
  }
}
