/// Collects an entry's texts that must be kept as LaTeX: see `LaTeXSources`.
struct BibTeXSources {
  private var titles: [String: LaTeXText] = [:]
  private var texts: [LaTeXText] = []

  /// Takes the text of a field.
  mutating func add(_ text: LaTeXText, of field: ReferenceField) {
    if Self.titleRoles.contains(field.role) {
      titles[field.name] = text
    } else if text.saysMore {
      texts.append(text)
    }
  }

  /// Takes a text of paragraphs, in which no style changes capitals.
  mutating func add(paragraphs text: LaTeXText) {
    if text.saysMore { texts += text.paragraphs.map(\.unprotected) }
  }

  /// What is to be kept, if anything is.
  var kept: String? {
    guard !texts.isEmpty || titles.values.contains(where: \.saysMore) else { return nil }
    var all = titles.keys.sorted().compactMap { titles[$0] }
    for (main, sub) in Self.pairs {
      guard let title = titles[main], let subtitle = titles[sub] else { continue }
      all += [": ", " "].map { title.joined($0, subtitle) }
    }
    return LaTeXSources.kept(titles: all, texts: texts)
  }

  private static let titleRoles: Set<ReferenceRole> = [
    .title, .subtitle, .container, .containerSubtitle,
  ]

  private static let pairs = [
    ("title", "subtitle"), ("booktitle", "booksubtitle"), ("journaltitle", "journalsubtitle"),
    ("journal", "journalsubtitle"),
  ]
}
