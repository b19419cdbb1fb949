import LecternModel

/// The sections of a page while they are written, and what the page's table says of them afterwards.
struct PageSections {
  /// A section that is finished.
  struct Row {
    /// Counts sections from 1 in the order of the page.
    var number: Int
    var path: [String]
    var tally: PageTally
  }

  /// In the order of the page.
  private(set) var rows: [Row] = []
  /// Of the whole page.
  private(set) var total = PageTally()
  private var walk = SectionWalk(deepest: 5)
  /// Indices into `rows` of the sections that are open, outermost first.
  private var open: [Int] = []
  private var isInList = false

  /// Ends and begins sections until `section` is open, and a list in it.
  mutating func move(to section: [String], in out: inout TextBuffer) {
    let (ending, level, beginning) = walk.move(to: section)
    if ending > 0 || !beginning.isEmpty { endList(in: &out) }
    for _ in 0..<ending { endSection(in: &out) }
    for (offset, heading) in beginning.enumerated() {
      begin(heading, level: level + offset, in: &out)
    }
    if !isInList { out.add("<ol role=\"list\">\n") }
    isInList = true
  }

  /// Counts an entry of the present section.
  mutating func count(_ state: ReadingState) {
    total.count(state)
    for index in open { rows[index].tally.count(state) }
  }

  /// Ends all that is open.
  mutating func finish(in out: inout TextBuffer) {
    endList(in: &out)
    while !open.isEmpty { endSection(in: &out) }
  }

  private mutating func begin(_ heading: String, level: Int, in out: inout TextBuffer) {
    let number = rows.count + 1
    let path = Array(walk.open.prefix(level + 1))
    open.append(rows.count)
    rows.append(Row(number: number, path: path, tally: PageTally()))
    let tag = "h\(level + 2)"
    out.add("<section id=\"s\(number)\" data-path=\"")
    out.add(path.joined(separator: " / "), .page)
    out.add("\">\n<\(tag) dir=\"auto\">")
    out.add(heading, .page)
    out.add("</\(tag)>\n")
  }

  private mutating func endSection(in out: inout TextBuffer) {
    guard let row = open.popLast().map({ rows[$0] }) else { return }
    out.add("<p class=\"sum\">")
    row.tally.appendBar(to: &out)
    out.add(" \(row.tally.text)</p>\n</section>\n")
  }

  private mutating func endList(in out: inout TextBuffer) {
    if isInList { out.add("</ol>\n") }
    isInList = false
  }
}
