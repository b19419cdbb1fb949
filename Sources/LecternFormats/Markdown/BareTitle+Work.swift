import LecternModel

extension BareTitle {
  /// A bullet that is surely a work, though others beside it have links: one that says who wrote it, that has a
  /// number for works, or whose link is not defined. Nil for what may as well be a heading or a sentence.
  init?(work phrases: [Phrase]) {
    let text = RowReader.text(phrases)
    if let found = BareTitle(reference: text) ?? BareTitle(numbered: text) {
      self = found
    } else if let found = BareTitle(bullet: phrases), !found.authors.isEmpty,
      Self.isCited(phrases) || found.isCredited(phrases)
    {
      self = found
    } else {
      return nil
    }
  }

  /// `[Title][label] by Jane Doe`: a link that nothing defines.
  private init?(reference text: String) {
    guard text.hasPrefix("["), let middle = text.firstRange(of: "]["),
      let end = text[middle.upperBound...].firstIndex(of: "]")
    else { return nil }
    let title = text[..<middle.lowerBound].dropFirst()
    let label = text[middle.upperBound..<end]
    guard RowText.says(String(title)), !title.contains("["),
      !label.contains(where: { "^[".contains($0) })
    else { return nil }
    self.init(title: RowText.collapsed(String(title)))
    rest = String(text[text.index(after: end)...])
    undefined = String(label.isEmpty ? title : label)
  }

  /// `Title by Jane Doe, ISBN 978-…`
  private init?(numbered text: String) {
    let found = Identify.text(text).filter { Self.labels.contains($0.scheme.rawValue) }
    guard !found.isEmpty, let start = Self.labels.compactMap({ Self.place(of: $0, in: text) }).min()
    else { return nil }
    var words = text[..<start]
    while let last = words.last, last.isGap || "([,;".contains(last) { words.removeLast() }
    let title = Phrase(content: .text, text: RowText.stripped(String(words)))
    guard let bare = BareTitle(bullet: [title]) else { return nil }
    self = bare
    identifiers = found
  }

  private static let labels = ["isbn", "doi", "arxiv", "pmid", "pmcid"]

  /// Where a word stands by itself, in capitals or not.
  private static func place(of label: String, in text: String) -> String.Index? {
    let bytes = Array(text.utf8)
    let isLetter = { (place: Int) in
      bytes.indices.contains(place)
        && (bytes[place] >= 0x80 || (0x61...0x7A).contains(bytes[place] | 0x20))
    }
    let place = bytes.indices.first { place in
      !isLetter(place - 1) && !isLetter(place + label.utf8.count)
        && bytes[place...].prefix(label.utf8.count).map { $0 | 0x20 } == Array(label.utf8)
    }
    return place.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  /// Whether names of two words stand behind the title, and no word of thanks does.
  private func isCredited(_ phrases: [Phrase]) -> Bool {
    let words = phrases.drop { $0.text.allSatisfy(\.isGap) }
    guard let first = words.first, authors.allSatisfy({ $0.family != nil }) else { return false }
    if first.isStrong {
      let behind = words.drop(while: \.isStrong).first?.text.first { !$0.isGap }
      return behind != ":" && !title.hasSuffix(":")
    }
    let last = title.split(separator: " ").last?.lowercased() ?? ""
    return !Self.deeds.contains(last)
  }

  /// What is done to a list, or to things in it, rather than to a book.
  private static let deeds = Set(
    """
    authored built compiled contributed created curated designed developed edited grouped hosted inspired
    licensed made maintained ordered organised organized owned powered provided published recommended
    reviewed sorted sponsored step suggested translated used written
    """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
