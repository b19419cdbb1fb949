import LecternModel

/// What a cell of a column of progress says: `✅`, `299/458`, `Ch. 2`, `in progress`.
struct CellState: Hashable {
  var state: ReadingState?
  var progress: Progress?
  /// The day, month or year of the state.
  var date: PartialDate?

  /// Nil for a cell that says something else. `bareUnit` is what `299/458` counts.
  init?(_ cell: String, bareUnit: Progress.Unit) {
    var text = RowText.collapsed(cell)
    // A cross is a word here, and an icon in a row.
    state = Self.words[text.lowercased()]
    if state != nil { return }
    var marks = RowMarks()
    marks.cut(fromStart: &text)
    marks.cut(fromEnd: &text)
    state = marks.state
    text = RowText.stripped(text)
    guard !text.isEmpty else { return }
    let word = text.lowercased()
    if let named = Self.words[word] {
      state = state ?? named
    } else if let read = Progress(text: text, bareUnit: bareUnit) {
      progress = read
      state = state ?? Self.state(of: read)
    } else if let (named, date) = Self.dated(text) {
      self.date = date
      state = state ?? named
    } else if state == nil || word.contains(where: { $0.isLetter || $0.isNumber }) {
      return nil
    }
  }

  /// `2021-03-15`, `read 2021-03-15`: a date alone is that of the end.
  private static func dated(_ text: String) -> (ReadingState, PartialDate)? {
    let start = text.prefix { !$0.isNumber }
    let word = RowText.stripped(String(start)).lowercased()
    let bare = word.hasSuffix(" on") ? String(word.dropLast(3)) : word
    if let date = ServiceDate.partial(text), years.contains(date.year) { return (.read, date) }
    guard let named = words[bare], let date = ServiceDate.partial(String(text[start.endIndex...])),
      years.contains(date.year)
    else { return nil }
    return (named, date)
  }

  /// When people kept lists: an earlier number is none of a year.
  private static let years = 1900...2200

  private static func state(of progress: Progress) -> ReadingState {
    if progress.done == 0 { return .queued }
    return progress.fraction == 1 ? .read : .reading
  }

  private static let words: [String: ReadingState] = {
    let table: [(ReadingState, [String])] = [
      (
        .read,
        ["done", "finished", "complete", "completed", "read", "yes", "y", "x", "watched", "true"]
      ),
      (
        .queued,
        [
          "todo", "to do", "to-do", "to read", "to-read", "unread", "not started", "planned",
          "next",
          "no", "n", "queued", "backlog", "want to read", "false", "pending", "❌", "✗", "✘", "✖",
        ]
      ),
      (
        .reading,
        [
          "reading", "in progress", "in-progress", "started", "current", "currently reading",
          "ongoing", "wip", "doing", "watching", "active",
        ]
      ),
      (.paused, ["paused", "on hold", "on-hold", "hold", "stalled", "later"]),
      (.dropped, ["dropped", "abandoned", "dnf", "did not finish", "stopped", "skipped"]),
    ]
    return Dictionary(uniqueKeysWithValues: table.flatMap { row in row.1.map { ($0, row.0) } })
  }()
}
