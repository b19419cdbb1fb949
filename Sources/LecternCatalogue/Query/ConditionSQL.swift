internal import GRDB
internal import LecternModel

/// One condition as SQL with its arguments.
struct ConditionSQL {
  let sql: String
  let arguments: [any DatabaseValueConvertible]

  init(_ sql: String, _ arguments: [any DatabaseValueConvertible] = []) {
    self.sql = sql
    self.arguments = arguments
  }

  init(_ filter: Filter) {
    switch filter {
    case .and(let parts): self.init(parts.map(ConditionSQL.init), joined: " AND ", empty: "1")
    case .or(let parts): self.init(parts.map(ConditionSQL.init), joined: " OR ", empty: "0")
    case .not(let part):
      let inner = ConditionSQL(part)
      self.init("NOT coalesce(\(inner.sql), 0)", inner.arguments)
    case .term(let term): self.init(term)
    }
  }

  private init(_ parts: [ConditionSQL], joined: String, empty: String) {
    let sql = parts.isEmpty ? empty : parts.map(\.sql).joined(separator: joined)
    self.init("(\(sql))", parts.flatMap(\.arguments))
  }

  private init(_ term: Term) {
    switch term {
    case .kind(let kinds): self.init("item.kind", in: kinds.map(\.rawValue))
    case .state(let states): self.init("item.state", in: states.map(\.rawValue))
    case .tag(let name):
      self.init(
        "item.id IN (SELECT itemId FROM itemTag JOIN tag ON tag.id = tagId WHERE name = ?)", [name])
    case .author, .title, .text: self.init(words: term)
    case .list(let title):
      self.init(
        """
        item.id IN (SELECT itemId FROM listEntry JOIN list ON list.id = listId
          WHERE list.title LIKE ? ESCAPE '\\')
        """, [Self.pattern(title)])
    case .feed(let name):
      self.init(
        "item.id IN (\(Self.mentioned) WHERE source.kind = 'feed' AND \(Self.named))",
        [Self.pattern(name), Self.pattern(name)])
    case .subscription(let name):
      self.init(
        """
        item.id IN (SELECT itemId FROM feed JOIN item AS followed ON followed.id = itemId
          WHERE feed.url LIKE ? ESCAPE '\\' OR followed.title LIKE ? ESCAPE '\\')
        """, [Self.pattern(name), Self.pattern(name)])
    case .source(let name):
      self.init(
        "item.id IN (\(Self.mentioned) WHERE \(Self.named))",
        [Self.pattern(name), Self.pattern(name)])
    case .section(let name):
      self.init(
        "item.id IN (SELECT itemId FROM mention WHERE path LIKE ? ESCAPE '\\')",
        [Self.pattern(name)])
    case .ids(let range):
      self.init("item.id BETWEEN ? AND ?", [range.lowerBound, range.upperBound])
    case .identifier(let identifier):
      self.init(
        "item.id IN (SELECT itemId FROM identifier WHERE scheme = ? AND value = ?)",
        [identifier.scheme.rawValue, identifier.value])
    case .number(let field, let range):
      self.init(
        "\(Self.column(field)) BETWEEN ? AND ?", [range.lowerBound, range.upperBound])
    case .day(let field, let range):
      self.init(
        "\(field == .added ? "item.added" : "item.stateDate") BETWEEN ? AND ?",
        [range.lowerBound, range.upperBound + "T24"])
    case .has(let feature): self.init(Self.sql(of: feature))
    case .link(let verdict):
      self.init(
        """
        item.id IN (SELECT itemId FROM linkCheck JOIN item AS checked
          ON checked.id = itemId AND checked.url = linkCheck.url WHERE verdict = ?)
        """, [verdict.rawValue])
    }
  }

  private init(words term: Term) {
    if let match = MatchExpression(.term(term)) {
      self.init("item.id IN (SELECT rowid FROM itemText WHERE itemText MATCH ?)", [match.text])
    } else if case .text(let words, _) = term {
      self.init("item.title LIKE ? ESCAPE '\\'", [Self.pattern(words)])
    } else {
      self.init("0")
    }
  }

  private init(_ column: String, in names: [String]) {
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    self.init("\(column) IN (\(marks))", names.sorted())
  }

  private static let mentioned =
    "SELECT itemId FROM mention JOIN source ON source.id = sourceId"
  private static let named =
    "(source.title LIKE ? ESCAPE '\\' OR source.location LIKE ? ESCAPE '\\')"

  private static func pattern(_ text: String) -> String {
    var pattern = "%"
    for character in text {
      if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
      pattern.append(character)
    }
    return pattern + "%"
  }

  private static func column(_ field: NumberField) -> String {
    switch field {
    case .year: "item.year"
    case .rating: "item.rating"
    case .mentions: "item.mentionCount"
    case .time:
      "coalesce(json_extract(item.metadata, '$.effortMinutes'), json_extract(item.metadata, '$.durationSeconds') / 60)"
    }
  }

  private static func sql(of feature: Feature) -> String {
    switch feature {
    case .note: "item.notes IS NOT NULL"
    case .tag: "EXISTS (SELECT 1 FROM itemTag WHERE itemTag.itemId = item.id)"
    case .rating: "item.rating IS NOT NULL"
    case .url: "item.url IS NOT NULL"
    case .author: "item.authors IS NOT NULL"
    case .year: "item.year IS NOT NULL"
    case .doi:
      "EXISTS (SELECT 1 FROM identifier WHERE identifier.itemId = item.id AND scheme = 'doi')"
    case .content:
      "EXISTS (SELECT 1 FROM content JOIN mention ON mention.id = mentionId "
        + "WHERE mention.itemId = item.id)"
    case .progress: "item.progress IS NOT NULL"
    case .feed: "item.feedURL IS NOT NULL"
    }
  }
}
