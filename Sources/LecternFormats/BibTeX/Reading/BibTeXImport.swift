public import Bytes
public import LecternModel

/// Reads BibTeX and BibLaTeX, and what JabRef, Zotero, Mendeley, BibDesk, dblp and the rest add to them.
///
/// Every entry becomes an item; one that can't be read is refused, and those behind it are read. Fields
/// that no item has are kept (`Metadata.extra`) and come out again. Citation keys are kept; of several
/// entries with one key each is read, and it is said.
public struct BibTeXImport: ImportFormat {
  public let name = "bibtex"
  public let title = "BibTeX and BibLaTeX"
  public let sourceKind = SourceKind.references
  public let carries = ReferenceFields.bibliography.union(ReferenceFields.reading)

  public init() {}

  public func confidence(in head: InputHead) -> Confidence { BibTeXRecognition.confidence(head) }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    if input.charset == nil { input.charset = BibTeXRecognition.encoding(try input.peek(512)) }
    let stream = try UTF8Stream(input, declaration: .none)
    var scanner = BibTeXScanner(stream)
    var family = BibTeXFamily()
    var handOut = BibTeXHandOut()
    try sink(.source(SourceDescription()))
    while let piece = try scanner.next() {
      switch piece {
      case .entry(let record, let notes):
        try family.take((record, notes)) { try handOut.give($0, to: sink) }
      case .broken(let line, let reason, let text):
        try sink(.rejected(Rejection(line: line, reason: reason, text: text, row: text + "\n")))
      case .note(let note): try sink(.problem(Problem(note)))
      }
    }
    try family.finish { try handOut.give($0, to: sink) }
    try stream.tellProblems(to: sink)
  }
}

/// Turns entries into items, one behind the other.
private struct BibTeXHandOut {
  private var position = 0
  private var keys: Set<String> = []

  mutating func give(_ member: BibTeXFamily.Member, to sink: (Imported) throws -> Void) throws {
    let record = member.record
    for note in member.notes { try sink(.problem(Problem(note))) }
    if let key = record.key, !keys.insert(key).inserted {
      let message = "the key '\(key.prefix(60))' is that of an entry before; both are read"
      try sink(.problem(Problem(code: "duplicate-key", line: record.line, message: message)))
    }
    switch record.type {
    case "xdata": return
    case "set":
      let reason = "a set of entries is no work of its own"
      return try sink(.rejected(Rejection(line: record.line, reason: reason, text: text(record))))
    default: break
    }
    guard var item = BibTeXItem.item(record) else {
      let reason = "the entry says nothing: it has no field with a value"
      return try sink(.rejected(Rejection(line: record.line, reason: reason, text: text(record))))
    }
    item.place.position = position
    position += 1
    try sink(.item(item))
  }

  private func text(_ record: BibTeXRecord) -> String {
    record.text.isEmpty ? "@\(record.type){\(record.key ?? "")," : record.text
  }
}

extension Problem {
  fileprivate init(_ note: BibTeXNote) {
    self.init(code: note.code, line: note.line, message: note.message)
  }
}
