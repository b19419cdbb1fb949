/// A URI or a relative reference (RFC 3986), read with lenience: whatever is no legal character
/// stays, spaces become `%20`, control characters and line ends go.
public struct URIReference: Hashable, Sendable {
  /// Lower-case; nil in a relative reference.
  public private(set) var scheme: String?
  /// Host with user and port; nil when there is no `//`.
  public private(set) var authority: String?
  /// May be empty.
  public private(set) var path: String
  /// Without `?`.
  public private(set) var query: String?
  /// Without `#`.
  public private(set) var fragment: String?

  /// Takes a reference apart. Any text is one.
  public init(_ text: String) {
    var rest = Self.clean(text)[...]
    scheme = Self.cutScheme(&rest)
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(decoding: rest[(hash + 1)...], as: UTF8.self)
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(decoding: rest[(mark + 1)...], as: UTF8.self)
      rest = rest[..<mark]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      // `http:////host/`: people type one slash too many.
      if scheme == "http" || scheme == "https" { rest = rest.drop { $0 == UInt8(ascii: "/") } }
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[end...]
    }
    path = String(decoding: rest, as: UTF8.self)
  }

  /// The reference put together again.
  public var text: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }

  /// Whether relative references can be resolved against this one: it is absolute, and not of a kind
  /// like `mailto:` or `urn:` that has no hierarchy.
  public var isBase: Bool {
    guard scheme != nil else { return false }
    guard let authority else { return path.utf8.first == UInt8(ascii: "/") }
    return authority.contains("[") == authority.contains("]")
  }

  /// The reference `text` means where this one is the base (RFC 3986 section 5.2.2, strict). An
  /// absolute one stays as it is.
  public func resolve(_ text: String) -> URIReference {
    var target = URIReference(text)
    guard target.scheme == nil, isBase else { return target }
    target.scheme = scheme
    if target.authority != nil {
      target.path = Self.removingDots(target.path)
      return target
    }
    target.authority = authority
    if target.path.isEmpty {
      target.path = path
      if target.query == nil { target.query = query }
    } else if target.path.utf8.first == UInt8(ascii: "/") {
      target.path = Self.removingDots(target.path)
    } else {
      target.path = Self.removingDots(folder + target.path)
    }
    return target
  }

  /// The path up to its last slash (RFC 3986 section 5.2.3).
  private var folder: String {
    if authority != nil, path.isEmpty { return "/" }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// RFC 3986 section 5.2.4, for paths that begin with a slash.
  private static func removingDots(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
    var kept: [Substring] = []
    let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".": break
      case "..": _ = kept.popLast()
      default:
        kept.append(segment)
        continue
      }
      if isLast { kept.append("") }
    }
    return "/" + kept.joined(separator: "/")
  }
}
