/// A word or sign of a query, with its place.
struct QueryToken: Hashable {
  enum Form: Hashable {
    /// `(`
    case open
    /// `)`
    case close
    /// A minus before a word or bracket.
    case minus
    /// The word `or`, or `|`.
    case or
    /// The word `and`.
    case and
    /// The word `not`.
    case not
    /// `field:value`; the value may be empty.
    case field(String, String)
    /// A free word.
    case word(String)
    /// `@name`, a view.
    case view(String)
    /// Words in quotes, in which `\"` and `\\` stand for a quotation mark and a backslash.
    case phrase(String)
  }

  var form: Form
  /// Characters from the query's beginning.
  var column: Int
  var length: Int
}

/// Cuts a query into tokens. Any text can be cut; only an open quote is an error.
struct QueryLexer {
  private let query: String
  private let characters: [Character]
  private var position = 0

  init(_ query: String) {
    self.query = query
    characters = Array(query)
  }

  static func tokens(of query: String) throws(QueryError) -> [QueryToken] {
    var lexer = QueryLexer(query)
    var tokens: [QueryToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws(QueryError) -> QueryToken? {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    guard position < characters.count else { return nil }
    let start = position
    let form = try form()
    return QueryToken(form: form, column: start, length: position - start)
  }

  private mutating func form() throws(QueryError) -> QueryToken.Form {
    switch characters[position] {
    case "(":
      position += 1
      return .open
    case ")":
      position += 1
      return .close
    case "|":
      position += 1
      return .or
    case "\"":
      return .phrase(try quoted())
    case "-", "!":
      if position + 1 < characters.count, !characters[position + 1].isWhitespace {
        position += 1
        return .minus
      }
      position += 1
      return .word("-")
    default:
      return try wordOrField()
    }
  }

  private mutating func wordOrField() throws(QueryError) -> QueryToken.Form {
    var word = ""
    while position < characters.count {
      let character = characters[position]
      if character.isWhitespace || character == "(" || character == ")" || character == "\"" {
        break
      }
      position += 1
      if character == ":", !word.isEmpty, word.allSatisfy({ $0.isLetter }) {
        // A link pasted as it is: what stands before the colon is no field.
        let isLink = characters[position...].starts(with: "//")
        if !isLink { return .field(word.lowercased(), try value()) }
      }
      word.append(character)
    }
    switch word {
    case "or", "OR": return .or
    case "and", "AND": return .and
    case "not", "NOT": return .not
    default: break
    }
    if word.first == "@", SavedQuery.isName(word.dropFirst()) {
      return .view(String(word.dropFirst()))
    }
    return .word(word)
  }

  private mutating func value() throws(QueryError) -> String {
    guard position < characters.count else { return "" }
    switch characters[position] {
    case "\"": return try quoted()
    case "(": throw bracketBeforeValue()
    default: break
    }
    var value = ""
    // Brackets in a value belong to it, as in many a DOI; one more that closes ends a part of the query.
    var open = 0
    while position < characters.count, !characters[position].isWhitespace {
      let character = characters[position]
      if character == ")", open == 0 { break }
      open += character == "(" ? 1 : character == ")" ? -1 : 0
      value.append(character)
      position += 1
    }
    return value
  }

  /// `tag:(a or b)`, as other programs write it.
  private func bracketBeforeValue() -> QueryError {
    let start = characters[..<position].lastIndex { $0.isWhitespace || $0 == "(" || $0 == "-" }
    let begin = start.map { $0 + 1 } ?? 0
    let end = characters[position...].firstIndex(of: ")").map { $0 + 1 } ?? characters.count
    let field = String(characters[begin..<position])
    let value = String(characters[position..<end])
    return QueryError(
      query: query, column: begin, length: end - begin,
      reason:
        "a field takes no brackets; write (\(field)a or \(field)b), and quotes around a value "
        + "that has brackets: \(field)\"\(value)\"")
  }

  private mutating func quoted() throws(QueryError) -> String {
    let start = position
    position += 1
    var text = ""
    while position < characters.count {
      let character = characters[position]
      position += 1
      if character == "\"" { return text }
      guard character == "\\", position < characters.count,
        "\"\\".contains(characters[position])
      else {
        text.append(character)
        continue
      }
      text.append(characters[position])
      position += 1
    }
    throw QueryError(
      query: query, column: start, length: characters.count - start,
      reason: "this quotation mark is never closed; add another one")
  }
}
