/// The formats that Lectern writes.
public enum ExportFormats {
  /// Every format, in the order in which help lists them.
  public static let all: [any ExportFormat] = [
    MarkdownExport(),
    HTMLPageExport(),
    JSONExport(),
    CSVExport(),
    BibTeXExport(),
    BibTeXExport.bibLaTeX,
    RISExport(),
    CSLExport(),
    OPMLExport(),
    NetscapeExport(),
    AtomExport(),
    JSONFeedExport(),
  ]

  /// The format of a name, if there is one; hyphens don't matter.
  public static func named(_ name: String) -> (any ExportFormat)? {
    let plain = name.lowercased().filter { $0 != "-" }
    return all.first { $0.name.filter { $0 != "-" } == plain }
  }
}
