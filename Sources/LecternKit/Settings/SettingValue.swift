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

  /// The key at the beginning of a line, bare or in quotes, and the blanks behind it.
  static func key(from rest: inout Substring) -> String? {
    let key: String?
    switch rest.first {
    case "\"": key = basic(from: &rest)
    case "'": key = literal(from: &rest)
    default:
      let bare = rest.prefix { $0 != "=" && $0 != " " && $0 != "\t" }
      rest = rest.dropFirst(bare.count)
      key = String(bare)
    }
    rest = rest.drop { $0 == " " || $0 == "\t" }
    return key
  }

  private static func value(from rest: inout Substring) -> String? {
    switch rest.first {
    case "\"": return basic(from: &rest)
    case "'": return literal(from: &rest)
    case "[": return array(from: &rest)
    default:
      let word = rest.prefix { !" \t#,]".contains($0) }
      rest = rest.dropFirst(word.count)
      return word == "true" || word == "false" ? String(word) : integer(word)
    }
  }

  /// Digits with a sign, and underscores between them.
  private static func integer(_ word: Substring) -> String? {
    let parts = word.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.last?.isNumber == true }),
      parts.dropFirst().allSatisfy({ $0.first?.isNumber == true })
    else { return nil }
    return Int(parts.joined()).map(String.init)
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
        case "r": value.append("\r")
        case "b": value.append("\u{8}")
        case "f": value.append("\u{C}")
        case "e": value.append("\u{1B}")
        case "u":
          guard let sign = scalar(from: &rest, digits: 4) else { return nil }
          value.unicodeScalars.append(sign)
        case "U":
          guard let sign = scalar(from: &rest, digits: 8) else { return nil }
          value.unicodeScalars.append(sign)
        case let escaped? where escaped == "\"" || escaped == "\\": value.append(escaped)
        default: return nil
        }
      default: value.append(character)
      }
    }
    return nil
  }

  /// `00e9` of `\u00e9`.
  private static func scalar(from rest: inout Substring, digits: Int) -> Unicode.Scalar? {
    let word = rest.prefix(digits)
    guard word.count == digits, word.allSatisfy(\.isHexDigit) else { return nil }
    rest = rest.dropFirst(digits)
    return UInt32(word, radix: 16).flatMap(Unicode.Scalar.init)
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
