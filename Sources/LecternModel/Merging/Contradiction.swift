extension MentionFacts {
  /// Identifiers that several works may share by mistake or by nature: a link to the proceedings in each
  /// of its papers' entries, a book's ISBN in each of its chapters'.
  public static let weakSchemes: Set<Identifier.Scheme> = [.url, .isbn]

  /// Schemes in which one work has one name. Of DOIs only published ones, as a preprint has its own.
  static let exclusiveSchemes: [Identifier.Scheme] = [
    .doi, .arxiv, .pmid, .pmcid, .openreview, .acl, .youtube, .github,
  ]

  /// Whether a mention with these identifiers says by more than a link which work it means.
  public static func isAnchored(_ identifiers: [Identifier]) -> Bool {
    identifiers.contains { !weakSchemes.contains($0.scheme) }
  }

  /// Whether the two can't be the same work, whatever link or ISBN they share: each has a name of one scheme
  /// and no name in common, or both are entries of one feed under different ids and titles.
  public func contradicts(_ other: MentionFacts) -> Bool {
    let mine = Set(identifiers).filter { !Self.weakSchemes.contains($0.scheme) }
    let theirs = Set(other.identifiers).filter { !Self.weakSchemes.contains($0.scheme) }
    guard mine.isDisjoint(with: theirs) else { return false }
    if isOtherEntry(of: other) { return true }
    return Self.exclusiveSchemes.contains { scheme in
      mine.contains { $0.scheme == scheme && !$0.isPreprintDOI }
        && theirs.contains { $0.scheme == scheme && !$0.isPreprintDOI }
    }
  }

  /// A feed gives an entry another id now and then, when its site moves; the title stays. Entries of a change
  /// log, though, may all lead to one page.
  private func isOtherEntry(of other: MentionFacts) -> Bool {
    guard claims.entryID != nil, other.claims.entryID != nil,
      sourceLocation == other.sourceLocation,
      let title, let otherTitle = other.title
    else { return false }
    return !TitleKey(title).isAlike(TitleKey(otherTitle))
  }
}

extension Identifier {
  /// Registrants of preprint servers, with what their DOIs go on with where a prefix serves others too.
  private static let preprintServers = [
    "10.48550/", "10.1101/1", "10.1101/2", "10.1101/0", "10.64898/", "10.31234/", "10.31219/",
    "10.31235/", "10.26434/", "10.20944/", "10.21203/", "10.2139/ssrn", "10.36227/", "10.22541/",
  ]

  /// Whether it is the DOI of a preprint, beside which the published version has its own.
  public var isPreprintDOI: Bool {
    scheme == .doi && Self.preprintServers.contains { value.hasPrefix($0) }
  }
}
