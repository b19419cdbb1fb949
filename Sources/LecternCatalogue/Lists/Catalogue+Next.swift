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
      var found: [Suggestion] = []
      for step in Self.steps where found.count < limit {
        let cursor = try Row.fetchCursor(
          db,
          sql: """
            SELECT \(ItemReader.columns), \(step.reason) AS reason FROM \(step.tables)
            WHERE \(step.condition) AND item.kind <> 'blog' AND \(condition.sql)
            ORDER BY \(step.order)
            """, arguments: StatementArguments(condition.arguments))
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
    var tables: String
    var condition: String
    var order: String
  }

  private static let steps = [
    Step(
      reason: "'you are reading it'", tables: "item", condition: "item.state = 'reading'",
      order: "item.stateDate DESC, item.id"),
    Step(
      reason: "'next in ' || list.title",
      tables: """
        list CROSS JOIN listEntry ON listEntry.listId = list.id
        CROSS JOIN item ON item.id = listEntry.itemId
        """,
      condition: "item.state = 'queued' AND NOT listEntry.isOptional",
      order: "list.id, listEntry.position"),
    Step(
      reason: """
        CASE item.mentionCount WHEN 1 THEN 'on your list'
          ELSE 'mentioned by ' || item.mentionCount || ' sources' END
        """,
      tables: "item INDEXED BY itemByMentions", condition: "item.state = 'queued'",
      order: "item.mentionCount DESC, item.id DESC"),
    Step(
      reason: "'set aside a while ago'", tables: "item", condition: "item.state = 'paused'",
      order: "item.stateDate, item.id"),
    Step(
      reason: "'new from your feeds'", tables: "item", condition: "item.state = 'inbox'",
      order: "item.id DESC"),
  ]
}
