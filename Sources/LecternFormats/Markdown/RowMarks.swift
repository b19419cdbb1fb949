import LecternModel

/// What the signs in front of and behind a row say: check boxes, check marks, icons, tags.
struct RowMarks {
  var state: ReadingState?
  var kind: ItemKind?
  var tags: [String] = []
  /// When the state began.
  var stateDate: Timestamp?

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

  /// Cuts the day that note programs put behind what is done: `✅ 2024-03-05`, `[completion:: 2024-03-05]`;
  /// behind what is given up, `❌ 2024-03-05`. Words and signs about another state stay.
  mutating func cutDay(from text: inout String) {
    // All signs begin with this byte in UTF-8, and a day has dashes.
    guard text.hasByte(where: { $0 == 0x2D }),
      text.hasByte(where: { $0 == 0xE2 }) || text.contains("::")
    else { return }
    for (start, end, state) in Self.days where self.state == nil || self.state == state {
      guard state == .read || self.state == state, let sign = text.firstRange(of: start) else {
        continue
      }
      let rest = text[sign.upperBound...].drop { $0 == " " || $0 == "\u{FE0F}" }
      let day = rest.prefix(10)
      guard day.utf8.count == 10, rest.dropFirst(10).hasPrefix(end),
        let date = PartialDate(text: String(day)).flatMap(Timestamp.init(day:))
      else { continue }
      self.state = state
      stateDate = stateDate ?? date
      let tail = rest.dropFirst(10 + end.count)
      let words = text[..<sign.lowerBound].reversed().drop(while: \.isGap).reversed()
      text = String(words) + tail
    }
  }

  private static let days: [(start: String, end: String, state: ReadingState)] =
    [
      ("✅", "", .read), ("✔", "", .read), ("✔️", "", .read), ("☑", "", .read), ("☑️", "", .read),
      ("❌", "", .dropped),
    ]
    + ["completion", "completed", "finished"].flatMap {
      [("[\($0)::", "]", .read), ("(\($0)::", ")", .read)]
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
