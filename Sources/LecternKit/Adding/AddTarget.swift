internal import LecternModel

/// What the reader named for adding.
enum AddTarget: Hashable {
  /// A link of the web.
  case link(String)
  /// A DOI, an arXiv id, an ISBN or the like.
  case identifiers([Identifier], url: String?)
  /// A file of this machine.
  case file(String)

  /// Nil for text that is none of them. `isFile` says whether there is a file of a name.
  init?(_ text: String, isFile: (String) -> Bool) {
    guard let text = CleanText.line(text) else { return nil }
    if Self.isWeb(text) {
      self = .link(text)
    } else if isFile(text) {
      self = .file(text)
    } else if let found = Self.works(in: text) {
      self = .identifiers(found, url: Identify.canonicalURL(text))
    } else if text.lowercased().hasSuffix(".pdf"), !Self.isHost(text) {
      self = .file(text)
    } else if Self.isHost(text) {
      self = .link("https://\(text)")
    } else {
      return nil
    }
  }

  private static func works(in text: String) -> [Identifier]? {
    let found = Identify.text(text).filter { $0.scheme != .url && $0.scheme != .guid }
    let perScheme = Dictionary(grouping: found.filter { !$0.isPreprintDOI }, by: \.scheme)
    // Two of one scheme are two works.
    return found.isEmpty || perScheme.values.contains { $0.count > 1 } ? nil : found
  }

  private static func isWeb(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    return (scheme == "http" || scheme == "https") && text.contains("://")
  }

  /// Whether it begins as a host's name does: `example.org/page`.
  private static func isHost(_ text: String) -> Bool {
    guard !text.contains(" "), !text.lowercased().hasSuffix(".pdf") || text.contains("/") else {
      return false
    }
    let labels = text.prefix { !"/?#:".contains($0) }.split(separator: ".")
    return labels.count > 1 && (labels.last?.count ?? 0) > 1
      && labels.last?.allSatisfy(\.isLetter) == true && !text.hasPrefix(".")
  }
}
