import LecternModel

/// Makes items of drafts, counts them, and hands them out.
struct ServiceOutput {
  /// What all items of the service are, where that is one sort.
  private let kind: ItemKind?
  private let needsLink: Bool
  private let sink: (Imported) throws -> Void
  private var position = 0

  init(kind: ItemKind?, needsLink: Bool, sink: @escaping (Imported) throws -> Void) {
    self.kind = kind
    self.needsLink = needsLink
    self.sink = sink
  }

  /// Tells of the file; `header` is the row that its rows need to be read again.
  func describe(header: String?) throws {
    var source = SourceDescription()
    source.rowHeader = header
    try sink(.source(source))
  }

  /// Hands out an item or, where the draft makes none, a refusal. `row` is the row as it stands.
  mutating func take(_ draft: ServiceDraft, line: Int?, row: () -> String) throws {
    for message in draft.problems {
      try sink(.problem(Problem(code: "bad-value", line: line, message: message)))
    }
    switch draft.finished(kind: kind, needsLink: needsLink) {
    case .refused(let reason): try refuse(reason, line: line, row: row())
    case .item(var item):
      item.place.line = line
      for folder in draft.folders.isEmpty ? [[]] : draft.folders {
        item.place.folder = folder
        item.place.position = position
        position += 1
        try sink(.item(item))
      }
    }
  }

  /// Refuses a row; `text` is what to tell of it, where that is not how it is to be written.
  func refuse(_ reason: String, line: Int?, text: String? = nil, row: String) throws {
    try sink(.rejected(Rejection(line: line, reason: reason, text: text ?? row, row: row)))
  }

  func tell(_ what: Imported) throws { try sink(what) }
}
