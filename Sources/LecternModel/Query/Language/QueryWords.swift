/// The words of a command line as one query.
///
/// A shell takes quotes away: of `list:"first year"` comes the word `list:first year`, which the query language would
/// read as a field and a word beside it. So a word that is a field of text and plain words behind it is one value.
public enum QueryWords {
  /// Fields whose values are text of any kind.
  private static let textFields: Set<String> = [
    "tag", "list", "feed", "source", "section", "folder", "title", "author", "text",
  ]

  /// The query that the words mean together.
  public static func text(of words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// Whether the query language reads a word as one field with all of the rest as its value.
  public static func isOneValue(_ word: String) -> Bool {
    guard let tokens = try? QueryLexer.tokens(of: quoted(word)), tokens.count == 1,
      case .field(_, let value) = tokens[0].form
    else { return false }
    return word.hasSuffix(":" + value)
  }

  private static func quoted(_ word: String) -> String {
    guard let colon = word.firstIndex(of: ":") else { return word }
    let sign = word.prefix { $0 == "-" || $0 == "!" }
    let field = word[sign.endIndex..<colon].lowercased()
    let value = word[word.index(after: colon)...]
    guard textFields.contains(field), value.contains(" "), value.first?.isWhitespace == false,
      !value.contains("\""),
      let tokens = try? QueryLexer.tokens(of: String(value)), tokens.allSatisfy(isPlain)
    else { return word }
    return "\(sign)\(field):\"\(value)\""
  }

  private static func isPlain(_ token: QueryToken) -> Bool {
    switch token.form {
    case .word, .and, .open, .close: true
    case .field(let name, _): !QueryTerms.names.contains(name)
    case .minus, .or, .not, .view, .phrase: false
    }
  }
}
