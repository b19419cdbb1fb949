/// What links of certain shapes lead to: `PATTERN… = TARGET…`.
///
/// A target is an identifier (`doi:10.1038/{nature}`), a key (`goodreads.com/book/show/{number}`) or
/// `-` for links that hold no identifier, whatever they look like. `{host}` is the link's host.
struct SiteRule: Sendable {
  let pattern: SitePattern
  private var identifiers: [(scheme: Identifier.Scheme, template: Template)] = []
  private var key: Template?

  /// Reads the words behind `site`: a rule for each pattern. Nil where they are wrong.
  static func read(_ words: ArraySlice<Substring>) -> [SiteRule]? {
    let sides = words.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, let patterns = sides.first, let targets = sides.last,
      !patterns.isEmpty, !targets.isEmpty
    else { return nil }
    let rules = patterns.compactMap { SitePattern($0).map { SiteRule($0, targets) } }
    return rules.count == patterns.count ? rules : nil
  }

  private init(_ pattern: SitePattern, _ targets: ArraySlice<Substring>) {
    self.pattern = pattern
    for target in targets where target != "-" {
      let name = target.prefix { $0 != ":" }
      if name.count < target.count, let scheme = Identifier.Scheme(rawValue: String(name)) {
        identifiers.append((scheme, Template(target.dropFirst(name.count + 1))))
      } else {
        key = Template(target)
      }
    }
  }

  /// Nil for links of another shape, and where what stands in the id's place is no id.
  func verdict(on link: WebLink, segments: [ByteSlice]) -> Verdict? {
    guard let finds = pattern.match(link, segments: segments) else { return nil }
    var verdict = Verdict()
    for (scheme, template) in identifiers {
      let text = template.fill(finds, host: link.host)
      guard let value = scheme.normalForm(of: text) else { return nil }
      verdict.identifiers.append(Identifier(scheme, value))
    }
    if let key { verdict.key = .named(key.fill(finds, host: link.host, escaping: true)) }
    return verdict
  }
}
