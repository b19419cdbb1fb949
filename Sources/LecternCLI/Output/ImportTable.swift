internal import LecternKit
internal import LecternModel

/// The report of an import for people.
struct ImportTable {
  private let report: ImportReport
  private let isDryRun: Bool
  /// Rows shown of what was refused in one source; JSON has them all.
  private static let shown = 5

  init(_ report: ImportReport, isDryRun: Bool) {
    self.report = report
    self.isDryRun = isDryRun
  }

  func write() {
    var rows = report.sources.map { source in
      cells(
        safe(source.name), source.failure == nil ? source.format ?? "" : "not read", source.counts)
    }
    if report.sources.count > 1 { rows.append(cells("total", "", report.total)) }
    let numbers = [("new", 1), ("merged", 3), ("same", 4), ("refused", 2)].map { heading, rank in
      TextTable.Column(heading: heading, roomy: 6, rank: rank, isRightAligned: true)
    }
    let table = TextTable(
      [.init(heading: "Source", least: 10), .init(heading: "Format", roomy: 10, rank: 5)] + numbers,
      for: rows)
    print(table.header)
    for (index, row) in rows.enumerated() {
      let line = table.row(row)
      print(index < report.sources.count ? line : Style.bold(line))
    }
    for source in report.sources { writeFaults(of: source) }
    guard isDryRun else { return }
    for line in TextWrap.fitted("Dry run: nothing was changed.") { print(line) }
  }

  private func cells(
    _ name: String, _ format: String, _ counts: ImportCounts
  ) -> [TextTable.Cell] {
    [TextTable.Cell(name), TextTable.Cell(format)]
      + [counts.new, counts.merged, counts.unchanged, counts.rejected].map { "\($0)" }
  }

  private func writeFaults(of source: SourceReport) {
    if let failure = source.failure { Terminal.say(safe(failure)) }
    for rejection in source.rejections.prefix(Self.shown) {
      let place = rejection.line.map { "\(source.name):\($0)" } ?? source.name
      Terminal.say(safe("\(place): refused: \(rejection.reason): \(rejection.text.prefix(80))"))
    }
    let more = source.counts.rejected - min(Self.shown, source.rejections.count)
    if more > 0 {
      Terminal.say(
        "\(safe(source.name)): \(more) more refused; --rejects FILE writes them all to a file")
    }
    if let problem = source.problems.first {
      let place = problem.line.map { "\(source.name):\($0)" } ?? source.name
      let others = source.problemCount > 1 ? " (and \(source.problemCount - 1) more)" : ""
      Terminal.say(
        safe("\(place): read all the same: \(problem.message)\(others)"))
    }
  }

  private func safe(_ text: String) -> String { CleanText.line(text) ?? "" }
}
