/// Reads the query language. Words side by side must all be true; `or` binds less than that. Of names of items
/// side by side (`12 20-30 arxiv:1706.03762`) each names its own: an item fits that has one of them.
///
///     query  = any { "or" any } .
///     any    = part { ["and"] part } .
///     part   = ("-" | "not") part | "(" query ")" | field ":" value | "@" view | word | phrase .
public struct QueryParser {
  /// How deep brackets and exclusions may nest, those of views with them: SQLite's parser has a hundred places, of
  /// which each takes up to four.
  static let depthLimit = 16
  /// How many fields may stand in a query, those of its views apart. Names and words are without limit.
  static let fieldLimit = 200

  private let query: String
  private let tokens: [QueryToken]
  private let today: Timestamp
  private let views: Views
  /// The views that are being read at this moment, the outermost first.
  private let open: [String]
  private var position = 0
  private var depth = 0
  private var fields = 0
  private var sorts: [Sort] = []

  /// Understands a query. `today` is what relative days (`added:<30d`) are counted from, `views` what `@name`
  /// stands for.
  public static func parse(
    _ query: String, today: Timestamp, views: Views = Views()
  ) throws(QueryError) -> Query {
    try parse(query, today: today, views: views, open: [], depth: 0)
  }

  /// The fields there are, for completion and suggestions.
  public static var fieldNames: [String] { QueryTerms.names }

  /// What `state:` takes.
  public static var stateNames: [String] { QueryTerms.stateNames }

  /// The views that a query names, without those that they name in turn; none of a query that can't be read.
  public static func views(in query: String) -> [String] {
    ((try? QueryLexer.tokens(of: query)) ?? []).compactMap { token in
      if case .view(let name) = token.form { name } else { nil }
    }
  }

  /// Whether a word of a command line leaves something out (`-tag:done`, `-@view`, `-(a or b)`), and is not an
  /// option of the command.
  public static func isExclusion(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    if second == "@" || second == "(" || second == "\"" { return true }
    let name = word.dropFirst().prefix { $0 != ":" }
    return name.count + 1 < word.count && QueryTerms.names.contains(name.lowercased())
  }

  private static func parse(
    _ query: String, today: Timestamp, views: Views, open: [String], depth: Int
  ) throws(QueryError) -> Query {
    var parser = QueryParser(
      query: query, tokens: try QueryLexer.tokens(of: query), today: today, views: views,
      open: open)
    parser.depth = depth
    let filter = try parser.any()
    if let rest = parser.peek() {
      throw parser.error(at: rest, "this bracket was never opened; take it out or open one before")
    }
    return Query(filter: filter, sorts: parser.sorts)
  }

  private init(
    query: String, tokens: [QueryToken], today: Timestamp, views: Views, open: [String]
  ) {
    self.query = query
    self.tokens = tokens
    self.today = today
    self.views = views
    self.open = open
  }

  private func peek() -> QueryToken? {
    position < tokens.count ? tokens[position] : nil
  }

  private mutating func any() throws(QueryError) -> Filter {
    var choices = [try all()]
    while let token = peek(), token.form == .or {
      if case .and(let parts) = choices[0], parts.isEmpty {
        throw error(at: token, "'or' needs something on its left")
      }
      position += 1
      choices.append(try all())
      if case .and(let parts)? = choices.last, parts.isEmpty {
        throw error(at: token, "'or' needs something on its right")
      }
    }
    return choices.count > 1 ? .or(choices) : choices[0]
  }

