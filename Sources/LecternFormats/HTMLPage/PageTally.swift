import LecternModel

/// How many entries stand where.
struct PageTally {
  private var counts: [ReadingState: Int] = [:]

  /// Everything but what was given up, which need not be read.
  var total: Int { counts.values.reduce(0, +) - counts[.dropped, default: 0] }
  var read: Int { counts[.read, default: 0] }

  mutating func count(_ state: ReadingState) { counts[state, default: 0] += 1 }

  /// `3 of 12 read`.
  var text: String { "\(read) of \(total) read" }

  /// All that is neither read nor waiting: `2 reading, 1 dropped`.
  var rest: String {
    let states: [ReadingState] = [.reading, .paused, .dropped]
    return states.compactMap { state in counts[state].map { "\($0) \(state.rawValue)" } }
      .joined(separator: ", ")
  }

  /// Appends what stands in a table: a name, `3/12`, and the bar.
  func append(named name: String, to out: inout TextBuffer) {
    out.add("<span dir=\"auto\">")
    out.add(name, .page)
    out.add("</span> <small>\(read)/\(total)</small>")
    appendBar(to: &out)
  }

  /// Appends a bar that says the same; the text beside it is for everyone, so the bar is silent.
  func appendBar(to out: inout TextBuffer) {
    out.add("<progress aria-hidden=\"true\" max=\"\(max(1, total))\" value=\"\(read)\"></progress>")
  }
}
