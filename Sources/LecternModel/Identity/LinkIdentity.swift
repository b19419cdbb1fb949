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
    self.init(asGiven: url, rules: rules, isLoose: isLoose)
    guard identifiers.isEmpty, let bare = Self.withoutPunctuation(address),
      let other = LinkIdentity(asGiven: bare, rules: rules, isLoose: isLoose),
      !other.identifiers.isEmpty
    else { return }
    self = other
  }

  private init?(asGiven url: ByteSlice, rules: RuleBook, isLoose: Bool) {
    guard let given = WebLink(url, isKnownHost: rules.knows) else { return nil }
    var ruled = rules.unwrapped(given)
    var verdict = Self.verdict(on: ruled)
    if isLoose, verdict.identifiers.isEmpty {
      ruled = rules.loosened(ruled.link)
      verdict = Self.verdict(on: ruled)
    }
    identifiers = verdict.identifiers
    (key, address) = Self.keys(verdict, ruled.link)
    if let doi = identifiers.first, doi.scheme == .doi {
      identifiers += DOI.implied(by: doi.value)
    }
  }

  /// A link without the end of a sentence behind it; nil where there is none. Such signs may belong to
  /// a link (`wiki/Apple_Inc.`), so they are taken off only where an id comes to light.
  private static func withoutPunctuation(_ address: String) -> ByteSlice? {
    guard let last = address.utf8.last, !ASCII.isAlphanumeric(last) else { return nil }
    let bytes = Array("//".utf8) + address.utf8
    let bare = Punctuation.trimEnd(bytes[...], of: ".,;:!?'*~")
    return bare.count < bytes.count ? bare : nil
  }

  private static func keys(_ verdict: Verdict, _ link: WebLink) -> (key: String, address: String) {
    if case .named(let key) = verdict.key { return (key, key) }
    if case .home = verdict.key, let key = verdict.identifiers.first?.homeKey { return (key, key) }
    let address = link.key
    if case .shared(let key) = verdict.key { return (key, address) }
    return (address, address)
  }

  /// What the rules of the link's site say of it, or else its own form.
  private static func verdict(on ruled: RuledLink) -> Verdict {
    for rules in ruled.rules where !rules.sites.isEmpty {
      let segments = ruled.link.segments
      for rule in rules.sites {
        if let verdict = rule.verdict(on: ruled.link, segments: segments) { return verdict }
      }
    }
    return UnknownSite.verdict(on: ruled.link)
  }
}
