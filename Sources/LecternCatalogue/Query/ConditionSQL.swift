internal import GRDB
internal import LecternModel

/// A piece of SQL with its arguments. What the reader wrote is always an argument.
struct ConditionSQL {
  let sql: String
  let arguments: [any DatabaseValueConvertible]

  init(_ sql: String, _ arguments: [any DatabaseValueConvertible] = []) {
    self.sql = sql
    self.arguments = arguments
  }

  /// Whether the item of the row at hand fits.
  init(_ filter: Filter) {
    switch filter {
    case .and(let parts): self.init(parts.map(ConditionSQL.init), joined: " AND ", empty: "1")
    case .or(let parts): self.init(parts.map(ConditionSQL.init), joined: " OR ", empty: "0")
    case .not(let part):
      let inner = ConditionSQL(part)
      // Also where it is not known; behind what it is about, this takes no room in SQLite's parser.
      self.init("(\(inner.sql)) IS NOT TRUE", inner.arguments)
    case .term(let term): self.init(checking: term)
    }
  }

  /// Conditions with a word between them; of none, `empty`.
  init(_ parts: [ConditionSQL], joined: String, empty: String) {
    // In halves: SQLite bounds how deep an expression is, and a long chain is as deep as it is long.
    guard parts.count > 1 else {
      self = parts.first ?? ConditionSQL(empty)
      return
    }
    let half = parts.count / 2
    let left = ConditionSQL(Array(parts[..<half]), joined: joined, empty: empty)
    let right = ConditionSQL(Array(parts[half...]), joined: joined, empty: empty)
    self.init("(\(left.sql)\(joined)\(right.sql))", left.arguments + right.arguments)
  }

  /// A column with one of the names.
  init(_ column: String, in names: [String]) {
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    self.init("\(column) IN (\(marks))", names.sorted())
  }

  /// Columns of which one at least contains a text.
  init(_ columns: String..., contain text: String) {
    let sql = columns.map { "\($0) LIKE ? ESCAPE '\\'" }.joined(separator: " OR ")
    self.init("(\(sql))", columns.map { _ in "%" + Self.pattern(text) + "%" })
  }

  /// Selects numbers one by one, as `hit`.
  init(json numbers: some Sequence<Int64>) {
    let list = numbers.map(String.init).joined(separator: ",")
    self.init("SELECT value AS hit FROM json_each(?)", ["[\(list)]"])
  }

  /// Ids of the tags of a name, whatever its case and accents. The index compares ASCII alone: only of names with other
  /// signs, which are few, the accents are taken off.
  static func tags(named name: String) -> ConditionSQL {
    let bare = TagName.folded(name)
    return ConditionSQL(
      "SELECT id FROM tag WHERE name IN (?, ?) OR (name GLOB '*[^ -~]*' AND foldedTag(name) = ?)",
      [name, bare, bare])
  }

  /// A text for `LIKE … ESCAPE '\'`, in which no sign means more than itself.
  static func pattern(_ text: String) -> String {
    var pattern = ""
    for character in text {
      if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
      pattern.append(character)
    }
    return pattern
  }

  /// The same with SQL around it, `{}` being its place.
  func inside(_ frame: String) -> ConditionSQL {
    ConditionSQL(frame.replacing("{}", with: sql), arguments)
  }
}
