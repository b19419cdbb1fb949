import Foundation
import LecternFormats
import LecternModel

/// References for the tests of several formats.
enum ReferenceSample {
  /// The formats that go both ways.
  static var formats: [(any ExportFormat, any ImportFormat)] {
    [
      (BibTeXExport(), BibTeXImport()), (BibTeXExport.bibLaTeX, BibTeXImport()),
      (BibTeXExport().inASCII ?? BibTeXExport(), BibTeXImport()), (RISExport(), TaggedImport.ris),
      (CSLExport(), CSLImport()),
    ]
  }

  /// An imported item as the catalogue has it.
  static func catalogued(_ imported: ImportedItem, id: Int64) -> Item {
    var item = Item(
      id: id, uuid: UUID(), kind: imported.metadata.kind ?? .page, metadata: imported.metadata,
      state: imported.state ?? .queued, added: imported.added ?? Timestamp(year: 2026))
    item.metadata.kind = nil
    item.url = imported.url
    item.otherLinks = imported.otherLinks
    item.identifiers = imported.identifiers
    item.tags = imported.tags
    item.rating = imported.rating
    item.progress = imported.progress
    item.notes = [imported.note].compactMap { $0 }
    item.citationKey = imported.citationKey
    return item
  }

  /// What every format of references carries, a line a field.
  static func bibliography(_ item: ImportedItem) -> [String] {
    let data = item.metadata
    let texts: [(String, String?)] = [
      ("title", data.title), ("in", data.container), ("publisher", data.publisher),
      ("authors", data.authors?.map(\.sortName).joined(separator: "; ")),
      ("editors", data.editors?.map(\.sortName).joined(separator: "; ")),
      ("volume", data.volume), ("issue", data.issue), ("pages", data.pages),
      ("edition", data.edition), ("series", data.series), ("language", data.language),
      ("out", data.published?.text), ("summary", data.summary.map(spaced)),
      ("url", item.url), ("links", item.otherLinks.joined(separator: " ")),
      ("ids", Set(item.identifiers).map(\.description).sorted().joined(separator: " ")),
      ("tags", item.tags.joined(separator: "|")), ("isbn", data.extra?["isbn"]),
      ("note", item.note.map(spaced)), ("extra note", data.extra?["note"]),
    ]
    return texts.compactMap { name, text in text.map { "\(name)=\($0)" } }
  }

  /// RIS keeps no paragraphs.
  static func spaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
