/// What a link says of the work it leads to.
struct LinkIdentity {
  /// The strict or loose key.
  var key: String
  /// The link in its plainest form, without scheme: the key, unless other sites share that.
  var address: String
  /// What the link's form says, strongest first, without the key.
  var identifiers: [Identifier]

  /// The identifiers, and the key last.
  var all: [Identifier] { identifiers + [Identifier(.url, key)] }

  /// Nil for what is no web link. A loose identity folds forms that only may lead to the same.
  init?(_ url: ByteSlice, rules: RuleBook, isLoose: Bool = false) {
    guard let given = WebLink(url, isKnownHost: rules.knows) else { return nil }
    var link = rules.unwrapped(given)
    var verdict = Self.verdict(on: link, rules: rules)
    if isLoose, verdict.identifiers.isEmpty {
      link = rules.loosened(link)
      verdict = Self.verdict(on: link, rules: rules)
    }
    identifiers = verdict.identifiers
    (key, address) = Self.keys(verdict, link)
    if let doi = identifiers.first, doi.scheme == .doi {
      identifiers += DOI.implied(by: doi.value)
    }
  }

  private static func keys(_ verdict: Verdict, _ link: WebLink) -> (key: String, address: String) {
    if case .named(let key) = verdict.key { return (key, key) }
    if case .home = verdict.key, let key = verdict.identifiers.first?.homeKey { return (key, key) }
    let address = link.key
    if case .shared(let key) = verdict.key { return (key, address) }
    return (address, address)
  }

  /// What the rules of the link's site say of it, or else its own form.
  private static func verdict(on link: WebLink, rules: RuleBook) -> Verdict {
    var segments: [ByteSlice]?
    let found = rules.tables.sites.first(for: link.host) { rule in
      let known = segments ?? link.segments
      segments = known
      return rule.verdict(on: link, segments: known)
    }
    return found ?? UnknownSite.verdict(on: link)
  }
}

extension RuleBook {
  /// How many links a link may wrap within each other.
  private static let deepest = 8

  /// The link without what only may make a difference.
  func loosened(_ given: WebLink) -> WebLink {
    var link = given
    // Loosening may uncover work for the rest, but rarely more than once.
    for _ in 0..<Self.deepest {
      let before = link
      link.loosen()
      link = unwrapped(link)
      if link == before { break }
    }
    return link
  }

  /// The link itself, clean, out of all that wraps it. What is wrapped too often stays as it is.
  func unwrapped(_ given: WebLink) -> WebLink {
    let outermost = clean(given)
    var link = outermost
    for _ in 0..<Self.deepest {
      guard let inner = inner(of: link) else { return link }
      link = clean(inner)
    }
    return outermost
  }

  private func clean(_ given: WebLink) -> WebLink {
    var link = given
    if let host = ProxyHost.original(of: link.host, rules: self) { link.host = host }
    link.clean(by: self)
    return link
  }

  private func inner(of link: WebLink) -> WebLink? {
    guard !link.path.isEmpty || !link.query.isEmpty else { return nil }
    if let url = ProxyHost.loginTarget(of: link) { return WebLink(url, isKnownHost: knows) }
    return tables.wrappers.first(for: link.host) { pattern in
      guard let finds = pattern.match(link, segments: link.segments),
        let find = finds.first(where: { $0.name == "link" })
      else { return nil }
      return inner(find.value, isInPath: pattern.parameters.isEmpty)
    }
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
