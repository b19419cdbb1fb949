internal import Foundation
internal import LecternModel

/// Writes RIS as reference managers import it: a record an item, sorted by citation key, tags in a fixed
/// order, lines ended by CR LF as its definition asks.
///
/// It carries what a bibliography prints, DOI, ISBN, PubMed's ids and arXiv's, all links, language, tags
/// (`KW`), abstract, the note it came with or the list's remark (`N1`), the reader's notes (`RN`) and
/// the citation key (`ID`). RIS has no place for state, rating, progress and the day of collecting.
public struct RISExport: ExportFormat {
  public let name = "ris"
  public let title = "RIS"
  public let fileExtension = "ris"
  public let citesByKey = true
  public let carries = ReferenceFields.bibliography.union([.kind, .remark])
  public let limits = [
    "notes come back as one; a remark comes back as the record's note",
    "the paragraphs of an abstract or a note become one",
    "ids of arXiv and PubMed come back with a link to them each",
    "a kind comes back as far as its type says it",
    "a `;` in a name divides it; a body of one word comes back as a family name",
    "a citation key that is a number is replaced",
  ]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    let records = try CitedEntries(export) { entry in
      var fields = RISFields(entry)
      return (type: fields.recordType, lines: fields.text())
    }
    for (index, (key, record)) in records.all.enumerated() {
      let gap = index == 0 ? "" : "\r\n"
      try sink("\(gap)TY  - \(record.type)\r\nID  - \(key)\r\n")
      try sink(record.lines)
      try sink("ER  - \r\n")
    }
  }
}
