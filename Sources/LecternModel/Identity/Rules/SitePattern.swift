/// A shape of links on certain hosts, with the places where ids stand.
///
/// Text form: `arxiv.org,ar5iv.org/abs|pdf/{rest}`. Hosts are separated by commas; `*.host` takes in
/// all hosts below. A segment is words to choose from (`abs|pdf`), `*` (any one), `**` (any number)
/// or a capture, perhaps with text around it (`{name}.html`). A capture named twice must be the same
/// both times. `?name={id}` wants a parameter; other parameters don't matter; `?{link}` takes all that
/// stands behind the `?`. A `#` at the end
/// refuses links with a fragment.
struct SitePattern: Sendable {
  var hosts: [String]
  var segments: [Segment]
  var parameters: [(name: String, segment: Segment)]
  var refusesFragment: Bool
  /// How many segments a link must have, and whether it may have more.
  private(set) var leastCount = 0
  private(set) var isOpen = false

  enum Segment: Sendable {
    case words([String])
    case one
    case any
    case capture(prefix: String, capture: Capture, suffix: String)

    /// Whether it may stand for several segments of a link.
    var takesMany: Bool {
      switch self {
      case .any: true
      case .capture(_, let capture, _): capture.takesRest
      case .words, .one: false
      }
    }
  }

  /// What patterns found, by name.
  typealias Finds = [(name: String, value: String)]

  /// Reads the text form; nil where it is wrong.
  init?(_ text: Substring) {
    var rest = text
    refusesFragment = rest.last == "#"
    if refusesFragment { rest = rest.dropLast() }
    let mark = rest.firstIndex(of: "?") ?? rest.endIndex
    parameters = []
    for parameter in rest[mark...].dropFirst().split(separator: "&") {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard let value = parts.last, parts.count == 2 || value.hasPrefix("{"),
        let segment = Segment(value)
      else { return nil }
      parameters.append((parts.count == 2 ? parts[0].lowercased() : "", segment))
    }
    var steps = rest[..<mark].split(separator: "/")
    guard let names = steps.first else { return nil }
    steps.removeFirst()
    hosts = names.split(separator: ",").map(String.init)
    guard !hosts.contains(where: { $0.contains("{") }) else { return nil }
    segments = []
    for step in steps {
      guard let segment = Segment(step) else { return nil }
      segments.append(segment)
      isOpen = isOpen || segment.takesMany
      if case .any = segment { continue }
      leastCount += 1
    }
  }
}

extension SitePattern.Segment {
  init?(_ text: Substring) {
    if text == "*" {
      self = .one
    } else if text == "**" {
      self = .any
    } else if let open = text.firstIndex(of: "{") {
      guard let close = text[open...].firstIndex(of: "}") else { return nil }
      let name = String(text[text.index(after: open)..<close])
      let suffix = String(text[text.index(after: close)...]).lowercased()
      self = .capture(
        prefix: text[..<open].lowercased(), capture: Capture(name: name), suffix: suffix)
    } else {
      self = .words(text.lowercased().split(separator: "|").map(String.init))
    }
  }
}
