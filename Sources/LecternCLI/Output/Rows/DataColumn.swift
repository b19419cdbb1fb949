internal import LecternFormats

/// A column of rows that are not items: a key of their JSON, and a heading of their CSV and TSV.
struct DataColumn<Row> {
  let name: String
  /// Nil where the row has nothing to say.
  let value: (Row) -> JSONValue?
  /// What stands between the parts of a cell that has several.
  private let separator: String

  init<Value: DataValue>(
    _ name: String, joinedBy separator: String = "; ", _ value: @escaping (Row) -> Value
  ) {
    self.name = name
    self.separator = separator
    self.value = { value($0).json }
  }

  /// The value as text.
  func cell(_ row: Row) -> String { value(row).map(text) ?? "" }

  private func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .array(let values): values.map(text).joined(separator: separator)
    // An item among other things is named as items are.
    case .object(let members):
      members.first { $0.name == "id" }.map { text($0.value) } ?? value.text
    case .number, .decimal, .bool: value.text
    }
  }
}
