import LecternModel

/// Bullets of a list that became neither works nor headings nor words about a work.
struct LeftBullets {
  /// Whether bullets beside them are works. Then each is told of; in a list of words one stands for all.
  let isOfWorks: Bool
  private var first: (line: Int, text: String)?
  private var count = 0
  private var each: [Problem] = []

  init(isOfWorks: Bool) { self.isOfWorks = isOfWorks }

  mutating func add(_ text: String, line: Int) {
    count += 1
    first = first ?? (line, text)
    if isOfWorks { each.append(Self.problem(line, text, "a bullet without a link or an author")) }
  }

  /// What is to be said of them.
  var problems: [Problem] {
    guard !isOfWorks, let first else { return each }
    let others = count > 1 ? ", as are \(count - 1) more of its list" : ""
    return [Self.problem(first.line, first.text, "a bullet without a link\(others)")]
  }

  private static func problem(_ line: Int, _ text: String, _ reason: String) -> Problem {
    let words = RowText.collapsed(text)
    let short = words.count > 80 ? words.prefix(79) + "…" : words[...]
    return Problem(
      code: "bullet-left-out", line: line, message: "'\(short)' is left out: \(reason)")
  }
}
