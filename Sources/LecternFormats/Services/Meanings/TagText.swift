import JSONTree

/// Tags in all the forms in which services write them.
enum TagText {
  /// The tags of a value. `separators` part them in a plain text; the first that the text has, counts.
  static func split(_ value: JSONNode, _ separators: String) -> [String] {
    switch value.value {
    case .string(let text): split(text, separators)
    case .number(let digits): [digits]
    case .array(let elements): elements.compactMap(name)
    // Pocket and Readwise: `{"tag": {…}, …}`.
    case .object(let members): members.map(\.name)
    case .null, .bool: []
    }
  }

  private static func name(_ element: JSONNode) -> String? {
    if let text = element.text { return text }
    return ["name", "label", "title", "tag"].lazy.compactMap { element[$0]?.text }.first
  }

  private static func split(_ text: String, _ separators: String) -> [String] {
    if text.hasPrefix("["), text.hasSuffix("]") { return json(text) ?? list(text) }
    let separator = separators.first { text.contains($0) }
    guard let separator else { return [text] }
    return text.split { $0 == separator || separator == " " && $0.isGap }.map(String.init)
  }

  /// A list as JSON writes it.
  private static func json(_ text: String) -> [String]? {
    var source = JSONSource(Array(text.utf8))
    guard let list = try? source.value(), source.peek() == nil else { return nil }
    return list.elements.compactMap(name)
  }

  /// A list as Python writes it, or nobody: quotes of either sort or none, backslashes before them.
  private static func list(_ text: String) -> [String] {
    var tags: [String] = []
    var tag = ""
    var quote: Character?
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if isEscaped {
        tag.append(character)
        isEscaped = false
      } else if character == "\\", quote != nil {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, tag.allSatisfy(\.isGap), character == "\"" || character == "'" {
        quote = character
        tag = ""
      } else if quote == nil, character == "," {
        tags.append(tag)
        tag = ""
      } else {
        tag.append(character)
      }
    }
    return (tags + [tag]).filter { !$0.allSatisfy(\.isGap) }
  }
}
