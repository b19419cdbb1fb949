/// How far a mention's word on its work is to be trusted against other mentions' words.
struct MentionTrust {
  private let mention: MentionFacts
  private let rank: Int
  private let isPublished: Bool

  private init(_ mention: MentionFacts) {
    self.mention = mention
    rank = mention.isPointer ? 0 : mention.sourceKind.rank
    isPublished = mention.isPublished
  }

  /// Most trusted first: by rank, the published version before the preprint; among equals in an order that
  /// depends on what the mentions say, not on when they came.
  static func ranked(_ mentions: [MentionFacts]) -> [MentionFacts] {
    guard mentions.count > 1 else { return mentions }
    return mentions.map(MentionTrust.init).sorted(by: precedes).map(\.mention)
  }

  private static func precedes(_ one: Self, _ other: Self) -> Bool {
    if one.rank != other.rank { return one.rank > other.rank }
    if one.isPublished != other.isPublished { return one.isPublished }
    let (left, right) = (one.mention, other.mention)
    return (left.sourceLocation, left.position, left.key)
      < (right.sourceLocation, right.position, right.key)
  }
}

extension MentionFacts {
  /// Whether it tells of the version that came out in a journal or at a conference.
  fileprivate var isPublished: Bool {
    let linked = url.map { Identify.link($0) } ?? []
    // A catalogue's record of a preprint names what was published of it, and is the preprint's all the same.
    if sourceKind == .lookup { return !linked.contains { $0.scheme == .arxiv || $0.isPreprintDOI } }
    return ((claims.identifiers ?? []) + linked).contains { $0.scheme == .doi && !$0.isPreprintDOI }
  }

  /// Whether it is a feed's entry that only points to somebody else's publication, as link blogs do: then
  /// its title is about the work and not the work's.
  fileprivate var isPointer: Bool {
    guard sourceKind == .feed, claims.metadata?.container == nil, let url,
      let key = URLKey.strict(url), Self.site(of: key) != Self.site(of: sourceLocation)
    else { return false }
    return Self.isAnchored(Identify.link(url))
  }

  /// The last two labels of a key's host: `arxiv.org` of `rss.arxiv.org/rss/cs`.
  private static func site(of key: String) -> String {
    let host = key.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return host.split(separator: ".").suffix(2).joined(separator: ".")
  }
}