  private mutating func all() throws(QueryError) -> Filter {
    var parts: [Filter] = []
    var names: [Filter] = []
    while let token = peek(), token.form != .or, token.form != .close {
      if token.form == .and {
        try requireSides(of: token)
        position += 1
        continue
      }
      switch try part() {
      case .term(let term)? where term.isName: names.append(.term(term))
      case let part?: parts.append(part)
      case nil: break
      }
    }
    if let name = names.first { parts.append(names.count == 1 ? name : .or(names)) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  /// Throws where 'and' joins nothing: what is forgotten there is mostly a condition.
  private func requireSides(of token: QueryToken) throws(QueryError) {
    func isPart(_ place: Int) -> Bool {
      guard tokens.indices.contains(place) else { return false }
      return tokens[place].form != .and && tokens[place].form != .or
    }
    let isBegun = isPart(position - 1) && tokens[position - 1].form != .open
    let isFollowed = isPart(position + 1) && tokens[position + 1].form != .close
    guard isBegun, isFollowed else {
      throw error(
        at: token,
        "'and' needs something on its \(isBegun ? "right" : "left"); quote it to search for it")
    }
  }

  /// Nil for a part that orders instead of choosing.
  private mutating func part() throws(QueryError) -> Filter? {
    guard let token = peek() else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw error(at: token, "brackets and exclusions nest too deep here")
    }
    position += 1
    switch token.form {
    case .minus, .not:
      guard peek() != nil, let part = try part() else {
        throw error(at: token, "nothing to exclude follows; write -tag:done, or quote the sign")
      }
      return part.opposite
    case .open:
      let inner = try any()
      guard let close = peek(), close.form == .close else {
        throw error(at: token, "this bracket is never closed")
      }
      position += 1
      return inner
    case .field(let name, let value): return try field(name, value, at: token)
    case .view(let name): return try view(name, at: token)
    case .word(let word):
      return .term(
        try meaning(at: token) { () throws(QueryTerms.BadValue) in try QueryTerms.word(word) })
    case .phrase(let phrase):
      return .term(
        try meaning(at: token) { () throws(QueryTerms.BadValue) in try QueryTerms.phrase(phrase) })
    case .or, .and, .close: return nil
    }
  }

  private mutating func field(
    _ name: String, _ value: String, at token: QueryToken
  ) throws(QueryError) -> Filter? {
    fields += 1
    guard fields <= Self.fieldLimit else {
      throw error(
        at: token,
        "a query has \(Self.fieldLimit) fields at most; tag the items, and ask for the tag")
    }
    if name == "sort" {
      try meaning(at: token) { () throws(QueryTerms.BadValue) in
        try QueryTerms.requireValue(value, of: name)
      }
      guard let sort = QueryTerms.sort(value) else {
        throw error(at: token, QueryTerms.unknown(value, among: Sort.Field.self, what: "order"))
      }
      sorts.append(sort)
      return nil
    }
    return .term(
      try meaning(at: token) { () throws(QueryTerms.BadValue) in
        try QueryTerms.field(name, value, today: today)
      })
  }

  /// What is made of a token; a value that will not do is a fault at the token's place.
  private func meaning<Made>(
    at token: QueryToken, _ made: () throws(QueryTerms.BadValue) -> Made
  ) throws(QueryError) -> Made {
    do {
      return try made()
    } catch {
      throw self.error(at: token, error.reason)
    }
  }

  /// What a view stands for; its orders come behind those said before it.
  private mutating func view(_ name: String, at token: QueryToken) throws(QueryError) -> Filter {
    guard let text = views[name] else {
      throw error(
        at: token,
        "there is no view '@\(name)'" + suggestion(for: name, among: views.names, sign: "@")
          + "; 'lectern views' shows those there are, and quotes search for the word")
    }
    let key = name.lowercased()
    guard !open.contains(key), open.count < 20 else {
      throw error(at: token, "the view '@\(name)' names itself; change it with 'lectern views add'")
    }
    do {
      let query = try Self.parse(text, today: today, views: views, open: open + [key], depth: depth)
      sorts += query.sorts
      return query.filter
    } catch {
      throw self.error(at: token, "in the view '@\(name)' (\(text)): \(error.reason)")
    }
  }

  private func error(at token: QueryToken, _ reason: String) -> QueryError {
    QueryError(query: query, column: token.column, length: token.length, reason: reason)
  }
}
