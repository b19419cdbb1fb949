import LecternModel

/// The members of a JSON object as values.
struct JSONMemberList: JSONMemberSink {
  /// In the order in which they came.
  private(set) var all: [(name: String, value: JSONValue)] = []

  mutating func add(member name: String, _ text: String?) {
    add(member: name, text.map(JSONValue.string))
  }

  mutating func add(member name: String, _ number: Int64) { all.append((name, .number(number))) }

  mutating func add(member name: String, _ texts: [String]?) {
    add(member: name, texts.map { .array($0.map(JSONValue.string)) })
  }

  mutating func add(member name: String, _ identifiers: [Identifier]) {
    let values = identifiers.map {
      JSONValue.object([("scheme", .string($0.scheme.rawValue)), ("value", .string($0.value))])
    }
    all.append((name, .array(values)))
  }

  mutating func add(member name: String, _ value: JSONValue?) {
    if let value { all.append((name, value)) }
  }
}
