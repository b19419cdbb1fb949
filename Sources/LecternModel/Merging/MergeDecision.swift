/// What to do with a mention, given who holds its identifiers already.
public enum MergeDecision: Hashable, Sendable {
  /// Nobody: a new item.
  case insert
  /// One or several items, which are one work: the oldest stays, the others become part of it.
  case merge(into: Int64, absorbing: [Int64])

  /// Decides. `holders` are the items that hold any of the mention's identifiers.
  public init(holders: Set<Int64>) {
    guard let survivor = holders.min() else {
      self = .insert
      return
    }
    self = .merge(into: survivor, absorbing: holders.filter { $0 != survivor }.sorted())
  }
}
