/// Decides what sort of work an item is, by weighing what its links, titles, headings and remarks say.
/// The rules are data: see `KindText`.
public enum KindRules {
  private static let rules = KindRuleBook(KindText.rules)

  /// Weighs the evidence; the same evidence in another order gives the same answer. A kind that a
  /// source states outright wins, the most trusted source first.
  public static func decide(_ evidence: KindEvidence) -> KindDecision {
    if let stated = stated(evidence) {
      return KindDecision(kind: stated, reason: "stated by its source")
    }
    let ballot = Ballot(evidence, rules: rules)
    guard let kind = ballot.winner else {
      return KindDecision(kind: .page, reason: "nothing says what it is")
    }
    return KindDecision(kind: kind, reason: ballot.reason(for: kind))
  }

  private static func stated(_ evidence: KindEvidence) -> ItemKind? {
    let best = evidence.stated.map(\.rank).max()
    let kinds = evidence.stated.filter { $0.rank == best }.map(\.kind)
    return ItemKind.allCases.first(where: kinds.contains)
  }
}
