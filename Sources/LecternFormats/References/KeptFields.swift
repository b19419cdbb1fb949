import LecternModel

/// The fields that a work keeps because it has no place of its own for them (`Metadata.extra`), by their names.
///
/// They are few, and a format asks for many that are not there: to look through them takes less than hashing does.
struct KeptFields: Sendable {
  /// All of them.
  let all: [(name: String, text: String)]

  /// Those of a work.
  init(_ metadata: borrowing Metadata) {
    var all: [(name: String, text: String)] = []
    if let extra = metadata.extra {
      all.reserveCapacity(extra.count)
      for (name, text) in extra { all.append((name, text)) }
      all.sort { $0.name < $1.name }
    }
    self.all = all
  }

  /// The text of a field; nil where there is none.
  subscript(name: String) -> String? {
    for field in all where field.name == name { return field.text }
    return nil
  }
}
