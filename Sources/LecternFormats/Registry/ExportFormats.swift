/// The formats that Lectern writes.
public enum ExportFormats {
  /// Every format, in the order in which help lists them.
  public static let all: [any ExportFormat] = [
    MarkdownExport(),
    HTMLPageExport(),
    JSONExport(),
    CSVExport(),
    BibTeXExport(),
    OPMLExport(),
    NetscapeExport(),
  ]

  /// The format of a name, if there is one.
  public static func named(_ name: String) -> (any ExportFormat)? { all.first { $0.name == name } }
}
