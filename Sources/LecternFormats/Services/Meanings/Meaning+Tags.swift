import JSONTree
import LecternModel

extension Meaning {
  /// Tags as an array, an array of objects with a name, a list in a cell (`["a","b"]`, `['a', 'b']`), or a
  /// text parted by any of the separators.
  static func tags(_ separators: String) -> Meaning {
    Meaning { value, draft in
      for tag in TagText.split(value, separators) { draft.add(tag: tag) }
    }
  }

  /// A tag where a mark is set: what a service calls starred, liked or favourite.
  static let starred = flag { $0.add(tag: "starred") }

  /// A folder in any table: a path, or an array of the folders from the outside in.
  static let anyFolder = Meaning { value, draft in
    guard case .array(let folders) = value.value else { return folder("/").read(value, &draft) }
    let path = folders.compactMap(\.text)
    if !path.isEmpty { draft.folders.append(path) }
  }

  /// The folder an item is in, as a path of names; folders that only say where the reader stands are in
  /// `states`, those that only mark an item in `marks`.
  static func folder(
    _ separator: Character?, states: [String: ReadingState] = [:], marks: Set<String> = []
  ) -> Meaning {
    Meaning.text { text, draft in
      let name = ColumnName.normal(text)
      if let state = states[name] {
        draft.state = draft.state ?? state
        return
      }
      if marks.contains(name) { return draft.add(tag: name) }
      let path = FolderPath.split(text, at: separator)
      if !path.isEmpty { draft.folders.append(path) }
    }
  }

  /// Lists the item is on, by the ids of the file's lists, or by the names on the way there, as rejected rows have
  /// them.
  static let lists = Meaning { value, draft in
    for element in value.elements {
      if let id = element.text {
        draft.listIDs.append(id)
      } else if case .array(let names) = element.value {
        draft.folders.append(names.compactMap(\.text))
      }
    }
  }
}

extension ServiceDraft {
  mutating func add(tag: String) {
    let tag = RowText.collapsed(tag)
    if !tag.isEmpty, !item.tags.contains(tag) { item.tags.append(tag) }
  }
}

/// Paths of folders in one text.
enum FolderPath {
  /// The names in `A/B`. A separator with spaces around it belongs to a name: `Work / Life`.
  static func split(_ text: String, at separator: Character?) -> [String] {
    guard let separator else { return [RowText.collapsed(text)].filter { !$0.isEmpty } }
    var path = [""]
    var last: Character = " "
    for (index, character) in zip(text.indices, text) {
      let next = text[index...].dropFirst().first ?? " "
      if character == separator, !(last == " " && next == " ") || text.utf8.count == 1 {
        path.append("")
      } else {
        path[path.count - 1].append(character)
      }
      last = character
    }
    return path.map { RowText.collapsed($0) }.filter { !$0.isEmpty }
  }
}
