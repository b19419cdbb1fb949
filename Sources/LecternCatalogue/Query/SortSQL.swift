internal import LecternModel

/// Orders as SQL. Each has an index that gives the first forty of a million without sorting; items that are alike
/// come in the order of their ids, so that the same question always has the same answer.
struct SortSQL {
  private let sorts: [Sort]
  /// How hits of words are ranked; nil where their table is not at hand.
  private let ranking: QueryPlan.Ranking?

  init(_ plan: QueryPlan) {
    sorts = plan.sorts.isEmpty ? [Sort(.id)] : plan.sorts
    ranking = if case .words(_, let ranking) = plan.lead { ranking } else { nil }
  }

  /// What stands behind `ORDER BY`.
  var text: String {
    let last = sorts[sorts.count - 1]
    let tie = last.field == .id ? [] : ["item.id" + (isFalling(last) ? " DESC" : "")]
    return (sorts.map(column) + tie).joined(separator: ", ")
  }

  /// The table in the first order: what stands behind `FROM`.
  var table: String {
    Self.index(sorts[0].field).map { "item INDEXED BY \($0)" } ?? "item NOT INDEXED"
  }

  /// A condition on the column of the first order, as a range of its index.
  func withRange(_ condition: ConditionSQL) -> ConditionSQL {
    let name = column(Sort(sorts[0].field)).prefix { $0 != " " }
    return ConditionSQL(condition.sql.replacing("+\(name) ", with: "\(name) "), condition.arguments)
  }

  private func isFalling(_ sort: Sort) -> Bool { sort.isDescending || sort.field == .relevance }

  private func column(_ sort: Sort) -> String {
    let direction = sort.isDescending ? " DESC" : ""
    // What is not known comes last, whichever way.
    let orLast = sort.isDescending ? " DESC" : " NULLS LAST"
    switch sort.field {
    case .id: return "item.id" + direction
    case .added: return "item.added" + direction
    case .changed: return "item.stateDate" + orLast
    case .title: return "item.titleKey" + orLast
    case .author: return "item.authorKey" + orLast
    case .year: return "item.year" + orLast
    case .rating: return "item.rating" + orLast
    case .mentions: return "item.mentionCount" + direction
    case .time: return "item.effort" + orLast
    case .kind: return "item.kind" + direction
    case .state: return Schema.stateRank + direction
    case .relevance:
      switch ranking {
      case .bm25: return Self.rank + direction
      case .titles:
        let first = sort.isDescending ? "" : " DESC"
        return "isTitled\(first), iif(isTitled, length(item.titleKey), 0)\(direction)"
      case .newest, nil: return "item.id DESC"
      }
    }
  }

  /// So much weight that a hit in the title comes before any number of hits elsewhere: BM25's own saturation
  /// (Robertson and Zaragoza 2009, section 3.4) leaves the differences among titles as they are.
  private static let rank = "bm25(itemText, 1000, 500, 40, 30, 4, 8, 3, 1)"

  private static func index(_ field: Sort.Field) -> String? {
    switch field {
    case .id, .relevance: nil
    case .added: "itemByAdded"
    case .changed: "itemByStateDate"
    case .title: "itemByTitle"
    case .author: "itemByAuthor"
    case .year: "itemByYear"
    case .rating: "itemByRating"
    case .mentions: "itemByMentions"
    case .time: "itemByEffort"
    case .kind: "itemByKind"
    case .state: "itemByStateRank"
    }
  }
}
