internal import LecternModel

/// A condition as an FTS5 expression, where it is one about words.
struct MatchExpression: Equatable {
  /// Safe for `MATCH`: every word stands in quotes. Words that begin so fit too.
  let text: String
  /// The same for the very words alone, of which the index need not gather all that begin so.
  let exact: String
  /// Whether some hits fit better than others; of a name an author has it or has not.
  let ranks: Bool

  /// Nil for a condition that the text index can't answer, as words without a letter or digit.
  init?(_ filter: Filter) {
    guard case .term(let term) = filter else { return nil }
    switch term {
    case .text(let words, let isPhrase): self.init(words: words, isPhrase: isPhrase, column: nil)
    case .author(let words): self.init(words: words, isPhrase: true, column: "authors")
    case .title(let words): self.init(words: words, isPhrase: true, column: "{title aliases}")
    default: return nil
    }
  }

  private init?(words: String, isPhrase: Bool, column: String?) {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    // A quote inside quotes is doubled; NUL would end the expression.
    let quoted = SearchText.spaced(words).filter { $0 != "\0" }.split(
      separator: "\"", omittingEmptySubsequences: false
    )
    .joined(separator: "\"\"")
    // A free word also finds the words that begin with it; of a field's phrase the last word does.
    // A sign at the end closes it: `C++` is no beginning of `Change`.
    let isOpen = words.last.map { $0.isLetter || $0.isNumber || $0 == "*" } ?? false
    let prefix = isOpen && !(isPhrase && column == nil) ? "*" : ""
    ranks = column != "authors"
    exact = (column.map { $0 + " : " } ?? "") + "\"\(quoted)\""
    text = exact + prefix
  }
}
