/// The headings over the present place in a list, and the labels that serve as such.
struct Outline {
  /// Level of a paragraph of bold words: below all headings.
  static let boldLevel = 7
  /// Deeper labels are not told apart.
  private static let depth = 24

  /// From the outside in.
  private(set) var path: [String] = []
  /// Whether a heading or label says that all below it may be skipped.
  private(set) var isOptional = false
  private var headings: [Heading] = []
  /// Of each bullet or fold that is open, what it is called if it is no work itself.
  private var labels: [String?] = []

  private struct Heading {
    var level: Int
    var text: String
    var prerequisites: [String] = []
  }

  /// What the sections say must come before them.
  var prerequisites: [String] { headings.flatMap(\.prerequisites) }

  /// A heading begins, and those of its level and below end. Empty ones only end others.
  mutating func begin(_ text: String, level: Int) {
    while let last = headings.last, last.level >= level { headings.removeLast() }
    if !text.isEmpty { headings.append(Heading(level: level, text: text)) }
    update()
  }

  /// The innermost section says what must come before it.
  mutating func require(_ titles: [String]) {
    guard !headings.isEmpty else { return }
    headings[headings.count - 1].prerequisites += titles
  }

  /// A bullet or fold begins; it has no label yet.
  mutating func enter() { labels.append(nil) }

  /// The innermost bullet or fold ends.
  mutating func leave() {
    if let label = labels.popLast(), label != nil { update() }
  }

  /// Names the innermost bullet or fold.
  mutating func label(_ text: String) {
    let label = RowText.stripped(Icons.withoutShortcodes(text), start: false)
    // A sentence is no name.
    guard !labels.isEmpty, !label.isEmpty, label.utf8.count <= 120 else { return }
    labels[labels.count - 1] = label
    update()
  }

  /// The bullet around the innermost is a work after all.
  mutating func clearOuterLabel() {
    guard labels.count > 1 else { return }
    labels[labels.count - 2] = nil
    update()
  }

  private mutating func update() {
    path = headings.map(\.text) + labels.prefix(Self.depth).compactMap(\.self)
    isOptional = path.contains { text in
      let words = text.lowercased().split { !$0.isLetter }
      return words.contains("optional") || words.first == "bonus"
    }
  }
}
