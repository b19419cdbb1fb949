/// A question to the catalogue: which items, in which order.
///
/// One language serves every command: `kind:paper state:unread -tag:done (author:karpathy or "zero to hero")`.
public struct Query: Hashable, Sendable {
  /// Which items.
  public var filter: Filter
  /// The orders asked for, the first deciding; empty leaves it to the command.
  public var sorts: [Sort]

  /// All items, in the command's order.
  public static let everything = Query(filter: .and([]), sorts: [])

  /// A filter with orders.
  public init(filter: Filter, sorts: [Sort] = []) {
    self.filter = filter
    self.sorts = sorts
  }

  /// Items that this query finds and the other too; the other's orders come first.
  public func narrowed(by other: Query) -> Query {
    Query(filter: .and([other.filter, filter]), sorts: other.sorts + sorts)
  }
}

/// A condition on an item.
public indirect enum Filter: Hashable, Sendable {
  /// All of them; none is always true.
  case and([Filter])
  /// One of them at least.
  case or([Filter])
  /// The opposite.
  case not(Filter)
  /// One condition.
  case term(Term)
}

extension Filter {
  /// What this filter leaves out; what is left out twice is asked for.
  var opposite: Filter {
    if case .not(let part) = self { return part }
    return .not(self)
  }

  /// The condition for questions about feeds and not about what came from them: `feed:` means the feeds.
  public var aboutFeeds: Filter {
    switch self {
    case .and(let parts): .and(parts.map(\.aboutFeeds))
    case .or(let parts): .or(parts.map(\.aboutFeeds))
    case .not(let part): .not(part.aboutFeeds)
    case .term(.feed(let name)): .term(.subscription(name))
    case .term: self
    }
  }
}

/// One condition on an item.
public enum Term: Hashable, Sendable {
  /// The kind is one of these.
  case kind(Set<ItemKind>)
  /// The state is one of these.
  case state(Set<ReadingState>)
  /// Has the tag; case does not matter.
  case tag(String)
  /// An author's name contains it.
  case author(String)
  /// The title contains it.
  case title(String)
  /// Stands in a list whose title contains it.
  case list(String)
  /// Came from a feed whose title or address contains it.
  case feed(String)
  /// Is itself a feed whose title or address contains it.
  case subscription(String)
  /// Is mentioned in a source whose title or location contains it.
  case source(String)
  /// Stands under a folder or heading that contains it.
  case section(String)
  /// Words or, quoted, a phrase anywhere in the text of the item.
  case text(String, isPhrase: Bool)
  /// The id lies in the range.
  case ids(ClosedRange<Int64>)
  /// Has the identifier.
  case identifier(Identifier)
  /// A number lies in the range.
  case number(NumberField, ClosedRange<Int>)
  /// A day lies in the range, both ends included: `2026-01-01`.
  case day(DayField, ClosedRange<String>)
  /// Has the thing at all.
  case has(Feature)
  /// Has an identifier of a scheme.
  case hasIdentifier(Identifier.Scheme)
  /// Is what `is:` names, seen from a day.
  case trait(Trait, today: Timestamp)
}

extension Term {
  /// Whether it names items rather than describing them.
  var isName: Bool {
    switch self {
    case .ids, .identifier: true
    default: false
    }
  }
}

/// An order of items.
public struct Sort: Hashable, Sendable {
  /// What is compared.
  public enum Field: String, CaseIterable, Sendable {
    /// The order of entering the catalogue.
    case id
    /// When it was collected.
    case added
    /// When its state last changed.
    case changed
    /// Title, whatever its case and accents.
    case title
    /// The first author: family name, then given names.
    case author
    /// Year of publication.
    case year
    /// Rating.
    case rating
    /// How many sources mention it.
    case mentions
    /// Estimated minutes it takes.
    case time
    /// Kind.
    case kind
    /// State, in the order of progress.
    case state
    /// How well it fits the words asked for.
    case relevance
  }

  /// What is compared.
  public var field: Field
  /// Whether the largest comes first.
  public var isDescending: Bool

  /// An order.
  public init(_ field: Field, descending: Bool = false) {
    self.field = field
    self.isDescending = descending
  }
}
