import LecternModel

extension Meaning {
  /// ISBNs of ten or thirteen digits, one or several; what is none is another program's id and says
  /// nothing.
  static let isbn = Meaning { value, draft in
    for text in ServicePeople.texts(value) {
      for part in text.split(whereSeparator: { ",;[] ".contains($0) }) {
        draft.add(Identify.field(String(part), as: .isbn).filter { $0.scheme == .isbn })
      }
    }
  }

  /// Names of a scheme.
  static func identifier(_ scheme: Identifier.Scheme) -> Meaning {
    Meaning.text { text, draft in draft.add(Identify.field(text, as: scheme)) }
  }
}

extension ServiceDraft {
  fileprivate mutating func add(_ identifiers: [Identifier]) {
    for identifier in identifiers where !item.identifiers.contains(identifier) {
      item.identifiers.append(identifier)
    }
  }
}
