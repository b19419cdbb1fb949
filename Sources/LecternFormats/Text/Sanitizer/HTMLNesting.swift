/// Which start tags end an element that is still open (WHATWG HTML 13.1.2.4, optional tags).
enum HTMLNesting {
  struct Rule: Sendable {
    /// The innermost of these that is open ends,
    var ends: Set<String>
    /// unless one of these is open inside it.
    var within: Set<String>
  }

  static let rules: [String: Rule] = {
    var rules: [String: Rule] = [:]
    for (names, ends, within) in table {
      let rule = Rule(ends: set(ends), within: set(within))
      for name in set(names) { rules[name] = rule }
    }
    return rules
  }()

  /// Elements of a table, out of which only the end tag of another of them leads.
  static let tableParts = set("table caption colgroup thead tbody tfoot tr td th")

  private static let cells = "td th caption"

  private static let table: [(names: String, ends: String, within: String)] = [
    (
      """
      address article aside blockquote center details dir div dl figcaption figure footer h1 h2 h3
      h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul
      """, "p", cells
    ),
    ("li", "li", "ul ol menu dir \(cells)"),
    ("dt dd", "dt dd", "dl \(cells)"),
    ("td th", "td th", "table"),
    ("tr", "tr caption colgroup", "table"),
    ("tbody thead tfoot", "tbody thead tfoot caption colgroup", "table"),
    ("rb rt rtc rp", "rb rt rtc rp", "ruby"),
    ("a", "a", cells),
  ]

  private static func set(_ names: String) -> Set<String> {
    Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
