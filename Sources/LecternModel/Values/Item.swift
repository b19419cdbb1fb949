public import Foundation

/// One work in the catalogue, with the reader's record of it.
public struct Item: Hashable, Sendable {
  /// Small, stable, never used again.
  public var id: Int64
  /// Names the item across catalogues.
  public var uuid: UUID
  /// What sort of work it is.
  public var kind: ItemKind
  /// The best of what its mentions say.
  public var metadata: Metadata
  /// The link to open, as given.
  public var url: String?
  /// All other links, as given.
  public var otherLinks: [String] = []
  /// The feed, where the item is a subscription.
  public var feedURL: String?
  /// All identifiers, strongest first.
  public var identifiers: [Identifier] = []
  /// Other titles it goes by.
  public var aliases: [String] = []

  /// Where the reader stands.
  public var state: ReadingState
  /// Since when, if known.
  public var stateDate: Timestamp?
  /// Half stars: 1 to 10.
  public var rating: Int?
  /// How far the reader is.
  public var progress: Progress?
  /// Minutes logged.
  public var minutes: Int = 0
  /// In alphabetical order.
  public var tags: [String] = []
  /// The reader's notes, oldest first.
  public var notes: [String] = []
  /// When it entered the catalogue, or the earliest date a source gives for collecting it.
  public var added: Timestamp
  /// How many sources mention it.
  public var mentionCount: Int = 0
  /// Whether a source marks it as not to be shown to others.
  public var isPrivate = false
  /// Key for citing it, once given.
  public var citationKey: String?

  /// An item of known identity.
  public init(
    id: Int64, uuid: UUID, kind: ItemKind, metadata: Metadata, state: ReadingState,
    added: Timestamp
  ) {
    self.id = id
    self.uuid = uuid
    self.kind = kind
    self.metadata = metadata
    self.state = state
    self.added = added
  }

  /// The title, or what stands for it.
  public var title: String { metadata.title ?? url ?? "(untitled)" }

  /// The first identifier of a scheme.
  public func identifier(_ scheme: Identifier.Scheme) -> String? {
    identifiers.firstIndex { $0.scheme == scheme }.map { identifiers[$0].value }
  }
}
