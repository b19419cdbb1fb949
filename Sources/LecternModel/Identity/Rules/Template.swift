/// Text with `{names}` to fill in.
struct Template: Sendable {
  private enum Part {
    case text(String)
    case find(String)
  }

  private var parts: [Part] = []

  init(_ text: Substring) {
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      parts.append(.find(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
  }

  func fill(_ finds: SitePattern.Finds, host: String, escaping: Bool = false) -> String {
    var output = ""
    for part in parts {
      switch part {
      case .text(let text): output += text
      case .find("host"): output += host
      case .find(let name):
        let value = finds.first { $0.name == name }?.value ?? ""
        output += escaping ? PercentEscapes.path(value) : value
      }
    }
    return output
  }
}
