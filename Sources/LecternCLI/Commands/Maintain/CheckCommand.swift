internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Ask whether links still lead somewhere",
    discussion: """
      Dead links stay with their items, beside the Internet Archive's copy nearest to the day the item was added; \
      'lectern list is:dead' lists them. Moved links are told and left as they are. Without a query all items \
      that are not read are asked about.

      Exit status: 2 when a link is dead.

      Examples:
        lectern check
        lectern check list:"first year"
        lectern check is:dead
        lectern check --format json kind:post
      """)

  @OptionGroup var output: RowOutput

  @OptionGroup(title: "Fetching") var fetch: FetchOptions
  @OptionGroup var options: CatalogueOptions
  @OptionGroup var items: QueryArguments

  func run() throws {
    Interrupt.watch()
    let catalogue = try options.open()
    let query =
      items.words.isEmpty
      ? Query(filter: .term(.state(Set(ReadingState.unread))))
      : try Selection(catalogue).named(try items.query(in: catalogue))
    let found = try catalogue.items(query, fallback: [Sort(.id)])
    var outcomes: [LinkChecker.Outcome] = []
    var bar = ProgressBar("asking for links")
    let checker = LinkChecker(catalogue, http: fetch.http, now: Clock.now())
    try checker.run(found, isStopped: { Interrupt.isWanted }) { outcome in
      outcomes.append(outcome)
      bar.show(outcomes.count, of: found.count)
    }
    bar.clear()
    outcomes.sort { $0.item.id < $1.item.id }
    try output.show(outcomes) {
      for outcome in outcomes where outcome.check.verdict != .alive { write(outcome) }
      let counts = LinkCheck.Verdict.allCases.map { verdict in
        "\(outcomes.count { $0.check.verdict == verdict }) \(verdict.rawValue)"
      }
      Output.line("\(outcomes.count) links: \(counts.joined(separator: ", "))")
    }
    if Interrupt.isWanted { throw ExitCode(Interrupt.exitCode) }
    if outcomes.contains(where: { $0.check.verdict == .dead }) { throw ExitCode(2) }
  }

  private func write(_ outcome: LinkChecker.Outcome) {
    let (item, check) = (outcome.item, outcome.check)
    let verdict = TextWidth.fit(check.verdict.rawValue, to: 6)
    Output.line("\(verdict)  \(item.id)  \(item.title): \(CleanText.line(check.reason) ?? "")")
    if let archive = outcome.archiveURL {
      Output.line("        \(CleanText.line(archive) ?? "")")
    }
  }
}

extension LinkChecker.Outcome: DataRow {
  static var columns: [DataColumn<LinkChecker.Outcome>] {
    [
      DataColumn("item", \.item.id), DataColumn("title", \.item.title),
      DataColumn("url", \.check.url), DataColumn("verdict", \.check.verdict.rawValue),
      DataColumn("reason", \.check.reason), DataColumn("archive_url", \.archiveURL),
    ]
  }
}
