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

  @OptionGroup var reporting: ReportOptions

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
    if reporting.isJSON {
      print(try JSONText.array(outcomes.map(CheckedJSON.init)))
    } else {
      for outcome in outcomes where outcome.check.verdict != .alive { write(outcome) }
      let counts = LinkCheck.Verdict.allCases.map { verdict in
        "\(outcomes.count { $0.check.verdict == verdict }) \(verdict.rawValue)"
      }
      print("\(outcomes.count) links: \(counts.joined(separator: ", "))")
    }
    if Interrupt.isWanted { throw ExitCode(Interrupt.exitCode) }
    if outcomes.contains(where: { $0.check.verdict == .dead }) { throw ExitCode(2) }
  }

  private func write(_ outcome: LinkChecker.Outcome) {
    let (item, check) = (outcome.item, outcome.check)
    let verdict = TextWidth.fit(check.verdict.rawValue, to: 6)
    print("\(verdict)  \(item.id)  \(item.title): \(CleanText.line(check.reason) ?? "")")
    if let archive = outcome.archiveURL { print("        \(CleanText.line(archive) ?? "")") }
  }
}

private struct CheckedJSON: Encodable {
  var item: Int64
  var title: String
  var url: String
  var verdict: String
  var reason: String?
  var archive_url: String?

  init(_ outcome: LinkChecker.Outcome) {
    item = outcome.item.id
    title = outcome.item.title
    url = outcome.check.url
    verdict = outcome.check.verdict.rawValue
    reason = outcome.check.reason
    archive_url = outcome.archiveURL
  }
}
