internal import GRDB
internal import LecternModel

extension OpenChange {
  /// The item that a mention belongs to, once everything that is the same work is one item; nil when the
  /// catalogue has nothing of it. `own` is the mention's item so far.
  func join(_ facts: MentionFacts, own: Int64? = nil) throws -> Int64? {
    let names = facts.identifiers(contested: contested)
    var holders = try items.holders(of: names)
    if let own { holders.removeAll { $0.id == own } }
    guard !holders.isEmpty else { return own }
    if try contest(facts, names, holders.map(\.id)) { return try join(facts, own: own) }
    switch MergeDecision(holders: holders, own: own, apart: try apart(holders.map(\.id), own)) {
    case .insert: return nil
    case .merge(let id, let absorbing):
      try index.willChange(id)
      for other in absorbing { try absorb(other, into: id) }
      return id
    }
  }

  /// Finds the keys that the mention shares with one it contradicts, and takes their items apart where only
  /// such a key held them together. False when there are none.
  private func contest(
    _ facts: MentionFacts, _ names: [Identifier], _ holders: [Int64]
  ) throws -> Bool {
    let weak = Set(names.filter { MentionFacts.weakSchemes.contains($0.scheme) })
    guard !weak.isEmpty, MentionFacts.isAnchored(names) else { return false }
    var isContested = false
    for holder in holders {
      let others = try mentions.mentions(ofItem: holder).filter { other in
        !weak.isDisjoint(with: other.identifiers) && other.contradicts(facts)
      }
      let keys = weak.intersection(others.flatMap { $0.identifiers(contested: contested) })
      guard !keys.isEmpty else { continue }
      isContested = true
      for key in keys.sorted() { try contest(key, heldBy: holder) }
      try partWorks(of: holder)
    }
    return isContested
  }

  private func apart(_ ids: [Int64], _ own: Int64?) throws -> Set<MergeDecision.Pair> {
    let all = ids + (own.map { [$0] } ?? [])
    guard all.count > 1 else { return [] }
    let list = all.map(String.init).joined(separator: ", ")
    let rows = try Row.fetchAll(
      db, sql: "SELECT older, newer FROM apart WHERE older IN (\(list)) AND newer IN (\(list))")
    return Set(rows.map { MergeDecision.Pair($0[0], $0[1]) })
  }
}
