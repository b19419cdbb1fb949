internal import GRDB
internal import LecternModel

/// What the indexes tell about a query before it is answered; asked once for its first page and its count.
struct QueryFacts {
  /// Conditions that must all be true, words apart.
  let conditions: [Filter]
  /// An expression for all words that must be there; empty for none. Of very frequent words the very words.
  let words: String
  /// An expression for those of the words by which hits are ranked: all but names of authors.
  let rankedWords: String
  /// Whether the words are so frequent that only the very words are looked for.
  let isFrequent: Bool
  /// The newest hits of the words, one more than `ranked` at most.
  let hits: [Int64]
  /// Whether each of the words has so few hits that BM25, which counts them all, is quick.
  let isCounted: Bool
  /// The search with the fewest rows, where there are not too many.
  let best: (count: Int, searches: [IndexSearch])?

  /// Rows that are looked up and sorted within some milliseconds.
  static let few = 2_000
  /// Ids that are gathered, or hits that are counted, in some milliseconds.
  static let some = 20_000
  /// Hits that are ranked; of more the newest.
  static let ranked = 500

  /// What is known for a first page and for a count, or, with `all`, for all items that a query finds.
  init(_ filter: Filter, all: Bool, in db: Database) throws {
    let filters = Self.conjunction(filter)
    conditions = filters.filter { MatchExpression($0) == nil }
    let matches = filters.compactMap(MatchExpression.init)
    let exact = Self.all(matches.map(\.exact))
    let exactHits = all ? [] : try Self.hits(exact, in: db)
    isFrequent = exactHits.count > Self.ranked
    let shown: (MatchExpression) -> String = isFrequent ? \.exact : \.text
    words = Self.all(matches.map(shown))
    rankedWords = Self.all(matches.filter(\.ranks).map(shown))
    hits = isFrequent || words == exact && !all ? exactHits : try Self.hits(words, in: db)
    isCounted =
      try all
      || hits.count <= Self.ranked
        && !matches.contains { try Self.count(shown($0), upTo: Self.some + 1, in: db) > Self.some }
    best = try Self.fewest(conditions, upTo: all ? Self.few : Self.some, in: db)
  }

  private static func all(_ expressions: [String]) -> String {
    expressions.map { "(\($0))" }.joined(separator: " AND ")
  }

  private static func hits(_ words: String, in db: Database) throws -> [Int64] {
    guard !words.isEmpty else { return [] }
    return try Int64.fetchAll(
      db, sql: "SELECT rowid FROM itemText WHERE itemText MATCH ? ORDER BY rowid DESC LIMIT ?",
      arguments: [words, ranked + 1])
  }

  private static func count(_ words: String, upTo limit: Int, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (SELECT 1 FROM itemText WHERE itemText MATCH ? LIMIT ?)",
      arguments: [words, limit]) ?? 0
  }

  /// The parts that must all be true.
  static func conjunction(_ filter: Filter) -> [Filter] {
    switch filter {
    case .and(let parts): parts.flatMap(conjunction)
    // What is not in these states is in the others, and those have an index.
    case .not(.term(.state(let states))):
      [.term(.state(Set(ReadingState.allCases).subtracting(states)))]
    case .not(.term(.kind(let kinds))): [.term(.kind(Set(ItemKind.allCases).subtracting(kinds)))]
    default: [filter]
    }
  }

  /// The search with the fewest rows, if there are no more than a limit.
  static func fewest(
    _ filters: [Filter], upTo limit: Int = few, in db: Database
  ) throws -> (count: Int, searches: [IndexSearch])? {
    var best: (count: Int, searches: [IndexSearch])?
    for filter in filters {
      guard let searches = try IndexSearch.searches(filter, in: db) else { continue }
      let bound = best.map { $0.count - 1 } ?? limit
      var count = 0
      for search in searches where count <= bound {
        count += try search.count(db, upTo: bound + 1 - count)
      }
      if count <= bound { best = (count, searches) }
    }
    return best
  }
}
