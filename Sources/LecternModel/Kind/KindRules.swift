/// Decides what sort of work an item is.
public enum KindRules {
  /// Weighs the evidence; the same evidence in another order gives the same answer.
  public static func decide(_ evidence: KindEvidence) -> KindDecision {
    if let stated = evidence.stated.max(by: { $0.rank < $1.rank }) {
      return KindDecision(kind: stated.kind, reason: "stated by its source")
    }
    return KindDecision(kind: .page, reason: "no rule applies")
  }
}
