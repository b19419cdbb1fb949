import LecternModel

/// Texts in CSL-JSON.
enum CSLText {
  /// A title without the few tags that CSL allows there (`<i>`, `<sub>`, `<span class="nocase">`).
  static func plain(_ text: String) -> String {
    guard text.has(">") else { return text }
    var out = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      out += rest[..<start]
      switch opening(rest[start...]) {
      case "<"?: rest = rest[start...].drop { $0 != ">" }.dropFirst()
      case "&lt;"?:
        out += "<"
        rest = rest[rest.index(start, offsetBy: 4)...]
      case let entity?:
        out += "&" + entity.dropFirst(5)
        rest = rest[entity.endIndex...]
      case nil:
        out.append(rest[start])
        rest = rest[rest.index(after: start)...]
      }
    }
    return out + rest
  }

  /// The reverse: what would be taken for such a tag has its first sign as an entity, and what would be
  /// taken for that one more `amp;`.
  static func protected(_ text: String) -> String {
    guard text.has(">") else { return text }
    var out = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      out += rest[..<start]
      let opening = opening(rest[start...])
      out += opening.map { $0 == "<" ? "&lt;" : "&amp;" + $0.dropFirst() } ?? String(rest[start])
      rest = rest[(opening?.endIndex ?? rest.index(after: start))...]
    }
    return out + rest
  }

  /// `<`, `&lt;`, `&amp;lt;` and so on, before the rest of a tag.
  private static func opening(_ text: Substring) -> Substring? {
    var end = text.index(after: text.startIndex)
    if text.first == "&" {
      while text[end...].hasPrefix("amp;") { end = text.index(end, offsetBy: 4) }
      guard text[end...].hasPrefix("lt;") else { return nil }
      end = text.index(end, offsetBy: 3)
    }
    let tag = text[end...].prefix(60).prefix { $0 != ">" }
    let isTag = tag.endIndex < text.endIndex && text[tag.endIndex] == ">" && isMarkup(tag)
    return isTag ? text[..<end] : nil
  }

  private static func isMarkup(_ tag: Substring) -> Bool {
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
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
