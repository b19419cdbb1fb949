/// What to do with a mention, given who holds its identifiers already.
public enum MergeDecision: Hashable, Sendable {
  /// Nobody: a new item.
  case insert
  /// One or several items, which are one work: the oldest stays, the others become part of it.
  case merge(into: Int64, absorbing: [Int64])

  /// An item that holds identifiers of the mention.
  public struct Holder: Hashable, Sendable {
    /// The item.
    public var id: Int64
    /// The strongest identifier that it shares with the mention.
    public var strongest: Identifier

    /// An item and what it shares.
    public init(id: Int64, strongest: Identifier) {
      self.id = id
      self.strongest = strongest
    }
  }

  /// Two items that the reader said are different works.
  public struct Pair: Hashable, Sendable {
    /// The older one.
    public let older: Int64
    /// The newer one.
    public let newer: Int64

    /// A pair; the order does not matter.
    public init(_ one: Int64, _ other: Int64) {
      older = min(one, other)
      newer = max(one, other)
    }
  }

  /// Decides. Of items that are to stay apart only the one that shares the strongest identifier is meant;
  /// the item that the mention belongs to so far (`own`) is meant before any other.
  public init(holders: [Holder], own: Int64? = nil, apart: Set<Pair> = []) {
    let byStrength = holders.sorted { ($0.strongest, $0.id) < ($1.strongest, $1.id) }.map(\.id)
    var together: [Int64] = own.map { [$0] } ?? []
    for id in byStrength where !together.contains(id) {
      if together.allSatisfy({ !apart.contains(Pair($0, id)) }) { together.append(id) }
    }
    guard let oldest = together.min() else {
      self = .insert
      return
    }
    self = .merge(into: oldest, absorbing: together.filter { $0 != oldest }.sorted())
  }
}
