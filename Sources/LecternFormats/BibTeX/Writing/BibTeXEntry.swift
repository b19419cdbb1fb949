import LecternModel

/// An item as a BibTeX entry that lacks only its key.
struct BibTeXEntry: Sendable {
  /// What it brings to the giving of keys.
  let claim: CitationKeys.Claim
  /// `article`, `book` …
  let type: String
  /// The fields, a line each.
  let fields: String

  /// Writes an item's fields.
  init(_ entry: ExportEntry) {
    let item = entry.item
    claim = CitationKeys.Claim(
      id: item.id, pinned: item.citationKey.map(Self.keyText), wish: item.wishedCitationKey)
    let type = BibTeXType(item)
    self.type = type.name
    fields = Self.fields(of: entry, as: type)
      .compactMap { name, value in value.map { "  \(name) = \($0),\n" } }.joined()
  }

  /// All fields in the order in which they are written.
  private static func fields(of entry: ExportEntry, as type: BibTeXType) -> [(String, String?)] {
    let item = entry.item
    let metadata = item.metadata
    let arxiv = item.identifier(.arxiv)
    return [
      ("author", names(metadata.authors)),
      ("title", text(metadata.title, LaTeXText.title)),
      (type.containerField, text(metadata.container, LaTeXText.title)),
      ("year", metadata.year.map { "{\($0)}" }),
      ("month", metadata.published?.month.flatMap(month)),
      ("day", metadata.published?.day.map { "{\($0)}" }),
      ("volume", text(metadata.volume)),
      ("number", text(metadata.issue)),
      ("pages", text(metadata.pages, pages)),
      ("edition", text(metadata.edition)),
      ("series", text(metadata.series)),
      ("publisher", text(metadata.publisher)),
      ("doi", text(item.identifier(.doi), LaTeXText.verbatim)),
      ("isbn", text(item.identifier(.isbn), LaTeXText.verbatim)),
      ("eprint", text(arxiv, LaTeXText.verbatim)),
      ("archiveprefix", arxiv == nil ? nil : "{arXiv}"),
      ("url", text(item.url, LaTeXText.verbatim)),
      ("language", text(metadata.language)),
      ("keywords", item.tags.isEmpty ? nil : text(item.tags.joined(separator: ", "))),
      ("abstract", text(metadata.summary.map { PlainText.line($0, .undeclared) })),
      ("note", text(entry.remark)),
      ("readstatus", item.state > .queued ? "{\(item.state.rawValue)}" : nil),
    ]
  }

  private static func text(_ text: String?, _ escape: (String) -> String = LaTeXText.escaped)
    -> String?
  {
    text.map { "{" + escape($0) + "}" }
  }

  /// `Family, Given and van Family, Jr, Given`; a body in braces of its own.
  private static func names(_ people: [Person]?) -> String? {
    guard let people, !people.isEmpty else { return nil }
    return "{" + people.map(name).joined(separator: " and ") + "}"
  }

  private static func name(_ person: Person) -> String {
    if let literal = person.literal {
      return literal == "others" ? literal : "{" + LaTeXText.escaped(literal) + "}"
    }
    let last = [person.particle.map(LaTeXText.escaped), person.family.map(part)]
      .compactMap { $0 }.joined(separator: " ")
    return [last, person.suffix.map(part), person.given.map(part)].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// A part of a name, in braces where BibTeX would take it apart.
  private static func part(_ text: String) -> String {
    let escaped = LaTeXText.escaped(text)
    let looksLikeParticle = text.contains(" ") && text.first?.isLowercase == true
    let isTorn = looksLikeParticle || text.contains(",") || text.contains(" and ")
    return isTorn ? "{" + escaped + "}" : escaped
  }

  /// `12–34` as BibTeX writes ranges.
  private static func pages(_ text: String) -> String {
    LaTeXText.escaped(text).split(separator: "–").joined(separator: "--")
  }

  /// The macro of a month, which stands without braces.
  private static func month(_ number: Int) -> String? {
    let macros = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return macros.indices.contains(number - 1) ? macros[number - 1] : nil
  }

  /// A given key without the signs that would end it.
  private static func keyText(_ key: String) -> String {
    key.filter { !$0.isWhitespace && !"{}(),=%#\\\"~'".contains($0) }
  }
}

/// The entry type of an item, and what its container is called there.
struct BibTeXType {
  let name: String
  let containerField: String

  init(_ item: Item) {
    let container = item.metadata.container?.lowercased()
    switch (item.kind, container) {
    case (.book, nil): (name, containerField) = ("book", "booktitle")
    case (.book, _?): (name, containerField) = ("incollection", "booktitle")
    case (.paper, let container?):
      let isMeeting = Self.meetings.contains(where: container.contains)
      (name, containerField) =
        isMeeting ? ("inproceedings", "booktitle") : ("article", "journal")
    default: (name, containerField) = ("misc", "howpublished")
    }
  }

  /// What the names of proceedings have in them.
  private static let meetings = [
    "proceedings", "conference", "workshop", "symposium", "advances in neural information",
    "neurips", "iclr", "icml",
  ]
}
