/// Digital Object Identifiers (ISO 26324; DOI Handbook, 2.2 to 2.5).
enum DOI {
  /// The DOI that a text is: bare, short (`10/abcde`), or behind `doi:`. Nil for anything more.
  static func normalForm(_ text: ByteSlice) -> String? {
    var bytes = Blank.trim(text)
    for label in ["info:doi/", "doi:", "doi "] where bytes.startsIgnoringCase(label) {
      bytes = Blank.trim(bytes.dropFirst(label.utf8.count))
    }
    if bytes.starts(with: "10/".utf8) { return short(bytes.dropFirst(3)) }
    guard let found = read(bytes), found.end == bytes.endIndex || isRefuse(bytes[found.end...])
    else { return nil }
    return found.value
  }

  /// Short DOI `10/abcde` from what follows the slash.
  static func short(_ bytes: ByteSlice) -> String? {
    guard (3...10).contains(bytes.count), bytes.allSatisfy(ASCII.isAlphanumeric),
      bytes.contains(where: ASCII.isLetter), !pagesOfDOIOrg.contains(bytes.lowerText)
    else { return nil }
    return "10/" + bytes.lowerText
  }

  /// Words behind `doi.org/` that are pages of its own.
  private static let pagesOfDOIOrg: Set<String> = [
    "about", "browse", "community", "faq", "handbook", "help", "home", "index", "news",
    "registries", "resources", "search", "services", "the",
  ]

  /// The DOI at the beginning of the bytes, in lower case, and where it ends.
  static func read(_ bytes: ByteSlice) -> (value: String, end: Int)? {
    guard let slash = slashBehindPrefix(bytes) else { return nil }
    var suffix = bytes[slash.end...]
    suffix = Punctuation.trimEnd(suffix[..<cut(suffix)], of: ".,;:!?*_/&~")
    suffix = suffix[..<endOfPreprintID(suffix, prefix: bytes[..<slash.start])]
    guard suffix.contains(where: ASCII.isWord), !isDate(bytes[..<slash.start], suffix),
      !hasDotSegment(suffix), !isIndex(suffix)
    else { return nil }
    return (bytes[..<slash.start].text + "/" + suffix.lowerText, suffix.endIndex)
  }

  /// Where the slash behind `10.1234` or `10.1234.5` stands; it may be escaped.
  private static func slashBehindPrefix(_ bytes: ByteSlice) -> (start: Int, end: Int)? {
    guard bytes.starts(with: "10.".utf8) else { return nil }
    let registrant = bytes.dropFirst(3).prefix(while: ASCII.isDigit)
    let isISBN = registrant.elementsEqual("978".utf8) || registrant.elementsEqual("979".utf8)
    guard (4...9).contains(registrant.count) || isISBN else { return nil }
    var place = registrant.endIndex
    while bytes.byte(at: place) == UInt8(ascii: ".") {
      let part = bytes[(place + 1)...].prefix(while: ASCII.isDigit)
      guard !part.isEmpty else { return nil }
      place = part.endIndex
    }
    if bytes.byte(at: place) == UInt8(ascii: "/") { return (place, place + 1) }
    return bytes[place...].startsIgnoringCase("%2f") ? (place, place + 3) : nil
  }

  /// `10.2021/01` is no DOI but a month.
  private static func isDate(_ prefix: ByteSlice, _ suffix: ByteSlice) -> Bool {
    suffix.count <= 2 && suffix.isNumber && prefix.count == 7
      && (prefix.dropFirst(3).starts(with: "19".utf8)
        || prefix.dropFirst(3).starts(with: "20".utf8))
  }

  /// A default index file, which a link could not hold either.
  private static func isIndex(_ suffix: ByteSlice) -> Bool {
    let slash = suffix.lastIndex(of: UInt8(ascii: "/"))
    let last = slash.map { suffix[($0 + 1)...] } ?? suffix
    return last.startsIgnoringCase("index.") || last.startsIgnoringCase("default.")
  }

  /// `/../`, which a link could not hold.
  private static func hasDotSegment(_ suffix: ByteSlice) -> Bool {
    guard
      suffix.first == UInt8(ascii: ".")
        || suffix.indices.contains(where: { place in
          suffix[place] == UInt8(ascii: "/") && suffix.byte(at: place + 1) == UInt8(ascii: ".")
        })
    else { return false }
    return suffix.split(separator: UInt8(ascii: "/")).contains { segment in
      segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8)
    }
  }

  /// What may follow a DOI that is all of a text: what `read` cut off the end.
  private static func isRefuse(_ bytes: ByteSlice) -> Bool { !bytes.contains(where: ASCII.isWord) }
}
