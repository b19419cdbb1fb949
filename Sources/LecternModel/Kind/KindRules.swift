/// Decides what sort of work an item is, by weighing what its links, titles, headings and remarks say.
/// The rules are data: see `KindText`.
public enum KindRules {
  private static let rules = KindRuleBook(KindText.rules)

  /// Weighs the evidence; the same evidence in another order gives the same answer. A kind that a
  /// source states outright wins, the most trusted source first.
  public static func decide(_ evidence: KindEvidence) -> KindDecision {
    decide(evidence) { $0.reason(for: $1) }
  }

  /// Weighs the evidence for its kind alone, where nobody asks for the reason.
  public static func kind(_ evidence: KindEvidence) -> ItemKind {
    decide(evidence) { _, _ in "" }.kind
  }

  private static func decide(
    _ evidence: KindEvidence, reason: (Ballot, ItemKind) -> String
  ) -> KindDecision {
    if let stated = stated(evidence) {
      return KindDecision(kind: stated, reason: "stated by its source")
    }
    let ballot = Ballot(evidence, rules: rules)
    let result = ballot.result
    if result.isSilent, let told = told(by: evidence.lists) { return told }
    guard let kind = result.winner else {
      return KindDecision(kind: .page, reason: "nothing says what it is")
    }
    return KindDecision(kind: kind, reason: reason(ballot, kind))
  }

  /// What the titles of lists say: the kind that most of them name.
  private static func told(by lists: [String]) -> KindDecision? {
    var titles: [ItemKind: Set<String>] = [:]
    for title in lists {
      rules.sections.find(in: title) { _, vote in titles[vote.kind, default: []].insert(title) }
    }
    let most = titles.values.map(\.count).max()
    guard let kind = ItemKind.allCases.first(where: { titles[$0]?.count == most }),
      let title = titles[kind]?.min()
    else { return nil }
    return KindDecision(kind: kind, reason: "its list is called '\(title)'")
  }

  /// Whether a list's title tells what sort of works it lists: one sort, not several.
  public static func isTelling(_ title: String) -> Bool {
    var kinds: Set<ItemKind> = []
    rules.sections.find(in: title) { _, vote in kinds.insert(vote.kind) }
    return kinds.count == 1
  }

  private static func stated(_ evidence: KindEvidence) -> ItemKind? {
    let best = evidence.stated.map(\.rank).max()
    let kinds = evidence.stated.filter { $0.rank == best }.map(\.kind)
    return ItemKind.allCases.first(where: kinds.contains)
  }
}
