import LecternModel

/// What the signs in front of and behind a row say: check boxes, check marks, icons, tags.
struct RowMarks {
  var state: ReadingState?
  var kind: ItemKind?
  var tags: [String] = []

  /// State by the sign in a task's box: GitHub's two and those that note programs added.
  static let boxes: [Character: ReadingState] = [
    " ": .queued, "x": .read, "X": .read, "v": .read, "✓": .read, "✔": .read, "/": .reading,
    ".": .reading, "-": .dropped, ">": .paused, "~": .paused, "<": .queued, "?": .queued,
    "!": .queued, "*": .queued,
  ]

  /// State by a sign of its own, in rows and in cells.
  static let signs: [Unicode.Scalar: ReadingState] = [
    "✅": .read, "☑": .read, "✔": .read, "✓": .read, "🗹": .read,
    "⬜": .queued, "☐": .queued, "🔲": .queued, "🔳": .queued, "◻": .queued, "▢": .queued,
    "🔄": .reading, "⏳": .reading, "⌛": .reading, "🚧": .reading, "👀": .reading, "🟡": .reading,
    "⏸": .paused, "🗑": .dropped,
  ]

  /// Cuts the marks off the text before and behind a row's links.
  mutating func cut(fromStart text: inout String) {
    cutBox(from: &text)
    while cutIcon(from: &text) {}
  }

  /// Cuts a check mark off the end of a row.
  mutating func cut(fromEnd text: inout String) {
    let trimmed = text.unicodeScalars.reversed().drop {
      $0.properties.isWhitespace || $0 == "\u{FE0F}"
    }
    guard let last = trimmed.first, let state = Self.signs[last] else { return }
    self.state = self.state ?? state
    text = String(String.UnicodeScalarView(trimmed.dropFirst().reversed()))
  }

  /// State of `[/]` and its like at the start, cut with the space behind it.
  private mutating func cutBox(from text: inout String) {
    let signs = text.drop { $0 == " " }.prefix(4)
    guard signs.count >= 3, signs.first == "[", signs.dropFirst(2).first == "]",
      signs.count == 3 || signs.last?.isGap == true,
      let mark = signs.dropFirst().first, let state = Self.boxes[mark]
    else { return }
    self.state = state
    text = String(text[signs.endIndex...])
  }

  /// Cuts one icon, as a character or as `:name:`; true if there was one.
  private mutating func cutIcon(from text: inout String) -> Bool {
    let start = text.drop { $0.isGap }
    guard let first = start.unicodeScalars.first else { return false }
    if first == ":" {
      guard let name = Icons.shortcode(at: start) else { return false }
      kind = kind ?? Icons.kinds[name]
      text = String(start.dropFirst(name.count + 2))
      return true
    }
    guard Icons.isIcon(first) else { return false }
    state = state ?? Self.signs[first]
    if let name = Icons.names[first] { kind = kind ?? Icons.kinds[name] }
    text = String(start.dropFirst())
    return true
  }
}
