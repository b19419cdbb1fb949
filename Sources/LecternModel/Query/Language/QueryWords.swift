/// The words of a command line as one query.
///
/// A shell takes quotes away: of `list:"first year"` comes the word `list:first year`, which may as well be a whole
/// query in quotes. So a word that is a field of names and plain words behind it is one value where there is such a
/// name, and a query where there is none.
public enum QueryWords {
  /// Fields whose values are names of things.
  private static let fields: Set<String> = ["tag", "list", "feed", "source"]

  /// The query that the words mean together; `isName` says whether a thing of a field's sort is called so.
  public static func text(
    of words: [String], isName: (_ field: String, _ value: String) throws -> Bool
  ) rethrows -> String {
    try words.map { try quoted($0, isName) }.joined(separator: " ")
  }

  /// Whether a name that there is, behind its field, is read as one value without quotes of its own.
  public static func isOneValue(_ word: String) -> Bool {
    guard let tokens = try? QueryLexer.tokens(of: quoted(word) { _, _ in true }),
      tokens.count == 1, case .field(_, let value) = tokens[0].form
    else { return false }
    return word.hasSuffix(":" + value)
  }

  /// A value or words as a query must write them to mean just that.
  public static func quoted(_ value: String) -> String {
    "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func quoted(
    _ word: String, _ isName: (_ field: String, _ value: String) throws -> Bool
  ) rethrows -> String {
    guard let colon = word.firstIndex(of: ":") else { return word }
    let sign = word.prefix { $0 == "-" || $0 == "!" }
    let field = word[sign.endIndex..<colon].lowercased()
    let value = word[word.index(after: colon)...]
    guard fields.contains(field), value.contains(" "), value.first?.isWhitespace == false,
      value.first != "\"",
      // What can't be cut, for an open quotation mark, can only be a name.
      (try? QueryLexer.tokens(of: String(value)))?.allSatisfy(isPlain) ?? true,
      try isName(field, String(value))
    else { return word }
    return "\(sign)\(field):\(quoted(String(value)))"
  }

  private static func isPlain(_ token: QueryToken) -> Bool {
    switch token.form {
    case .word, .phrase, .and, .open, .close: true
    case .field(let name, _): !QueryTerms.names.contains(name)
    case .minus, .or, .not, .view: false
    }
  }
}
