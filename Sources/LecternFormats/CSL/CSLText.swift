import LecternModel

/// Texts in CSL-JSON.
enum CSLText {
  /// A title without the few tags that CSL allows there (`<i>`, `<sub>`, `<span class="nocase">`).
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      out += rest[..<open]
      let tag = rest[open...].prefix(60).prefix { $0 != ">" }
      let isTag = tag.endIndex < rest.endIndex && rest[tag.endIndex] == ">" && isMarkup(tag)
      if isTag {
        rest = rest[rest.index(after: tag.endIndex)...]
      } else {
        out.append("<")
        rest = rest[rest.index(after: open)...]
      }
    }
    return out + rest
  }

  private static func isMarkup(_ tag: Substring) -> Bool {
    let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }
    return ["i", "b", "sub", "sup", "sc", "span"].contains(name)
  }

  /// Identifiers that Zotero keeps in the note, a line each: `PMID: 123`.
  static func identifiers(inNote text: String) -> [Identifier] {
    var found: [Identifier] = []
    for line in text.split(whereSeparator: \.isNewline).prefix(200) {
      let sides = line.split(separator: ":", maxSplits: 1).map { Blanks.trimmed(String($0)) }
      guard sides.count == 2, let scheme = labels[sides[0].lowercased()] else { continue }
      found += Identify.field(sides[1], as: scheme).filter { $0.scheme == scheme }
    }
    return found
  }

  private static let labels: [String: Identifier.Scheme] = [
    "pmid": .pmid, "pmcid": .pmcid, "arxiv": .arxiv, "doi": .doi, "isbn": .isbn,
  ]
}
