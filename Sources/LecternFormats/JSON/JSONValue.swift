/// A JSON value (RFC 8259) whose objects keep the order they are given.
public enum JSONValue: Hashable, Sendable {
  /// Text, of any characters.
  case string(String)
  /// A whole number.
  case number(Int64)
  /// A number with a part; written without it where that is 0.
  case decimal(Double)
  /// `true` or `false`.
  case bool(Bool)
  /// Values in order.
  case array([JSONValue])
  /// Names and values. The names are ours: plain ASCII without quotes.
  case object([(name: String, value: JSONValue)])

  public static func == (left: Self, right: Self) -> Bool { left.text == right.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The value on one line, without blanks.
  public var text: String {
    var out = TextBuffer()
    append(to: &out)
    return out.take()
  }

  /// Appends the value on one line, without blanks.
  func append(to out: inout TextBuffer) {
    switch self {
    case .string(let text):
      out.add("\"")
      out.add(text, .json)
      out.add("\"")
    case .number(let number): out.add(number)
    case .decimal(let number):
      out.add(number == number.rounded() ? String(Int64(number)) : String(number))
    case .bool(let bool): out.add(bool ? "true" : "false")
    case .array(let values):
      out.add("[")
      for (index, value) in values.enumerated() {
        if index > 0 { out.add(",") }
        value.append(to: &out)
      }
      out.add("]")
    case .object(let members): append(members, to: &out)
    }
  }

  private func append(_ members: [(name: String, value: JSONValue)], to out: inout TextBuffer) {
    out.add("{")
    for (index, member) in members.enumerated() {
      if index > 0 { out.add(",") }
      out.add("\"")
      out.add(member.name)
      out.add("\":")
      member.value.append(to: &out)
    }
    out.add("}")
  }
}

extension JSONValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let text): try text.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .decimal(let number): try number.encode(to: encoder)
    case .bool(let bool): try bool.encode(to: encoder)
    case .array(let values): try values.encode(to: encoder)
    case .object(let members):
      var container = encoder.container(keyedBy: Name.self)
      for member in members { try container.encode(member.value, forKey: Name(member.name)) }
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
