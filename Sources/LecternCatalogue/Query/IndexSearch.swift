internal import GRDB
internal import LecternModel

/// A condition as a search in an index, which finds the ids of the items that fit; good where they are few.
struct IndexSearch {
  /// The column that holds an item's id.
  private let id: String
  /// What stands behind `SELECT id FROM`.
  private let rows: ConditionSQL

  private init(_ id: String, _ rows: ConditionSQL) {
    self.id = id
    self.rows = rows
  }

  private init(_ id: String, _ rows: String, _ arguments: [any DatabaseValueConvertible] = []) {
    self.init(id, ConditionSQL(rows, arguments))
  }

  /// The searches that together find all items of a condition; nil when no index can.
  static func searches(_ filter: Filter, in db: Database) throws -> [IndexSearch]? {
    switch filter {
    case .term(let term): return try IndexSearch(term, in: db).map { [$0] }
    case .or(let parts):
      let ids = parts.compactMap(\.singleID)
      let others = parts.filter { $0.singleID == nil }
      // SQLite puts no more than 500 SELECTs together.
      guard others.count < 400 else { return nil }
      let searches = try others.map { try Self.searches($0, in: db) }
      guard !searches.contains(where: { $0 == nil }) else { return nil }
      return (ids.isEmpty ? [] : [IndexSearch(ids: ids)]) + searches.flatMap { $0 ?? [] }
    case .and(let parts):
      for part in parts { if let searches = try Self.searches(part, in: db) { return searches } }
      return nil
    case .not: return nil
    }
  }

  /// Whether the searches find what the condition holds for and nothing else.
  static func tells(_ filter: Filter) -> Bool {
    switch filter {
    case .and, .not: false
    case .or(let parts): parts.allSatisfy(tells)
    case .term(let term):
      switch term {
      case .kind, .state, .tag, .list, .feed, .source, .section, .ids, .identifier, .number, .day,
        .hasIdentifier:
        true
      case .author, .title, .text, .subscription, .has, .trait: false
      }
    }
  }

  private init(ids: [Int64]) {
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    self.init(
      "id",
      "item WHERE id IN (\(marks)) OR id IN (SELECT intoId FROM absorbed WHERE itemId IN (\(marks)))",
      ids + ids)
  }

  /// Selects the ids; an item may come more than once.
  var select: ConditionSQL { rows.inside("SELECT \(id) AS hit FROM {}") }

  /// Counts the rows up to a limit, without going from the index to the table.
  func count(_ db: Database, upTo limit: Int) throws -> Int {
    let sql = rows.inside("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT \(limit))")
    return try Int.fetchOne(db, sql: sql.sql, arguments: StatementArguments(sql.arguments)) ?? 0
  }

  private init?(_ term: Term, in db: Database) throws {
    switch term {
    case .kind(let kinds):
      self.init(
        "id",
        ConditionSQL("kind", in: kinds.map(\.rawValue)).inside(
          "item INDEXED BY itemByKind WHERE {}"))
    case .state(let states):
      self.init(
        "id",
        ConditionSQL("state", in: states.map(\.rawValue)).inside(
          "item INDEXED BY itemByState WHERE {}"))
    case .tag(let name):
      self.init("itemId", ConditionSQL.tags(named: name).inside("itemTag WHERE tagId IN ({})"))
    case .text, .author, .title:
      guard let match = MatchExpression(.term(term)) else { return nil }
      self.init("rowid", "itemText WHERE itemText MATCH ?", [match.text])
    case .list(let title):
      self.init(
        "itemId",
        ConditionSQL("list.title", contain: title).inside(
          "listEntry WHERE listId IN (SELECT id FROM list WHERE {})"))
    case .feed(let name):
      self.init("itemId", ConditionSQL.source(name).inside(Self.mentions("kind = 'feed' AND {}")))
    case .subscription: return nil
    case .source(let name):
      self.init("itemId", ConditionSQL.source(name).inside(Self.mentions("{}")))
    case .section(let name):
      self.init(
        "itemId",
        "mention INDEXED BY mentionByPath WHERE path IN (SELECT value FROM json_each(?))",
        [try Self.paths(ConditionSQL("path", contain: name), in: db)])
    case .ids: self.init("id", ConditionSQL(checking: term).inside("item WHERE {}"))
    case .identifier(let identifier):
      self.init(
        "itemId", "identifier WHERE scheme = ? AND value = ?",
        [identifier.scheme.rawValue, identifier.value])
    case .number(let field, let range):
      self.init(
        "id", "item INDEXED BY \(field.index) WHERE \(field.column) BETWEEN ? AND ?",
        [range.lowerBound, range.upperBound])
    case .day(let field, let range):
      self.init(
        "id", "item INDEXED BY \(field.index) WHERE \(field.column) BETWEEN ? AND ?",
        [range.lowerBound, range.upperBound + "T24"])
    case .has(let feature):
      guard let (id, rows) = Self.has(feature) else { return nil }
      self.init(id, rows)
    case .hasIdentifier(let scheme):
      self.init("itemId", "identifier WHERE scheme = ?", [scheme.rawValue])
    case .trait(.private, _): self.init("id", "item INDEXED BY itemPrivate WHERE isPrivate")
    case .trait(.dead, _): self.init("itemId", Self.links(.dead))
    case .trait(.moved, _): self.init("itemId", Self.links(.moved))
    case .trait(.overdue, _): self.init("id", "item INDEXED BY itemByState WHERE state = 'reading'")
    }
  }

