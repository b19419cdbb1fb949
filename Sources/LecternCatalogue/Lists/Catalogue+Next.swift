internal import GRDB
public import LecternModel

/// Something to read next, and why.
public struct Suggestion: Sendable {
  /// The item.
  public var item: Item
  /// A phrase without a period: `you are reading it`.
  public var reason: String
}

extension Catalogue {
  /// What to read next: what is being read, then what the lists have in turn, then what most sources
  /// mention. Blogs are not for reading through and never come up.
  public func next(_ filter: Filter, limit: Int) throws -> [Suggestion] {
    try read { db in
      let condition = ConditionSQL(filter)
      // Of few items that fit all are looked up; else those in turn are walked until enough fit.
      let few = try QueryFacts.fewest(QueryFacts.conjunction(filter), in: db).map { best in
        QuerySQL.table(of: best.searches)
      }
      var found: [Suggestion] = []
      for step in Self.steps where found.count < limit {
        let tables = step.tables(few)
        let cursor = try Row.fetchCursor(
          db,
          sql: """
            SELECT \(ItemReader.columns), \(step.reason) AS reason FROM \(tables.sql)
            WHERE \(step.condition) AND item.kind <> 'blog' AND \(condition.sql)
            ORDER BY \(step.order)
            """, arguments: StatementArguments(tables.arguments + condition.arguments))
        while found.count < limit, let row = try cursor.next() {
          guard !found.contains(where: { $0.item.id == row[0] as Int64 }) else { continue }
          found.append(Suggestion(item: try ItemReader.item(from: row), reason: row["reason"]))
        }
      }
      return found
    }
  }

  private struct Step {
    var reason: String
    /// What is joined before the items; they follow each other in the order of the step.
    var join = ""
    /// The items in the order of the step.
    var items: String
    var condition: String
    var order: String

    /// The tables, of the items only `few` where that is given.
    func tables(_ few: ConditionSQL?) -> ConditionSQL {
      guard let few else { return ConditionSQL(join + items) }
      // A list is short: it is walked all the same.
      guard join.isEmpty else {
        return few.inside("\(join)\(items) AND item.id IN (SELECT item.id FROM {})")
      }
      return few
    }
  }

  private static let steps = [
    Step(
      reason: "'you are reading it'", items: "item INDEXED BY itemByState",
      condition: "item.state = 'reading'",
      order: "item.stateDate DESC, item.id"),
    Step(
      reason: "'next in ' || list.title",
      join: "list CROSS JOIN listEntry ON listEntry.listId = list.id CROSS JOIN ",
      items: "item ON item.id = listEntry.itemId",
      condition: "item.state = 'queued' AND NOT listEntry.isOptional",
      order: "list.id, listEntry.position"),
    Step(
      reason: """
        CASE item.mentionCount WHEN 1 THEN 'on your list'
          ELSE 'mentioned by ' || item.mentionCount || ' sources' END
        """,
      items: "item INDEXED BY itemByMentions", condition: "item.state = 'queued'",
      order: "item.mentionCount DESC, item.id DESC"),
    Step(
      reason: "'set aside a while ago'", items: "item INDEXED BY itemByState",
      condition: "item.state = 'paused'",
      order: "item.stateDate, item.id"),
    Step(
      reason: "'new from your feeds'", items: "item INDEXED BY itemByState",
      condition: "item.state = 'inbox'",
      order: "item.id DESC"),
  ]
}
