/// Two items that may be one work.
public struct DuplicatePair: Hashable, Sendable {
  /// The older item.
  public var older: Item
  /// The newer item.
  public var newer: Item
  /// How likely, and why.
  public var judgement: DuplicateJudgement

  /// A judged pair.
  public init(older: Item, newer: Item, judgement: DuplicateJudgement) {
    self.older = older
    self.newer = newer
    self.judgement = judgement
  }
}
