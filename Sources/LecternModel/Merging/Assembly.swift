/// An item put together from all its mentions and its journal: everything about it that is derived.
///
/// Nothing here depends on the order in which mentions came in, so any order of the same imports gives
/// the same item, and taking a mention away again gives the item without it.
public struct Assembly: Hashable, Sendable {
  /// What sort of work, and why.
  public var kind: KindDecision
  /// For each field the word of the most trusted source that has one.
  public var metadata: Metadata
  /// The link to open.
  public var url: String?
  /// All other links.
  public var otherLinks: [String]
  /// Other titles it goes by.
  public var aliases: [String]
  /// Strongest first.
  public var identifiers: [Identifier]
  /// Alphabetical.
  public var tags: [String]
  /// Where the reader stands.
  public var state: ReadingState
  /// What the journal adds up to.
  public var record: ReadingRecord
  /// How many different sources mention it.
  public var sourceCount: Int
  /// Whether any source marks it private.
  public var isPrivate: Bool
  /// The feed that is followed, or was paused.
  public var feedURL: String?
  /// The earliest day a source collected it.
  public var collected: Timestamp?

  /// Puts an item together. There is at least one mention. `contested` are keys that several works claim.
  public init(
    mentions: [MentionFacts], events: [JournalEvent], contested: Set<Identifier> = []
  ) {
    let ranked = MentionTrust.ranked(mentions)
    record = ReadingRecord(events: events)
    metadata = Self.metadata(ranked)
    if let title = record.title { metadata.title = title }

    let links = Self.unique(
      ranked.compactMap(\.url) + ranked.flatMap { $0.claims.otherLinks ?? [] })
    url = links.first
    otherLinks = Array(links.dropFirst())
    let title = metadata.title
    aliases = Self.unique(ranked.compactMap(\.title)).filter { $0 != title }
    identifiers = Self.unique(ranked.flatMap { $0.identifiers(contested: contested) }).sorted()
    tags = record.allTags(fromSources: ranked.flatMap { $0.claims.tags ?? [] })
    state = record.state ?? ranked.map(\.sourceKind.base).max() ?? .inbox
    sourceCount = max(1, Set(ranked.filter(\.sourceKind.recommends).map(\.sourceLocation)).count)
    isPrivate = ranked.contains { $0.claims.isPrivate == true }
    let following = record.following
    feedURL = ranked.lazy.compactMap(\.claims.feedURL)
      .first { following[URLKey.strict($0) ?? $0] != .removed }
    collected = ranked.lazy.compactMap(\.found).min()
    kind = KindDecision(kind: .page, reason: "")
    kind = decideKind(ranked)
    metadata.kind = nil
  }

  private func decideKind(_ ranked: [MentionFacts]) -> KindDecision {
    if let kind = record.kind { return KindDecision(kind: kind, reason: "set by hand") }
    var evidence = KindEvidence()
    evidence.links = ([url].compactMap { $0 }) + otherLinks
    evidence.identifiers = identifiers
    evidence.titles = [metadata.title].compactMap { $0 } + aliases
    evidence.paths = ranked.map(\.path).filter { !$0.isEmpty }
    evidence.lists = ranked.compactMap(\.claims.about)
    evidence.remarks = ranked.compactMap(\.note)
    evidence.stated = ranked.compactMap { mention in
      mention.claims.metadata?.kind.map { ($0, mention.sourceKind.rank) }
    }
    return KindRules.decide(evidence)
  }

  private static func metadata(_ ranked: [MentionFacts]) -> Metadata {
    var best = ranked.first?.claims.metadata ?? Metadata()
    best.title = ranked.lazy.compactMap(\.title).first
    for mention in ranked.dropFirst() {
      if let more = mention.claims.metadata { best.fillGaps(from: more) }
    }
    return best
  }

  private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    guard elements.count > 1 else { return elements }
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
