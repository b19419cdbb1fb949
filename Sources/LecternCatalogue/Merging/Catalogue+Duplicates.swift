internal import GRDB
public import LecternModel

extension Catalogue {
  /// More items than this under one key are a title that says nothing ("Home", "Introduction").
  private static let crowd = 40

  /// Pairs of items that may be one work, the likeliest first, without those the reader set apart.
  ///
  /// With a query, pairs of which at least one item fits. Memory is a few words for each title and link.
  public func duplicates(_ query: Query = .everything, atLeast score: Double) throws
    -> [DuplicatePair]
  {
    let wanted = query.filter == Query.everything.filter ? nil : Set(try ids(query))
    let apart = try apartPairs()
    var items: [Int64: Item] = [:]
    var found: [DuplicatePair] = []
    for pair in try candidates().subtracting(apart) {
      guard wanted.map({ $0.contains(pair.older) || $0.contains(pair.newer) }) ?? true else {
        continue
      }
      guard let older = try items[pair.older] ?? item(pair.older),
        let newer = try items[pair.newer] ?? item(pair.newer)
      else { continue }
      (items[pair.older], items[pair.newer]) = (older, newer)
      let judgement = DuplicateJudgement(WorkSketch(older), WorkSketch(newer))
      guard let judgement, judgement.score >= score else { continue }
      found.append(DuplicatePair(older: older, newer: newer, judgement: judgement))
    }
    return found.sorted { left, right in
      (right.judgement.score, left.older.id, left.newer.id)
        < (left.judgement.score, right.older.id, right.newer.id)
    }
  }

  /// Pairs that share a key. Of keys only hashes are kept: a false match costs a look, no more.
  private func candidates() throws -> Set<MergeDecision.Pair> {
    var holders: [(key: Int, id: Int64)] = []
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, title, aliases, url, otherLinks FROM item")
      while let row = try rows.next() {
        let keys = WorkSketch.blockingKeys(
          titles: [row[1] as String?].compactMap { $0 } + Columns.list(row[2]),
          links: [row[3] as String?].compactMap { $0 } + Columns.list(row[4]))
        for key in keys { holders.append((key.hashValue, row[0])) }
      }
    }
    holders.sort { $0 < $1 }
    var pairs: Set<MergeDecision.Pair> = []
    var start = 0
    while start < holders.count {
      var end = start
      while end < holders.count, holders[end].key == holders[start].key { end += 1 }
      let group = holders[start..<end]
      if group.count <= Self.crowd {
        for (offset, one) in group.enumerated() {
          for other in group.dropFirst(offset + 1) where other.id != one.id {
            pairs.insert(MergeDecision.Pair(one.id, other.id))
          }
        }
      }
      start = end
    }
    return pairs
  }

  private func apartPairs() throws -> Set<MergeDecision.Pair> {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT older, newer FROM apart")
      return Set(rows.map { MergeDecision.Pair($0[0], $0[1]) })
    }
  }
}
