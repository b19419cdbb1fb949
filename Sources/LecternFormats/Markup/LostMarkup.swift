import LecternModel
import XMLTree

/// What a document in XML has lost, having been cut off or being beyond what is read of one element.
///
/// One rule for all formats: what can be seen of a row is refused with its text; where nothing of a row can be
/// seen, the loss is a remark.
struct LostMarkup {
  /// Names of the elements that are rows, in lower case.
  private let rows: Set<String>
  private var cutRow: (line: Int, markup: String)?

  init(rows: Set<String>) { self.rows = rows }

  /// Keeps back a row within which the document ended, to be refused; false for a whole one.
  mutating func keepBack(_ row: XMLElement) -> Bool {
    guard row.isCutOff else { return false }
    cutRow = (row.line, row.outerXML)
    return true
  }

  /// What is to be told of a document's faults once it has been read.
  func report(_ problems: [XMLProblem]) -> [Imported] {
    var report: [Imported] = []
    var halfTag = ""
    for problem in problems {
      if Self.beyondLimits.contains(problem.code) {
        report.append(.rejected(Self.refusal(of: problem)))
      } else if problem.code != "truncated" {
        report.append(.problem(Problem(problem)))
      } else if cutRow != nil {
        halfTag += problem.text
      } else if beginsRow(problem.text) {
        report.append(.rejected(Self.refusal(of: problem)))
        halfTag = problem.text
      } else if halfTag.isEmpty {
        report.append(.problem(Problem(problem)))
      }
    }
    if let cutRow { report.append(.rejected(Self.refusal(of: cutRow, halfTag))) }
    return report
  }

  private static func refusal(of row: (line: Int, markup: String), _ halfTag: String) -> Rejection {
    Rejection(
      line: row.line,
      reason: "the document ends within this row: get the whole file, or complete the row",
      text: row.markup + halfTag,
      row: row.markup + (halfTag.isEmpty ? "" : MarkupComment.of(halfTag)))
  }

  /// Whether the beginning of a tag is that of a row, or may be.
  private func beginsRow(_ halfTag: String) -> Bool {
    let inside = halfTag.dropFirst().lowercased()
    let name = inside.prefix { !$0.isWhitespace && $0 != "/" }
    guard let local = name.split(separator: ":", omittingEmptySubsequences: false).last,
      !local.isEmpty
    else { return false }
    return name == inside ? rows.contains { $0.hasPrefix(local) } : rows.contains(String(local))
  }

  /// Half a tag, or the text of a place, is no element: it is written down as a comment.
  private static func refusal(of problem: XMLProblem) -> Rejection {
    Rejection(
      line: problem.line, reason: problem.message, text: problem.text,
      row: problem.text.isEmpty ? "" : MarkupComment.of(problem.text))
  }

  private static let beyondLimits: Set = ["too-large", "too-deep"]
}
