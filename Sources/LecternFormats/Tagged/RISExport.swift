internal import Foundation
internal import LecternModel

/// Writes RIS as reference managers import it: a record an item, sorted by citation key, tags in a fixed
/// order, lines ended by CR LF as its definition asks.
///
/// It carries what a bibliography prints, DOI, ISBN, PubMed's ids and arXiv's, all links, language, tags
/// (`KW`), abstract, the note it came with or the list's remark (`N1`), the reader's notes (`RN`) and
/// the citation key (`ID`). RIS has no place for state, rating, progress and the day of collecting.
public struct RISExport: ReferenceFormat {
  public let name = "ris"
  public let title = "RIS"
  public let fileExtension = "ris"
  public let carries = ReferenceFields.bibliography.union([.kind, .remark])
  public let limits = [
    "notes come back as one; a remark comes back as the record's note",
    "the paragraphs of an abstract or a note become one",
    "ids of arXiv and PubMed come back with a link to them each",
    "a kind comes back as far as its type says it",
    "a `;` in a name divides it; a body of one word comes back as a family name",
    "a citation key that is a number is replaced", "a `;` in a tag becomes a comma",
    "people who are not named (`and others`) are left out",
  ]

  public init() {}

  public func reference(of entry: ExportEntry) -> Reference {
    var fields = RISFields(entry)
    return Reference(type: fields.recordType, text: fields.text())
  }

  public func write(_ entries: [CitedReference], to sink: (String) throws -> Void) throws {
    for (index, entry) in entries.enumerated() {
      let gap = index == 0 ? "" : "\r\n"
      try sink("\(gap)TY  - \(entry.reference.type)\r\nID  - \(entry.key)\r\n")
      try sink(entry.reference.text)
      try sink("ER  - \r\n")
    }
  }
}
