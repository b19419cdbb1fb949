/// Which elements that are still open a start tag ends (WHATWG HTML 13.1.2.4, optional tags).
struct HTMLNesting: Sendable {
  /// Elements as bits. Those that play no part in nesting have none.
  typealias Elements = UInt32

  /// The element itself.
  let own: Elements
  /// The innermost of these that is open ends,
  let ends: Elements
  /// unless one of these is open inside it.
  let within: Elements

  init(of name: String) {
    own = Self.bits(name)
    let rule = Self.table.first { Self.has($0.names, name) }
    ends = Self.bits(rule?.ends ?? "")
    within = Self.bits(rule?.within ?? "")
  }

  /// Elements of a table, out of which only the end tag of another of them leads.
  static let tableParts = bits("table caption colgroup thead tbody tfoot tr td th")

  private static let elements: [Substring] =
    "p li ul ol menu dir dl dt dd table caption colgroup thead tbody tfoot tr td th ruby rb rt rtc rp a"
    .split(separator: " ")

  private static let cells = "td th caption"

  private static let table: [(names: String, ends: String, within: String)] = [
    (
      """
      address article aside blockquote center details dir div dl figcaption figure footer h1 h2 h3 \
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

  private static func has(_ names: String, _ name: String) -> Bool {
    names.split(separator: " ").contains { $0 == name }
  }

  private static func bits(_ names: String) -> Elements {
    var bits: Elements = 0
    for (index, element) in elements.enumerated() where has(names, String(element)) {
      bits |= 1 << Elements(index)
    }
    return bits
  }
}
