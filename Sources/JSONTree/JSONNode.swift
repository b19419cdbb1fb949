/// A JSON value as read from a file, with the line it begins in.
public struct JSONNode: Sendable {
  /// The sorts of values.
  public enum Value: Sendable {
    /// Nothing.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// As written: an id may be a number too long for any type.
    case number(String)
    case string(String)
    /// In document order.
    case array([JSONNode])
    /// In document order; of a name given twice, the first counts.
    case object([(name: String, value: JSONNode)])
  }

  /// What stands there.
  public var value: Value
  /// From 1.
  public var line: Int

  /// A value of a line.
  public init(value: Value, line: Int) {
    self.value = value
    self.line = line
  }

  /// A member of an object.
  public subscript(name: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array; a single value as an array of one, `null` as none.
  public var elements: [JSONNode] {
    switch value {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// Text, or a number as written; nil when it is empty.
  public var text: String? {
    switch value {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let digits): digits
    default: nil
    }
  }

  /// Any single value as text: what JSON Feed 1.1 asks readers to make of ids.
  public var coerced: String? {
    if case .bool(let value) = value { value ? "true" : "false" } else { text }
  }

  /// Whether it says nothing: `null`, `""`, `[]`, `{}`.
  public var isEmpty: Bool {
    switch value {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }

  /// Whether it has members, or might have.
  public var isObject: Bool {
    if case .object = value { true } else { false }
  }
}
