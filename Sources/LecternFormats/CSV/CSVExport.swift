/// Writes CSV (RFC 4180: commas, CRLF, quotes doubled) with a header row, in UTF-8.
///
/// Values of several parts are joined by `; `. A cell that a spreadsheet would take for a formula (one
/// that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break) gets an
/// apostrophe in front: so the spreadsheet shows text and runs nothing. That is the one place where a
/// cell differs from the item.
public struct CSVExport: ExportFormat {
  public let name = "csv"
  public let title = "CSV"
  public let fileExtension = "csv"
  public let limits = [
    "of several folders of an item one is written",
    "notes come back as one", "a `;` in a name or tag and a ` / ` in a heading divide it",
    "of identifiers there are DOI, arXiv id and ISBN; what has none of them, no link and no title is refused",
    "control characters and overrides of text direction are left out",
  ]

  /// What the columns are called, but for those of single identifiers.
  public let headings = ExportHeadings.places
  public var carries: Set<FieldName> {
    Set(CSVColumn.all.compactMap { FieldName(rawValue: $0.name) } + [.identifiers])
  }

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var head = TextBuffer()
    DelimitedText.append(CSVColumn.all, to: &head) { $0.name }
    try sink(head.text)
    let add: @Sendable (inout TextBuffer, ExportEntry) -> Void = { out, entry in
      DelimitedText.append(CSVColumn.all, to: &out) { $0.value(entry) }
    }
    try export.parts(TextBuffer(), add: add) { try sink($0.text) }
  }
}
