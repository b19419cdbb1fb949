/// A link with all rules for its host.
struct RuledLink {
  var link: WebLink
  var rules: [HostRules]
}

extension RuleBook {
  /// How many links a link may wrap within each other.
  private static let deepest = 8

  /// The link without what only may make a difference.
  func loosened(_ given: WebLink) -> RuledLink {
    var ruled = RuledLink(link: given, rules: [])
    // Loosening may uncover work for the rest, but rarely more than once.
    for _ in 0..<Self.deepest {
      let before = ruled.link
      ruled.link.loosen()
      ruled = unwrapped(ruled.link)
      if ruled.link == before { break }
    }
    return ruled
  }

  /// The link itself, clean, out of all that wraps it. What is wrapped too often stays as it is.
  func unwrapped(_ given: consuming WebLink) -> RuledLink {
    let outermost = clean(given)
    guard var inner = inner(of: outermost) else { return outermost }
    for _ in 0..<Self.deepest {
      let ruled = clean(inner)
      guard let next = self.inner(of: ruled) else { return ruled }
      inner = next
    }
    return outermost
  }

  private func clean(_ given: consuming WebLink) -> RuledLink {
    var link = given
    if let host = ProxyHost.original(of: link.host, rules: self) { link.host = host }
    var rules = rules(for: link.host)
    // Names of names, as a reader's rules may make them; an even limit ends on itself in a circle.
    for _ in 0..<4 {
      guard let name = rules.lazy.compactMap(\.usualName).first else { break }
      link.host = name
      rules = self.rules(for: name)
    }
    link.clean(by: self, rules)
    return RuledLink(link: link, rules: rules)
  }

  private func inner(of ruled: RuledLink) -> WebLink? {
    let link = ruled.link
    guard !link.path.isEmpty || !link.query.isEmpty else { return nil }
    if let url = ProxyHost.loginTarget(of: link) { return WebLink(url, isKnownHost: knows) }
    for rules in ruled.rules where !rules.wrappers.isEmpty {
      let segments = link.segments
      for pattern in rules.wrappers {
        guard let finds = pattern.match(link, segments: segments),
          let find = finds.first(where: { $0.name == "link" }),
          let inner = inner(find.value, isInPath: pattern.parameters.isEmpty)
        else { continue }
        return inner
      }
    }
    return nil
  }

  /// Archives let a link go without its scheme.
  private func inner(_ text: String, isInPath: Bool) -> WebLink? {
    let bytes = Array(text.utf8)
    if let link = WebLink(bytes[...], isKnownHost: knows) { return link }
    let host = bytes.prefix { $0 != UInt8(ascii: "/") }
    guard isInPath, let dot = host.lastIndex(of: UInt8(ascii: ".")), host.count < bytes.count,
      host[dot...].dropFirst().first.map(ASCII.isLetter) == true
    else { return nil }
    return WebLink((Array("//".utf8) + bytes)[...], isKnownHost: knows)
  }
}
