internal import GRDB
internal import LecternModel

/// Each condition as a question about the item of the row at hand, answered by that item's own rows: as good for
/// the first forty of a million as for one. (`+` keeps a column's index out of it.)
extension ConditionSQL {
  init(checking term: Term) {
    switch term {
    case .kind(let kinds): self.init("+item.kind", in: kinds.map(\.rawValue))
    case .state(let states): self.init("+item.state", in: states.map(\.rawValue))
    case .tag(let name):
      self = Self.tags(named: name).inside(
        "EXISTS (SELECT 1 FROM itemTag WHERE tagId IN ({}) AND itemTag.itemId = item.id)")
    case .author, .title, .text: self.init(words: term)
    case .list(let title):
      self = ConditionSQL("list.title", contain: title).inside(
        "EXISTS (SELECT 1 FROM listEntry INDEXED BY listEntryByItem WHERE itemId = item.id AND listId IN "
          + "(SELECT id FROM list WHERE {}))")
    case .feed(let name): self = Self.source(name).inside(Self.mentioned("kind = 'feed' AND {}"))
    case .subscription(let name):
      self = ConditionSQL("feed.url", "followed.title", contain: name).inside(
        "item.id IN (SELECT itemId FROM feed JOIN item AS followed ON followed.id = itemId WHERE {})"
      )
    case .source(let name): self = Self.source(name).inside(Self.mentioned("{}"))
    case .section(let name):
      self = ConditionSQL("path", contain: name).inside(
        "EXISTS (SELECT 1 FROM mention INDEXED BY mentionByItem WHERE itemId = item.id AND {})")
    case .ids(let range):
      // The id of an item that has become part of another leads to that.
      self.init(
        """
        (item.id BETWEEN ? AND ? OR item.id IN (SELECT intoId FROM absorbed WHERE itemId BETWEEN ? AND ?))
        """, [range.lowerBound, range.upperBound, range.lowerBound, range.upperBound])
    case .identifier(let identifier):
      self.init(
        "item.id IN (SELECT itemId FROM identifier WHERE scheme = ? AND value = ?)",
        [identifier.scheme.rawValue, identifier.value])
    case .number(let field, let range):
      self.init("+\(field.column) BETWEEN ? AND ?", [range.lowerBound, range.upperBound])
    case .day(let field, let range):
      self.init("+\(field.column) BETWEEN ? AND ?", [range.lowerBound, range.upperBound + "T24"])
    case .has(let feature): self.init(Self.has(feature))
    case .hasIdentifier(let scheme):
      self.init(
        "EXISTS (SELECT 1 FROM identifier WHERE itemId = item.id AND scheme = ?)",
        [scheme.rawValue])
    case .trait(.private, _): self.init("item.isPrivate")
    case .trait(.dead, _): self.init(Self.link(.dead))
    case .trait(.moved, _): self.init(Self.link(.moved))
    case .trait(.overdue, let today):
      let limit = Timestamp(seconds: today.seconds - 30 * 86_400).text
      self.init(
        """
        (item.state = 'reading' AND coalesce(item.stateDate, '') < ? AND NOT EXISTS (
          SELECT 1 FROM event JOIN change ON change.id = event.changeId
          WHERE event.itemId = item.id AND event.at >= ? AND NOT change.isUndone))
        """, [limit, limit])
    }
  }

  private init(words term: Term) {
    if let match = MatchExpression(.term(term)) {
      self.init("item.id IN (SELECT rowid FROM itemText WHERE itemText MATCH ?)", [match.text])
    } else if case .text(let words, _) = term {
      self.init("item.title", contain: words)
    } else {
      self.init("0")
    }
  }

  /// Sources by title or place.
  static func source(_ name: String) -> ConditionSQL {
    ConditionSQL("source.title", "source.location", contain: name)
  }

  private static func mentioned(_ condition: String) -> String {
    "EXISTS (SELECT 1 FROM mention INDEXED BY mentionByItem WHERE itemId = item.id AND sourceId IN "
      + "(SELECT id FROM source WHERE \(condition)))"
  }

  /// What asking the link that the item still has brought.
  private static func link(_ verdict: LinkCheck.Verdict) -> String {
    "EXISTS (SELECT 1 FROM linkCheck WHERE itemId = item.id AND linkCheck.url = item.url "
      + "AND verdict = '\(verdict.rawValue)')"
  }

  private static func has(_ feature: Feature) -> String {
    switch feature {
    case .note: "item.notes IS NOT NULL"
    case .tag: "EXISTS (SELECT 1 FROM itemTag WHERE itemTag.itemId = item.id)"
    case .rating: "+item.rating IS NOT NULL"
    case .url: "item.url IS NOT NULL"
    case .author: "+item.authors IS NOT NULL"
    case .year: "+item.year IS NOT NULL"
    case .content:
      "EXISTS (SELECT 1 FROM mention INDEXED BY mentionByItem JOIN content ON mentionId = mention.id "
        + "WHERE itemId = item.id)"
    case .progress: "item.progress IS NOT NULL"
    case .feed: "item.feedURL IS NOT NULL"
    case .title: "+item.title IS NOT NULL"
    case .summary: "item.summary IS NOT NULL"
    case .list: "EXISTS (SELECT 1 FROM listEntry WHERE listEntry.itemId = item.id)"
    case .time: "+item.effort IS NOT NULL"
    case .citation: "EXISTS (SELECT 1 FROM citationKey WHERE itemId = item.id)"
    }
  }
}

extension NumberField {
  /// The column of the item.
  var column: String {
    switch self {
    case .year: "item.year"
    case .rating: "item.rating"
    case .mentions: "item.mentionCount"
    case .time: "item.effort"
    }
  }
}

extension DayField {
  /// The column of the item.
  var column: String {
    switch self {
    case .added: "item.added"
    case .changed: "item.stateDate"
    }
  }
}
