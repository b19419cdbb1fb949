/// A value in TOML's writing.
struct SettingValue {
  /// The value as text, an array's parts joined by commas; nil for what is not a value.
  let text: String?

  init(_ written: String) {
    var rest = Substring(written)
    guard let value = Self.value(from: &rest) else {
      text = nil
      return
    }
    let end = rest.drop { $0 == " " || $0 == "\t" }
    text = end.isEmpty || end.first == "#" ? value : nil
  }

  /// A value as this reads it again: numbers and booleans bare, all else as a basic string.
  static func written(_ value: String) -> String {
    if Int(value) != nil || value == "true" || value == "false" { return value }
    var text = "\""
    for character in value {
      switch character {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default: text.append(character)
      }
    }
    return text + "\""
  }

  private static func value(from rest: inout Substring) -> String? {
    switch rest.first {
    case "\"": return basic(from: &rest)
    case "'": return literal(from: &rest)
    case "[": return array(from: &rest)
    default:
      let word = rest.prefix { !" \t#,]".contains($0) }
      rest = rest.dropFirst(word.count)
      guard Int(word) != nil || word == "true" || word == "false" else { return nil }
      return String(word)
    }
  }

  private static func basic(from rest: inout Substring) -> String? {
    rest.removeFirst()
    var value = ""
    while let character = rest.popFirst() {
      switch character {
      case "\"": return value
      case "\\":
        switch rest.popFirst() {
        case "n": value.append("\n")
        case "t": value.append("\t")
        case let escaped? where escaped == "\"" || escaped == "\\": value.append(escaped)
        default: return nil
        }
      default: value.append(character)
      }
    }
    return nil
  }

  private static func literal(from rest: inout Substring) -> String? {
    rest.removeFirst()
    guard let end = rest.firstIndex(of: "'") else { return nil }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest[..<end])
  }

  private static func array(from rest: inout Substring) -> String? {
    rest.removeFirst()
    var parts: [String] = []
    while true {
      rest = rest.drop { " \t,".contains($0) }
      if rest.first == "]" {
        rest.removeFirst()
        return parts.joined(separator: ",")
      }
      guard let part = value(from: &rest) else { return nil }
      parts.append(part)
    }
  }
}
