import LecternModel

/// An item as an entry of a `.bib` file that lacks only its key.
struct BibTeXEntry: Sendable {
  /// What it brings to the giving of keys.
  let claim: CitationKeys.Claim
  /// `article`, `book` …
  let type: String
  /// The fields, a line each.
  let fields: String

  /// Writes an item's fields.
  init(_ entry: ExportEntry, dialect: BibTeXDialect, latex: LaTeXWriter) {
    let item = entry.item
    let fields = BibTeXFields(entry, dialect: dialect, latex: latex)
    claim = CitationKeys.Claim(item)
    type = fields.type
    var lines = TextBuffer()
    for case (let name, let value?) in fields.all {
      for part in ["  ", name, " = ", value, ",\n"] { lines.add(part) }
    }
    self.fields = lines.take()
  }
}
