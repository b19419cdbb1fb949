import JSONTree
import LecternModel

extension Meaning {
  /// People in one text in any form.
  static let authors = people(\.mainAuthors) { LecternModel.PersonName.list($0) }
  /// One person, `Last, First` or `First Last`.
  static let author = people(\.mainAuthors) { [LecternModel.PersonName.parse($0)] }
  /// People as `First Last, First Last`: no comma stands within a name.
  static let namesInOrder = people(\.mainAuthors, ServicePeople.inOrder)
  /// Further people, as `namesInOrder`.
  static let moreNamesInOrder = people(\.moreAuthors, ServicePeople.inOrder)
  /// Further people, as `Last, First|Last, First`.
  static let moreBarredNames = people(\.moreAuthors) { text in
    text.split(separator: "|").map { LecternModel.PersonName.parse(RowText.collapsed(String($0))) }
  }

  private static func people(
    _ path: any WritableKeyPath<ServiceDraft, [Person]> & Sendable,
    _ read: @escaping @Sendable (String) -> [Person]
  ) -> Meaning {
    Meaning { value, draft in
      guard draft[keyPath: path].isEmpty else { return }
      draft[keyPath: path] = ServicePeople.texts(value).flatMap(read)
    }
  }
}

/// People in services' exports.
enum ServicePeople {
  /// `First Last, First Last, Jr.`
  static func inOrder(_ text: String) -> [Person] {
    var names: [String] = []
    for piece in text.split(separator: ",") {
      let name = RowText.collapsed(String(piece))
      if let last = names.last, suffixes.contains(ColumnName.normal(name)) {
        names[names.count - 1] = "\(last), \(name)"
      } else if !name.isEmpty {
        names.append(name)
      }
    }
    return names.map(LecternModel.PersonName.parse)
  }

  /// Texts of a text, an array, or objects with names.
  static func texts(_ value: JSONNode) -> [String] {
    if case .object(let members) = value.value {
      return members.compactMap { $0.value["name"]?.text ?? $0.value.text }
    }
    return value.elements.compactMap { $0.text ?? $0["name"]?.text }
  }

  private static let suffixes: Set = ["jr", "sr", "ii", "iii", "iv", "phd", "md"]
}
