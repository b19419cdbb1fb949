/// What is known of a work when its kind is decided.
public struct KindEvidence: Sendable {
  /// All links, as given.
  public var links: [String] = []
  /// All identifiers.
  public var identifiers: [Identifier] = []
  /// All titles it goes by.
  public var titles: [String] = []
  /// Headings and folders it stood under, each path from the outside in.
  public var paths: [[String]] = []
  /// Titles of the lists it stands in, which count only where nothing closer says anything.
  public var lists: [String] = []
  /// Remarks beside it.
  public var remarks: [String] = []
  /// Kinds that sources state outright (a BibTeX type, an OPML outline, `--kind`), with their rank.
  public var stated: [(kind: ItemKind, rank: Int)] = []

  /// Nothing known yet.
  public init() {}
}

/// A kind and the reason for it.
public struct KindDecision: Hashable, Sendable {
  /// What the work is taken for.
  public var kind: ItemKind
  /// The rule that decided, as a phrase for `show --why`.
  public var reason: String

  /// A decided kind.
  public init(kind: ItemKind, reason: String) {
    self.kind = kind
    self.reason = reason
  }
}
