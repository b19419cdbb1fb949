/// arXiv ids (info.arxiv.org/help/arxiv_identifier), without version.
enum ArXivID {
  /// Archives of ids before April 2007, those long gone too.
  private static let archives: Set<String> = [
    "acc-phys", "adap-org", "alg-geom", "ao-sci", "astro-ph", "atom-ph", "bayes-an", "chao-dyn",
    "chem-ph", "cmp-lg", "comp-gas", "cond-mat", "cs", "dg-ga", "funct-an", "gr-qc", "hep-ex",
    "hep-lat", "hep-ph", "hep-th", "math", "math-ph", "mtrl-th", "nlin", "nucl-ex", "nucl-th",
    "patt-sol", "physics", "plasm-ph", "q-alg", "q-bio", "quant-ph", "solv-int", "supr-con",
  ]
  private static let endings = [".pdf", ".ps.gz", ".ps", ".html", ".tar.gz"]

  /// The id that a text is: bare, with version, behind `arXiv:`, as a file's name, or an ADS bibcode.
  static func normalForm(_ text: ByteSlice) -> String? {
    var bytes = Blank.trim(text)
    if bytes.startsIgnoringCase("arxiv:") || bytes.startsIgnoringCase("arxiv.") {
      bytes = Blank.trim(bytes.dropFirst(6))
    }
    for ending in endings where bytes.endsIgnoringCase(ending) {
      bytes = bytes.dropLast(ending.utf8.count)
      break
    }
    if let found = read(bytes), found.end == bytes.endIndex { return found.id }
    return bibcode(bytes)
  }

  /// The id at the beginning of the bytes, and where it ends with its version.
  static func read(_ bytes: ByteSlice) -> (id: String, end: Int)? {
    guard let found = new(bytes) ?? old(bytes) else { return nil }
    var end = found.end
    if bytes.byte(at: end).map(ASCII.lower) == UInt8(ascii: "v") {
      let version = bytes[(end + 1)...].prefix(while: ASCII.isDigit)
      if let first = version.first, first != UInt8(ascii: "0"), version.count < 4 {
        end = version.endIndex
      }
    }
    // No id where more letters, digits or another decimal follow.
    if let next = bytes.byte(at: end) {
      if ASCII.isAlphanumeric(next) { return nil }
      if next == UInt8(ascii: "."), bytes.byte(at: end + 1).map(ASCII.isDigit) == true {
        return nil
      }
    }
    return (found.id, end)
  }

  /// `YYMM.NNNN` from April 2007, `YYMM.NNNNN` from 2015. Years after 2050 are no years.
  private static func new(_ bytes: ByteSlice) -> (id: String, end: Int)? {
    let date = bytes.prefix(while: ASCII.isDigit)
    guard date.count == 4, let month = Self.month(date), month >= 704, month < 5100,
      bytes.byte(at: date.endIndex) == UInt8(ascii: ".")
    else { return nil }
    let number = bytes[(date.endIndex + 1)...].prefix(while: ASCII.isDigit)
    guard number.count == (month < 1501 ? 4 : 5), number.contains(where: { $0 != 0x30 }) else {
      return nil
    }
    return (date.text + "." + number.text, number.endIndex)
  }

  /// `archive/YYMMNNN` or `archive.CC/YYMMNNN`, July 1991 to March 2007.
  private static func old(_ bytes: ByteSlice) -> (id: String, end: Int)? {
    let archive = bytes.prefix(9).prefix { ASCII.isLetter($0) || $0 == UInt8(ascii: "-") }
    guard archive.count > 1, archives.contains(archive.lowerText) else { return nil }
    var rest = bytes[archive.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { ASCII.isLetter($0) || $0 == UInt8(ascii: "-") }
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    let number = rest.dropFirst().prefix(while: ASCII.isDigit)
    guard number.count == 7, let month = month(number.prefix(4)), month >= 9107 || month <= 703
    else { return nil }
    return (archive.lowerText + "/" + number.text, number.endIndex)
  }

  /// `YYMM` as a number, if the month is one.
  private static func month(_ digits: ByteSlice) -> Int? {
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1...12).contains(value % 100) ? value : nil
  }

  /// ADS's `2017arXiv170603762V` and `2008arXiv0801.1234S`.
  private static func bibcode(_ bytes: ByteSlice) -> String? {
    guard bytes.count == 19, bytes.prefix(4).isNumber, bytes.last.map(ASCII.isLetter) == true,
      bytes.dropFirst(4).startsIgnoringCase("arxiv")
    else { return nil }
    let id = bytes.dropFirst(9).dropLast()
    if let found = read(id), found.end == id.endIndex { return found.id }
    let dotted = Array(id.prefix(4)) + [UInt8(ascii: ".")] + id.dropFirst(4)
    guard let found = read(dotted[...]), found.end == dotted.count else { return nil }
    return found.id
  }
}
