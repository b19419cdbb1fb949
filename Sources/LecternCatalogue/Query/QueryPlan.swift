internal import GRDB
internal import LecternModel

/// How a query is to be answered: what is looked at first.
///
/// SQLite knows how many rows an index has for the average value, not for this one, and may sort a million rows to
/// show forty. So the rows that each condition has in its index are counted first, as far as to `few`: of few,
/// all are looked up and sorted; else items are walked in the order asked for until enough fit.
struct QueryPlan {
  /// Conditions that must all be true, words apart.
  let conditions: [Filter]
  /// An expression for all words that must be there; empty for none. Of very frequent words the very words.
  let words: String
  /// Whether the words are so frequent that only the very words are looked for.
  let isFrequent: Bool
  /// The orders that decide.
  let sorts: [Sort]
  /// What is looked at first.
  let lead: Lead

  enum Lead {
    /// The items of a search in an index.
    case search([IndexSearch])
    /// The hits of the words; of very many only the newest, by relevance.
    case words(isBounded: Bool)
    /// The items of a search that have the words too.
    case both([IndexSearch])
    /// All items in order, through the sieve of a search that finds some thousands.
    case order(sieve: [IndexSearch]?)
  }

  /// Rows that are looked up and sorted within some milliseconds.
  static let few = 2_000
  /// Ids that are gathered in some milliseconds, to spare looks at items.
  static let some = 20_000
  /// Hits that are ranked; of more the newest.
  static let ranked = 500

  /// What is asked of the items found.
  enum Aim {
    /// All of them, in order.
    case all
    /// The first of them, in order.
    case page
    /// Their number.
    case count
  }

  init(_ query: Query, fallback: [Sort], aim: Aim, in db: Database) throws {
    let filters = Self.conjunction(query.filter)
    let matches = filters.compactMap(MatchExpression.init)
    let exact = Self.all(matches.map(\.exact))
    isFrequent = try aim != .all && Self.hits(exact, in: db) > Self.ranked
    words = isFrequent ? exact : Self.all(matches.map(\.text))
    conditions = filters.filter { MatchExpression($0) == nil }
    let standard = words.isEmpty ? fallback : [Sort(.relevance)]
    sorts = query.sorts.isEmpty ? standard : query.sorts
    let best = try Self.fewest(conditions, upTo: aim == .all ? Self.few : Self.some, in: db)
    // To count, nothing has to be looked up in order.
    let isFew = best.map { $0.count <= Self.few || aim == .count } ?? false
    let search = isFew ? best?.searches : nil
    if words.isEmpty {
      lead = search.map { .search($0) } ?? .order(sieve: best?.searches)
    } else if try !isFrequent && Self.hits(words, in: db) <= Self.ranked {
      lead = .words(isBounded: false)
    } else if let search {
      lead = .both(search)
    } else if aim == .count || sorts.contains(where: { $0.field == .relevance }) {
      lead = .words(isBounded: aim == .page)
    } else {
      lead = .order(sieve: best?.searches)
    }
  }

  private static func all(_ expressions: [String]) -> String {
    expressions.map { "(\($0))" }.joined(separator: " AND ")
  }

  /// How many items have the words, counted as far as to tell few from many.
  private static func hits(_ words: String, in db: Database) throws -> Int {
    guard !words.isEmpty else { return 0 }
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (SELECT 1 FROM itemText WHERE itemText MATCH ? LIMIT ?)",
      arguments: [words, ranked + 1]) ?? 0
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
      guard let searches = IndexSearch.searches(filter) else { continue }
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
