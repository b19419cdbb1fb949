/// Header fields in order (RFC 9110, section 5). Names are compared without regard to case.
public struct HTTPFields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var fields: [Field] = []

  private struct Field: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// No fields.
  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { add(name, value) }
  }

  /// Adds a field behind the others.
  public mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// The values of a name joined by commas, as a list's fields may be; nil when there is none.
  public subscript(name: String) -> String? {
    let name = name.lowercased()
    let values = fields.filter { $0.name.lowercased() == name }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// The first value of a name: for fields that are no lists.
  public func first(_ name: String) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name.lowercased() == name }?.value
  }

  /// Lines as they are sent. Values never bring a line of their own.
  var lines: [String] {
    fields.map { field in
      // A field without value is sent with a semicolon: libcurl takes `Name:` for one to leave out.
      let value = field.value.filter { !$0.isNewline && $0 != "\0" }
      return value.isEmpty ? "\(field.name);" : "\(field.name): \(value)"
    }
  }

  /// Takes a line of a header; a status line begins anew, since the answers before it were interim ones.
  mutating func take(line: String) {
    if line.hasPrefix("HTTP/") {
      fields = []
      return
    }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    add(String(line[..<colon]), String(value.reversed().drop(while: \.isWhitespace).reversed()))
  }
}
