internal import LecternModel

/// How a query is to be answered: what is looked at first.
///
/// SQLite knows how many rows an index has for the average value, not for this one, and may sort a million rows to
/// show forty. So the rows that each condition has in its index are counted first (`QueryFacts`), as far as to `few`:
/// of few, all are looked up and sorted; else items are walked in the order asked for until enough fit.
struct QueryPlan {
  /// The orders that decide.
  let sorts: [Sort]
  /// What is looked at first.
  let lead: Lead

  enum Lead {
    /// The items of a search in an index.
    case search([IndexSearch])
    /// The hits of the words, among the items of a search if there is one.
    case words(among: [IndexSearch]?, Ranking)
    /// All items in order, through the sieve of a search that finds some thousands.
    case order(sieve: [IndexSearch]?)
  }

  /// What relevance is.
  enum Ranking {
    /// BM25 over all hits.
    case bm25
    /// Of the newest hits those in titles come first, the shortest title before others: of very frequent words BM25
    /// says little else, and takes as long as it takes to read all their hits.
    case titles
    /// None: the newest hits come first.
    case newest
  }

  /// What is asked of the items found.
  enum Aim {
    /// All of them, in order.
    case all
    /// The first of them, in order.
    case page
    /// Their number.
    case count

    /// What shows so many items. Of a longer page than hits are ranked all are put in order.
    init(limit: Int?) { self = limit.map { $0 <= QueryFacts.ranked } ?? false ? .page : .all }
  }

  init(_ query: Query, _ facts: QueryFacts, fallback: [Sort], aim: Aim) {
    let standard = facts.rankedWords.isEmpty ? fallback : [Sort(.relevance)]
    sorts = query.sorts.isEmpty ? standard : query.sorts
    // To count, nothing has to be looked up in order.
    let isFew = facts.best.map { $0.count <= QueryFacts.few || aim == .count } ?? false
    let search = isFew ? facts.best?.searches : nil
    let isRanked = sorts.contains { $0.field == .relevance }
    let areFew = facts.hits.count <= QueryFacts.ranked
    let isNewest = sorts == [Sort(.id, descending: true)]
    let ranking: Ranking = aim != .page ? .bm25 : isRanked ? .titles : isNewest ? .newest : .bm25
    if facts.words.isEmpty {
      lead = search.map { .search($0) } ?? .order(sieve: facts.best?.searches)
    } else if areFew {
      lead = .words(among: nil, facts.isCounted ? .bm25 : ranking)
    } else if search != nil || isRanked || isNewest || aim == .count {
      lead = .words(among: search, ranking)
    } else {
      lead = .order(sieve: facts.best?.searches)
    }
  }
}
