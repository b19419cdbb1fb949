/// An item as an entry of a `.bib` file that lacks only its key.
struct BibTeXEntry: Sendable {
  /// `article`, `book` …
  let type: String
  /// The fields, a line each.
  let fields: String

  /// Writes an item's fields.
  init(_ entry: ExportEntry, dialect: BibTeXDialect, latex: LaTeXWriter) {
    var fields = BibTeXFields(entry, dialect: dialect, latex: latex)
    type = fields.type
    self.fields = fields.text()
  }
}
