import JSONTree

extension JSONNode {
  /// The value as JSON on one line, as it was read.
  var json: String {
    var out = TextBuffer()
    append(to: &out)
    return out.take()
  }

  /// The member at the end of a path of names: `content.url`.
  func member(_ path: String) -> JSONNode? {
    if let member = self[path] { return member }
    guard let dot = path.firstIndex(of: ".") else { return nil }
    return self[String(path[..<dot])]?.member(String(path[path.index(after: dot)...]))
  }

  private func append(to out: inout TextBuffer) {
    switch value {
    case .null: out.add("null")
    case .bool(let bool): out.add(bool ? "true" : "false")
    case .number(let digits): out.add(digits)
    case .string(let text): Self.append(text, to: &out)
    case .array(let elements):
      out.add("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { out.add(",") }
        element.append(to: &out)
      }
      out.add("]")
    case .object(let members):
      out.add("{")
      for (index, member) in members.enumerated() {
        if index > 0 { out.add(",") }
        Self.append(member.name, to: &out)
        out.add(":")
        member.value.append(to: &out)
      }
      out.add("}")
    }
  }

  private static func append(_ text: String, to out: inout TextBuffer) {
    out.add("\"")
    out.add(text, .json)
    out.add("\"")
  }
}
