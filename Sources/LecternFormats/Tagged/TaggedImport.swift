public import Bytes
public import LecternModel

/// Reads references in lines that begin with tags: RIS, PubMed's NBIB and Web of Science's plain text.
///
/// Every record becomes an item; one that says nothing or is longer than records are is refused.
/// What stands before the first tag and behind the last is a comment.
public struct TaggedImport: ImportFormat {
  public let name: String
  public let title: String
  public let sourceKind = SourceKind.references
  /// Proven for RIS alone, which Lectern writes.
  public var carries: Set<FieldName> { name == "ris" ? ReferenceFields.bibliography : [] }
  private let form: TaggedForm
  /// Beginnings of lines that only this format has, in lower case, and the ending of its files.
  private let signs: [String]
  private let ending: String

  /// RIS of EndNote, Zotero, Mendeley and publishers.
  public static let ris = TaggedImport(
    name: "ris", title: "RIS", form: .ris, signs: ["ty  -", "ty -"], ending: ".ris")
  /// PubMed's and MEDLINE's.
  public static let nbib = TaggedImport(
    name: "nbib", title: "NBIB (PubMed, MEDLINE)", form: .nbib, signs: ["pmid- "], ending: ".nbib")
  /// Web of Science's.
  public static let webOfScience = TaggedImport(
    name: "wos", title: "Web of Science plain text", form: .webOfScience,
    signs: [
      "fn clarivate",
      "fn thomson reuters", "fn isi export",
    ], ending: ".ciw")

  public func confidence(in head: InputHead) -> Confidence {
    for line in head.text.split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == "\u{FEFF}" || $0 == " " || $0 == "\t" }
      if signs.contains(where: text.hasPrefix) { return .certain }
    }
    return head.name.lowercased().hasSuffix(ending) ? .probably : .no
  }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    let stream = try UTF8Stream(input, declaration: .none)
    var reader = TaggedReader(stream, form: form)
    var position = 0
    try sink(.source(SourceDescription()))
    while let piece = try reader.next() {
      switch piece {
      case .tooLong(let record):
        try sink(.rejected(refusal(record, "the record is longer than a record may be")))
      case .cutOff(let record):
        let reason = "the file ends within this record: get the whole file, or complete the record"
        try sink(.rejected(refusal(record, reason)))
      case .record(let record, let problem):
        guard var item = TaggedItem.item(record, form: form) else {
          try sink(.rejected(refusal(record, "the record says nothing but its type")))
          continue
        }
        if let problem {
          try sink(.problem(Problem(code: "missing-end", line: record.line, message: problem)))
        }
        item.place.position = position
        position += 1
        try sink(.item(item))
      }
    }
    try stream.tellProblems(to: sink)
  }

  private func refusal(_ record: TaggedRecord, _ reason: String) -> Rejection {
    Rejection(line: record.line, reason: reason, text: record.text, row: record.text + "\n")
  }
}