  private static func mentions(_ condition: String) -> String {
    "mention INDEXED BY mentionBySource WHERE sourceId IN (SELECT id FROM source WHERE \(condition))"
  }

  private static func links(_ verdict: LinkCheck.Verdict) -> String {
    "linkCheck INDEXED BY linkCheckByVerdict WHERE verdict = '\(verdict.rawValue)'"
  }

  /// The paths that fit, as a JSON array, so that they are looked for once. Jumps from one path to the next: there are
  /// few, however many mentions have each.
  private static func paths(_ condition: ConditionSQL, in db: Database) throws -> String {
    let known = condition.inside(
      """
      WITH RECURSIVE known(path) AS (
        SELECT min(path) FROM mention WHERE path IS NOT NULL
        UNION ALL
        SELECT (SELECT min(path) FROM mention WHERE path > known.path) FROM known
          WHERE known.path IS NOT NULL)
      SELECT json_group_array(path) FROM known WHERE {}
      """)
    return try String.fetchOne(db, sql: known.sql, arguments: StatementArguments(known.arguments))
      ?? "[]"
  }

  /// Nil for what most items have.
  private static func has(_ feature: Feature) -> (id: String, rows: String)? {
    switch feature {
    case .note: ("id", "item INDEXED BY itemWithNotes WHERE notes IS NOT NULL")
    case .progress: ("id", "item INDEXED BY itemWithProgress WHERE progress IS NOT NULL")
    case .feed: ("id", "item INDEXED BY itemWithFeed WHERE feedURL IS NOT NULL")
    case .citation: ("itemId", "citationKey")
    case .rating: ("id", "item INDEXED BY itemByRating WHERE rating > -1")
    case .year: ("id", "item INDEXED BY itemByYear WHERE year > -1")
    case .time: ("id", "item INDEXED BY itemByEffort WHERE effort > -1")
    case .author: ("id", "item INDEXED BY itemByAuthor WHERE authorKey > ''")
    case .tag: ("itemId", "itemTag")
    case .list: ("itemId", "listEntry")
    case .content: ("itemId", "content CROSS JOIN mention ON mention.id = mentionId")
    case .title, .summary, .url: nil
    }
  }
}

extension Filter {
  fileprivate var singleID: Int64? {
    guard case .term(.ids(let ids)) = self, ids.count == 1 else { return nil }
    return ids.lowerBound
  }
}

extension NumberField {
  fileprivate var index: String {
    switch self {
    case .year: "itemByYear"
    case .rating: "itemByRating"
    case .mentions: "itemByMentions"
    case .time: "itemByEffort"
    }
  }
}

extension DayField {
  fileprivate var index: String {
    switch self {
    case .added: "itemByAdded"
    case .changed: "itemByStateDate"
    }
  }
}
