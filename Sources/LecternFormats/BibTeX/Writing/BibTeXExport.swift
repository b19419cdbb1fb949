internal import LecternModel

/// Writes a BibTeX database in UTF-8: an entry an item, fields in a fixed order, keys that stay.
///
/// A key that the item has is kept. The others are made of the first author's family name, the year
/// and the title's first word (`vaswani2017attention`); where that is taken, the item of lower id has
/// it and the others get `a`, `b` … behind it. To know who takes what, the entries are held as text
/// until the last has come. An item that stands in several sections is written once.
///
/// It carries title, authors, date, container, volume, issue, pages, edition, series, publisher, DOI,
/// ISBN, arXiv id, link, language, tags (`keywords`), abstract, the list's remark (`note`), and the
/// state where it says more than queued (`readstatus`).
public struct BibTeXExport: ExportFormat {
  public let name = "bibtex"
  public let title = "BibTeX"
  public let fileExtension = "bib"

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var written: Set<Int64> = []
    var entries: [BibTeXEntry] = []
    while let entry = try export.next() {
      if written.insert(entry.item.id).inserted { entries.append(BibTeXEntry(entry)) }
    }
    let keys = CitationKeys(entries.map(\.claim))
    for (index, entry) in entries.enumerated() {
      let gap = index == 0 ? "" : "\n"
      try sink("\(gap)@\(entry.type){\(keys.key(of: entry.claim.id)),\n\(entry.fields)}\n")
    }
  }
}
