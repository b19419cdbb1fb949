/// Ids in publishers' addresses from which an identifier follows for certain.
enum PublisherID {
  /// Nature's journals whose ids have five digits; elsewhere five digits may be a year and a number.
  private static let wideJournals: Set<String> = ["nature", "ncomms", "srep"]

  /// The part of a DOI behind `10.1038/` from a page's id. `onc2011282` stands for
  /// `onc.2011.282`, so ids that may hold a year give none.
  static func nature(_ segment: ByteSlice) -> String? {
    var id = segment
    for ending in [".pdf", ".html", "_reference"] where id.endsIgnoringCase(ending) {
      id = id.dropLast(ending.utf8.count)
    }
    let letters = id.prefix(while: ASCII.isLetter)
    let rest = id[letters.endIndex...]
    guard !letters.isEmpty else { return isOld(id) ? id.lowerText : nil }
    guard !rest.isEmpty else { return nil }
    let isSure = rest.isNumber ? isNumbered(letters, rest) : isNew(id) || isDotted(id)
    return isSure ? id.lowerText : nil
  }

  /// `323533a0` up to 2000, `35057062` in 2000 and 2001.
  private static func isOld(_ id: ByteSlice) -> Bool {
    let digits = id.prefix(while: ASCII.isDigit)
    let rest = id[digits.endIndex...]
    if rest.isEmpty { return digits.count == 8 && digits.starts(with: "35".utf8) }
    return (4...7).contains(digits.count) && rest.first == UInt8(ascii: "a") && rest.count == 2
      && rest.dropFirst().isNumber
  }

  /// `s41586-021-03819-2`, `d41586-020-00001-w`.
  private static func isNew(_ id: ByteSlice) -> Bool {
    let parts = id.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [6, 3, 5, 1] && parts[0].dropFirst().isNumber
      && parts[1].isNumber && parts[2].isNumber
      && ASCII.isAlphanumeric(parts[3][parts[3].startIndex])
  }

  /// `nmeth.2089`, `onc.2011.282`: the DOI as it is.
  private static func isDotted(_ id: ByteSlice) -> Bool {
    let parts = id.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts[0].allSatisfy(ASCII.isLetter)
      && parts.dropFirst().allSatisfy(\.isNumber)
  }

  private static func isNumbered(_ journal: ByteSlice, _ digits: ByteSlice) -> Bool {
    if digits.count < 5 { return true }
    let mayHoldYear = digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8)
    return digits.count == 5 && (!mayHoldYear || wideJournals.contains(journal.lowerText))
  }

  /// The DOI of a bioRxiv or medRxiv id (`2020.01.01.123456v1`); the prefix changed in December 2025.
  static func biorxiv(_ segment: ByteSlice) -> String? {
    let id = segment.prefix { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    let parts = id.split(separator: UInt8(ascii: "."))
    guard let number = parts.last, (5...9).contains(number.count) else { return nil }
    if parts.count == 1 { return "10.1101/" + number.text }
    guard parts.count == 4, parts.map(\.count).prefix(3).elementsEqual([4, 2, 2]) else {
      return nil
    }
    let isNew = !parts.map(\.text).prefix(2).lexicographicallyPrecedes(["2025", "12"])
    let date = parts.map(\.text).joined(separator: ".")
    return (isNew ? "10.64898/" : "10.1101/") + date
  }

  /// The DOI of an Elsevier id of 16 digits: `0584853976801316` is 10.1016/0584-8539(76)80131-6.
  static func oldPII(_ segment: ByteSlice) -> String? {
    guard segment.count == 16, segment.dropLast().isNumber,
      segment.last.map({ ASCII.isDigit($0) || ASCII.lower($0) == UInt8(ascii: "x") }) == true
    else { return nil }
    let id = Array(segment.lowerText)
    let parts = [id[0..<4], id[4..<8], id[8..<10], id[10..<15], id[15..<16]].map { String($0) }
    return "10.1016/\(parts[0])-\(parts[1])(\(parts[2]))\(parts[3])-\(parts[4])"
  }

  /// The name of a NeurIPS paper's page: `HEX-Paper-Conference.pdf` has `HEX-Abstract-Conference.html`.
  static func neurips(_ segment: ByteSlice) -> String? {
    let hash = segment.prefix { ASCII.hexValue($0) != nil }
    let rest = segment[hash.endIndex...].text
    guard hash.count >= 20, let form = ["-Abstract", "-Paper"].first(where: rest.hasPrefix) else {
      return nil
    }
    let track = rest.dropFirst(form.count).prefix { $0 != "." }
    return hash.lowerText + "-Abstract" + track + ".html"
  }

  /// The id at the end of a Medium article's address, 12 hexadecimal digits.
  static func medium(_ segment: ByteSlice) -> String? {
    let id = segment.lastIndex(of: UInt8(ascii: "-")).map { segment[($0 + 1)...] } ?? segment
    guard (9...12).contains(id.count), id.contains(where: ASCII.isDigit),
      id.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return id.text
  }
}
