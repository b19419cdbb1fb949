// Each of these reads what may begin at a place, notes it, and gives the place behind it.

extension TextScan {
  /// A DOI, with or without label: its form says what it is.
  mutating func doi(at place: Int) -> Int? {
    let rest = bytes[place...]
    guard rest.starts(with: "10.".utf8), mayBeginDOI(place) else { return nil }
    let decoded = TextEscapes.decode(rest)
    guard let found = DOI.read(decoded.bytes) else { return nil }
    note(.doi, found.value)
    return decoded.isChanged ? place + decoded.length : found.end
  }

  /// No digit, dot or letter before it, but for the label itself (`doi10.1000/182`).
  private func mayBeginDOI(_ place: Int) -> Bool {
    guard let previous = bytes.byte(at: place - 1) else { return true }
    if ASCII.isLetter(previous) { return bytes[..<place].endsIgnoringCase("doi") }
    return !ASCII.isDigit(previous) && previous != UInt8(ascii: ".")
  }

  /// An id behind `arXiv`, or behind `abs/` as in DBLP's `CoRR abs/1706.03762`.
  mutating func arxiv(at place: Int) -> Int? {
    let rest = bytes[place...]
    if rest.startsIgnoringCase("abs/"), LinkToken.isOpening(bytes, before: place) {
      return noteArXiv(rest.dropFirst(4))
    }
    guard rest.startsIgnoringCase("arxiv"), !isAfterLetter(place) else { return nil }
    if place >= bytes.startIndex + 4, let id = ArXivID.normalForm(bytes[(place - 4)...].prefix(19))
    {
      note(.arxiv, id)
      return place + 15
    }
    var label = Label(rest.dropFirst(5), fillers: Label.arxivFillers)
    repeat {
      if let end = noteArXiv(label.rest) { return end }
    } while label.skipFiller()
    return nil
  }

  /// `[1706.03762] Attention Is All You Need`: how arXiv calls its pages.
  mutating func arxivTitle() -> Int? {
    let text = Blank.trim(bytes)
    guard text.first == UInt8(ascii: "["), let found = ArXivID.read(text.dropFirst()),
      bytes.byte(at: found.end) == UInt8(ascii: "]")
    else { return nil }
    note(.arxiv, found.id)
    return found.end
  }

  private mutating func noteArXiv(_ rest: ByteSlice) -> Int? {
    guard let found = ArXivID.read(rest) else { return nil }
    note(.arxiv, found.id)
    return found.end
  }

  /// `hep-th/9901001` says by itself what it is.
  mutating func oldArXiv(slash place: Int) -> Int? {
    guard bytes[(place + 1)...].prefix(7).isNumber else { return nil }
    let archive = bytes[..<place].suffix(20).reversed().prefix {
      ASCII.isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    let start = place - archive.count
    guard LinkToken.isOpening(bytes, before: start) else { return nil }
    return noteArXiv(bytes[start...])
  }

  /// One ISBN or several behind `ISBN`.
  mutating func isbn(at place: Int) -> Int? {
    let rest = bytes[place...]
    guard rest.startsIgnoringCase("isbn"), mayBeginISBN(place) else { return nil }
    var label = Label(rest.dropFirst(4), fillers: Label.isbnFillers)
    var end: Int?
    while true {
      if let found = ISBN.read(label.rest) {
        note(.isbn, found.value)
        end = found.end
        label.move(to: found.end)
      } else if !label.skipFiller() {
        return end
      }
    }
  }

  /// No letter before it but that of `eISBN` and `pISBN`.
  private func mayBeginISBN(_ place: Int) -> Bool {
    guard isAfterLetter(place) else { return true }
    let letter = ASCII.lower(bytes[place - 1])
    return (letter == UInt8(ascii: "e") || letter == UInt8(ascii: "p")) && !isAfterLetter(place - 1)
  }

  /// `PMID: 123`, `PubMed ID 123`, `PMC123456`, `PMCID: PMC123`.
  mutating func pubMed(at place: Int) -> Int? {
    guard isWordStart(place) else { return nil }
    let rest = bytes[place...]
    if rest.startsIgnoringCase("pmcid") { return central(Label(rest.dropFirst(5)).rest, least: 1) }
    if rest.startsIgnoringCase("pmc") { return central(rest, least: 5) }
    if rest.startsIgnoringCase("pmid") {
      return pubMedNumber(Label(rest.dropFirst(4), fillers: ["s"]))
    }
    guard rest.startsIgnoringCase("pubmed") else { return nil }
    // "PubMed 2019" may be a year: the label must say id, or point at it.
    let label = Label(rest.dropFirst(6), fillers: ["id", "identifier", "pmid"])
    let between = rest.dropFirst(6).prefix { !ASCII.isAlphanumeric($0) }
    return label.isFilled || between.contains(UInt8(ascii: ":")) ? pubMedNumber(label) : nil
  }

  private mutating func pubMedNumber(_ label: Label) -> Int? {
    var rest = label
    repeat {
      let digits = rest.rest.prefix(while: ASCII.isDigit)
      if let id = PubMedID.normalForm(digits), isWordEnd(digits.endIndex) {
        note(.pmid, id)
        return digits.endIndex
      }
    } while rest.skipFiller()
    return nil
  }

  private mutating func central(_ rest: ByteSlice, least: Int) -> Int? {
    let digits = (rest.startsIgnoringCase("pmc") ? rest.dropFirst(3) : rest)
      .prefix(while: ASCII.isDigit)
    guard digits.count >= least, isWordEnd(digits.endIndex), let id = PubMedID.central(digits)
    else {
      return nil
    }
    note(.pmcid, id)
    return digits.endIndex
  }

  private func isWordEnd(_ place: Int) -> Bool {
    bytes.byte(at: place).map(ASCII.isAlphanumeric) != true
  }
}
