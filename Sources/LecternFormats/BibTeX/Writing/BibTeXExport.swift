internal import LecternModel

/// Writes a `.bib` file, for BibTeX or for BibLaTeX: an entry an item, sorted by key, fields in a fixed
/// order, so that a change of one item is a change of one entry.
///
/// A key that an item has is kept; who has none gets one (`Export.cited`). An item that stands in several
/// sections is written once. Capitals that a style would make small are in braces.
///
/// It carries what a bibliography prints, all identifiers and links, language, tags (`keywords`),
/// abstract, the list's remark or the note it came with (`note`), the reader's notes (`annote`,
/// `annotation`), any state but queued (`readstatus`), rating (`ranking`), progress, the
/// day it was collected (`creationdate`), and every field that a reference file brought besides.
public struct BibTeXExport: ReferenceFormat {
  public let name: String
  public let title: String
  public let fileExtension = "bib"
  public let importName = "bibtex"
  public let carries = ReferenceFields.bibliography.union(ReferenceFields.reading).union([.remark])
  public let limits = ["notes come back as one; a remark comes back as the entry's note"]
  private let dialect: BibTeXDialect
  private let latex: LaTeXWriter

  /// BibTeX in UTF-8.
  public init() { self.init(name: "bibtex", title: "BibTeX", dialect: .bibTeX, isASCII: false) }

  /// BibLaTeX in UTF-8.
  public static let bibLaTeX = BibTeXExport(
    name: "biblatex", title: "BibLaTeX", dialect: .bibLaTeX, isASCII: false)

  private init(name: String, title: String, dialect: BibTeXDialect, isASCII: Bool) {
    self.name = name
    self.title = title
    self.dialect = dialect
    latex = LaTeXWriter(isASCII: isASCII)
  }

  /// The same with LaTeX's commands for all beyond ASCII.
  public var inASCII: (any ExportFormat)? {
    BibTeXExport(name: name, title: title, dialect: dialect, isASCII: true)
  }

  public func reference(of entry: ExportEntry) -> Reference {
    var fields = BibTeXFields(entry, dialect: dialect, latex: latex)
    return Reference(type: fields.type, text: fields.text())
  }

  public func write(_ entries: [CitedReference], to sink: (String) throws -> Void) throws {
    for (index, entry) in entries.enumerated() {
      let gap = index == 0 ? "" : "\n"
      try sink("\(gap)@\(entry.reference.type){\(entry.key),\n")
      try sink(entry.reference.text)
      try sink("}\n")
    }
  }
}
