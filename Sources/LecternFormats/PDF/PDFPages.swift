import LecternModel

/// What the first pages of a PDF say of its identifiers.
enum PDFPages {
  /// Pages on which a DOI may be the work's own, and those that may have a book's imprint.
  private static let articlePages = 2
  private static let imprintPages = 6
  /// A page has no more lines than this.
  private static let mostLines = 2000
  /// Nor is a line longer, in bytes.
  private static let longestLine = 4000

  static func add(_ pages: [String], to ballot: inout PDFBallot) {
    var isOver = false
    for (number, page) in pages.prefix(imprintPages).enumerated() {
      let lines = joined(page.split(whereSeparator: \.isNewline).prefix(mostLines).map(line))
      for line in lines { ballot.add(isbns(line), 30, "an ISBN on the first pages") }
      guard number < articlePages, !isOver else { continue }
      let end = lines.firstIndex(where: isReferences) ?? lines.count
      isOver = end < lines.count
      read(lines[..<end], page: number, &ballot)
    }
  }

  private static func line(_ text: Substring) -> String {
    String(decoding: text.utf8.prefix(longestLine), as: UTF8.self)
  }

  private static func read(_ lines: ArraySlice<String>, page: Int, _ ballot: inout PDFBallot) {
    var counts: [Identifier: Int] = [:]
    for (place, line) in lines.enumerated() {
      if let stamp = stamp(line) { ballot.add([stamp], 90, "arXiv's stamp in the margin") }
      for doi in labelledDOIs(line, before: place > 0 ? lines[lines.startIndex + place - 1] : "") {
        counts[doi, default: 0] += 1
        ballot.add([doi], page == 0 ? 45 : 40, "a labelled DOI on page \(page + 1)")
        // A page's head and foot tell of the work itself, its middle of others as well.
        if place < 8 || place >= lines.count - 6 {
          ballot.add([doi], 10, "at the head or foot of page \(page + 1)")
        }
        if counts[doi] == 2 { ballot.add([doi], 10, "more than once on page \(page + 1)") }
      }
    }
  }

  /// Puts an identifier together that is broken over two lines.
  static func joined(_ lines: [String]) -> [String] {
    var joined: [String] = []
    for line in lines {
      if let last = joined.last, isOpen(last, before: line) {
        joined[joined.count - 1] = last + line.drop { $0 == " " }
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  private static func isOpen(_ line: String, before next: String) -> Bool {
    guard let word = line.split(separator: " ").last?.lowercased(), let end = word.last,
      line.last == end || line.last?.lowercased() == String(end), word.utf8.count < 200,
      word.contains("10.") || word.contains("doi.org/"),
      let first = next.drop(while: { $0 == " " }).first
    else { return false }
    switch end {
    case "/", "_", "-": return first.isLetter || first.isNumber
    // A period may end the sentence.
    case ".": return first.isNumber
    default: return false
    }
  }

  /// `arXiv:0706.0001v1 [q-bio.CB] 1 Jun 2007`.
  private static func stamp(_ line: String) -> Identifier? {
    let text = Blanks.trimmed(line)
    guard text.lowercased().hasPrefix("arxiv:"), text.utf8.count < 80, text.contains("[") else {
      return nil
    }
    let id = text.dropFirst(6).prefix { $0 != " " && $0 != "[" }
    return Identify.field(String(id), as: .arxiv).first { $0.scheme == .arxiv }
  }

  /// DOIs behind `doi`, `doi.org/` or the like, on the line or the one before.
  private static func labelledDOIs(_ line: String, before previous: String) -> [Identifier] {
    line.ranges(of: "10.").prefix(20).compactMap { range in
      let before = (previous.suffix(20) + " " + line[..<range.lowerBound]).suffix(28)
      let label = before.lowercased().filter { !" :[]()=\t".contains($0) }
      guard labels.contains(where: label.hasSuffix) else { return nil }
      let rest = line[range.lowerBound...].prefix { !$0.isWhitespace }
      return WorkIdentifier.any("doi: " + rest.prefix(500)).first { $0.scheme == .doi }
    }
  }

  private static let labels = ["doi", "doi.org/", "digitalobjectidentifier"]

  private static func isbns(_ line: String) -> [Identifier] {
    guard line.utf8.count < 2000, line.lowercased().contains("isbn") else { return [] }
    return Identify.text(line).filter { $0.scheme == .isbn }
  }

  private static func isReferences(_ line: String) -> Bool {
    let word = line.lowercased().filter(\.isLetter)
    return ["references", "bibliography", "literaturecited", "workscited", "literatur"].contains(
      word)
  }
}
