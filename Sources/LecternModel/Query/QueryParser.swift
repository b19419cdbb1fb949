/// Reads the query language. Words side by side must all be true; `or` binds less than that. Of names of items
/// side by side (`12 20-30 arxiv:1706.03762`) each names its own: an item fits that has one of them.
///
///     query  = any { "or" any } .
///     any    = part { ["and"] part } .
///     part   = ("-" | "not") part | "(" query ")" | field ":" value | word | phrase .
public struct QueryParser {
  /// How deep brackets may nest.
  static let depthLimit = 100

  private let query: String
  private let tokens: [QueryToken]
  private let today: Timestamp
  private var position = 0
  private var depth = 0
  private var sorts: [Sort] = []

  /// Understands a query. `today` is what relative days (`added:<30d`) are counted from.
  public static func parse(_ query: String, today: Timestamp) throws(QueryError) -> Query {
    var parser = QueryParser(
      query: query, tokens: try QueryLexer.tokens(of: query), today: today)
    let filter = try parser.any()
    if let rest = parser.peek() {
      throw parser.error(at: rest, "this bracket was never opened; take it out or open one before")
    }
    return Query(filter: filter, sorts: parser.sorts)
  }

  private init(query: String, tokens: [QueryToken], today: Timestamp) {
    self.query = query
    self.tokens = tokens
    self.today = today
  }

  private func peek() -> QueryToken? {
    position < tokens.count ? tokens[position] : nil
  }

  private mutating func any() throws(QueryError) -> Filter {
    var choices = [try all()]
    while let token = peek(), token.form == .or {
      position += 1
      choices.append(try all())
      if case .and(let parts)? = choices.last, parts.isEmpty {
        throw error(at: token, "'or' needs something on its right")
      }
    }
    guard choices.count > 1 else { return choices[0] }
    if case .and(let parts) = choices[0], parts.isEmpty {
      throw QueryError(
        query: query, column: 0, length: 2, reason: "'or' needs something on its left")
    }
    return .or(choices)
  }

  private mutating func all() throws(QueryError) -> Filter {
    var parts: [Filter] = []
    var names: [Filter] = []
    while let token = peek(), token.form != .or, token.form != .close {
      if token.form == .and {
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

  /// Nil for a part that orders instead of choosing.
  private mutating func part() throws(QueryError) -> Filter? {
    guard let token = peek() else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw error(at: token, "brackets nest too deep here") }
    position += 1
    switch token.form {
    case .minus, .not:
      guard peek() != nil, let part = try part() else {
        throw error(at: token, "nothing to exclude follows; write -tag:done, or quote the sign")
      }
      return .not(part)
    case .open:
      let inner = try any()
      guard let close = peek(), close.form == .close else {
        throw error(at: token, "this bracket is never closed")
      }
      position += 1
      return inner
    case .field(let name, let value): return try field(name, value, at: token)
    case .word(let word): return .term(QueryTerms.word(word))
    case .phrase(let phrase): return .term(.text(phrase, isPhrase: true))
    case .or, .and, .close: return nil
    }
  }

  private mutating func field(
    _ name: String, _ value: String, at token: QueryToken
  ) throws(QueryError) -> Filter? {
    if name == "sort" {
      guard let sort = QueryTerms.sort(value) else {
        throw error(at: token, QueryTerms.unknown(value, among: Sort.Field.self, what: "order"))
      }
      sorts.append(sort)
      return nil
    }
    do {
      return .term(try QueryTerms.field(name, value, today: today))
    } catch {
      throw self.error(at: token, error.reason)
    }
  }

  private func error(at token: QueryToken, _ reason: String) -> QueryError {
    QueryError(query: query, column: token.column, length: token.length, reason: reason)
  }
}
