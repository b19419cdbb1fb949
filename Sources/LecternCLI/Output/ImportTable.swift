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
    let longest = report.sources.map(nameWidth).max() ?? 0
    let nameWidth = min(max(10, Terminal.width - 48), max(6, longest))
    print(Style.dim(row("Source", "Format", ["new", "merged", "same", "refused"], nameWidth)))
    for source in report.sources {
      let counts = source.counts
      let format = source.failure == nil ? source.format ?? "" : "not read"
      let numbers = [counts.new, counts.merged, counts.unchanged, counts.rejected]
      print(row(safe(source.name), format, numbers.map(String.init), nameWidth))
    }
    if report.sources.count > 1 {
      let total = report.total
      let numbers = [total.new, total.merged, total.unchanged, total.rejected]
      print(Style.bold(row("total", "", numbers.map(String.init), nameWidth)))
    }
    for source in report.sources { writeFaults(of: source) }
    if isDryRun { print("Dry run: nothing was changed.") }
  }

  private func nameWidth(_ source: SourceReport) -> Int { TextWidth.of(safe(source.name)) }

  private func row(_ name: String, _ format: String, _ numbers: [String], _ width: Int) -> String {
    let columns = numbers.map { TextWidth.fit($0, to: 8, fromRight: true) }.joined()
    return TextWidth.fit(name, to: width) + "  " + TextWidth.fit(format, to: 10) + columns
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
