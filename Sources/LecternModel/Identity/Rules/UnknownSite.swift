/// What links say whatever site they lead to.
enum UnknownSite {
  static func verdict(on link: WebLink) -> Verdict {
    if let doi = pathDOI(in: link) ?? labelledDOI(in: link) { return doi }
    if let isbn = labelledISBN(in: link) {
      return Verdict(identifiers: [Identifier(.isbn, isbn)], key: .link)
    }
    return Verdict(key: mediumID(in: link).map { .shared("medium.com/p/" + $0) } ?? .link)
  }

  /// A DOI behind a segment `doi`, or else one that ends the path.
  private static func pathDOI(in link: WebLink) -> Verdict? {
    guard let start = DOI.nextStart(in: link.path[...]) else { return nil }
    let path = PercentEscapes.decode(link.path[...])
    guard let doi = DOI.onPage(path) else { return nil }
    let isPublishers = link.path[..<start].split(separator: UInt8(ascii: "/")).contains { segment in
      segment.equalsIgnoringCase("doi") || segment.endsIgnoringCase("doi:")
    }
    let isShort = doi.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1
    guard isPublishers || isShort else { return nil }
    return Verdict(identifiers: [Identifier(.doi, doi)], key: isPublishers ? .home : .link)
  }

  /// `?doi=…`: a page about the work, such as its metrics.
  private static func labelledDOI(in link: WebLink) -> Verdict? {
    guard !link.query.isEmpty, let value = link.value(of: "doi"), let doi = DOI.normalForm(value)
    else { return nil }
    return Verdict(identifiers: [Identifier(.doi, doi)], key: .link)
  }

  private static func labelledISBN(in link: WebLink) -> String? {
    for name in ["isbn", "isbn13", "isbn10", "ean"] where !link.query.isEmpty {
      if let value = link.value(of: name), let isbn = ISBN.normalForm(value) { return isbn }
    }
    guard link.path[...].containsIgnoringCase("isbn") else { return nil }
    var isLabelled = false
    for segment in link.segments {
      if isLabelled, let isbn = ISBN.inSegment(segment) { return isbn }
      isLabelled = segment.equalsIgnoringCase("isbn")
      if !isLabelled, segment.startsIgnoringCase("isbn") {
        let rest = segment.dropFirst(4).drop { !ASCII.isDigit($0) }
        if let isbn = ISBN.normalForm(rest) { return isbn }
      }
    }
    return nil
  }

  /// The id of a Medium article, which keeps it on whatever host it is shown: 12 hexadecimal digits
  /// behind a title. The last part of a UUID looks alike.
  private static func mediumID(in link: WebLink) -> String? {
    guard link.path.count > 14 else { return nil }
    let id = link.path.suffix(12)
    let before = link.path[..<id.startIndex]
    guard before.last == UInt8(ascii: "-"), id.contains(where: ASCII.isLetter),
      PublisherID.medium(id) != nil, !endsLikeUUID(before.dropLast())
    else { return nil }
    return id.text
  }

  private static func endsLikeUUID(_ bytes: ByteSlice) -> Bool {
    let group = bytes.suffix(4)
    return group.count == 4 && group.allSatisfy { ASCII.hexValue($0) != nil }
      && bytes.dropLast(4).last == UInt8(ascii: "-")
  }
}
