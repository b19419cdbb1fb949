/// Finds identifiers in links and text. Nothing is guessed: where a form is ambiguous, there is none.
public enum Identify {
  /// Every identifier a link carries, strongest first, the strict URL key last. A `doi:`, `urn:isbn:`
  /// or the like counts as a link without a key. Empty for anything else.
  public static func link(_ url: String, rules: URLRules = .current) -> [Identifier] {
    let bytes = Array(url.utf8)
    if let identity = LinkIdentity(bytes[...], rules: rules.book) { return identity.all }
    return ordered(TextScan.labelled(in: bytes, rules: rules.book))
  }

  /// Every identifier in any string: a link, a bare DOI, a citation, a page of text. Strongest first,
  /// in order of appearance within a scheme, each once.
  public static func text(_ text: String, rules: URLRules = .current) -> [Identifier] {
    all(text, rules: rules).identifiers
  }

  /// What `text` and `canonicalURL` give, found in one go.
  public static func all(
    _ text: String, rules: URLRules = .current
  ) -> (identifiers: [Identifier], canonicalURL: String?) {
    all(utf8: Array(text.utf8), rules: rules)
  }

  /// The same for text as bytes of UTF-8, perhaps broken.
  public static func all(
    utf8 bytes: [UInt8], rules: URLRules = .current
  ) -> (identifiers: [Identifier], canonicalURL: String?) {
    if let link = soleLink(bytes, rules) { return (link.all, address(link.address)) }
    let found = ordered(
      WholeText.identifiers(of: bytes[...], rules: rules.book)
        ?? TextScan.labelled(in: bytes, rules: rules.book))
    return (found, found.lazy.compactMap(\.homeKey).first.map(address))
  }

  /// The identifiers in a field that holds names of one scheme, such as BibTeX's `isbn`. Unlike in a
  /// text, a bare number counts.
  public static func field(
    _ text: String, as scheme: Identifier.Scheme, rules: URLRules = .current
  ) -> [Identifier] {
    if let value = scheme.normalForm(of: text) {
      return ordered([Identifier(scheme, value)] + (scheme == .doi ? DOI.implied(by: value) : []))
    }
    return self.text("\(scheme.rawValue): \(text)", rules: rules)
  }

  /// The one address of the work that a string names: the arXiv abstract, `https://doi.org/…`, the
  /// video's page, the repository; of any other link its plainest form behind `https://`. Equal for all
  /// forms of one link. Nil where there is no link and no identifier with a page.
  public static func canonicalURL(_ text: String, rules: URLRules = .current) -> String? {
    all(text, rules: rules).canonicalURL
  }

  /// The link that a whole text is.
  private static func soleLink(_ bytes: [UInt8], _ rules: URLRules) -> LinkIdentity? {
    let trimmed = Blank.trim(bytes[...])
    guard !Blank.isInside(trimmed) else { return nil }
    return LinkIdentity(trimmed, rules: rules.book)
  }

  /// Sites whose pages stand under `www.` only.
  private static let sitesWithWWW = ["youtube.com/", "amazon."]

  private static func address(_ key: String) -> String {
    (sitesWithWWW.contains(where: key.hasPrefix) ? "https://www." : "https://") + key
  }

  private static func ordered(_ identifiers: [Identifier]) -> [Identifier] {
    guard identifiers.count > 1 else { return identifiers }
    var seen: Set<Identifier> = []
    let unique = identifiers.filter { seen.insert($0).inserted }
    return Identifier.Scheme.allCases.flatMap { scheme in unique.filter { $0.scheme == scheme } }
  }
}
