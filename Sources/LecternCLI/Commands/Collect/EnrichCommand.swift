internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct EnrichCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrich",
    abstract: "Find out more about items: authors, dates, journals, abstracts",
    discussion: """
      Asks arXiv, Crossref, DataCite, Open Library and PubMed about items with identifiers, and the pages of the \
      others for what they say of themselves. Gaps are filled; what a better source or you yourself said stays. \
      Preprints lead to what was published, and become one item with it. Items that were asked about before are \
      passed over. Without a query papers and books are asked about.

      Examples:
        lectern enrich
        lectern enrich 12 arxiv:1706.03762
        lectern enrich 'kind:post -has:author' --dry-run
      """)

  @Flag(name: .long, help: "Ask about items that were asked about before, too.")
  var again = false

  @Flag(
    name: [.customShort("n"), .long], help: "Ask, say what would come of it, and change nothing.")
  var dryRun = false

  @OptionGroup var reporting: ReportOptions

  @OptionGroup(title: "Fetching") var lookup: LookupArguments
  @OptionGroup var options: CatalogueOptions
  @OptionGroup var items: QueryArguments

  func run() throws {
    Interrupt.watch()
    let catalogue = try options.open()
    let enricher = Enricher(catalogue, options: wishes, now: Clock.now())
    let query =
      items.words.isEmpty
      ? Query(filter: .term(.kind([.paper, .book])))
      : try Selection(catalogue).named(try items.query(in: catalogue))
    let candidates = try enricher.candidates(query)
    var results: [EnrichedJSON] = []
    var bar = ProgressBar("asking about items")
    try enricher.run(candidates, isStopped: { Interrupt.isWanted }) { outcome in
      bar.clear()
      results.append(EnrichedJSON(outcome))
      if !reporting.isJSON { tell(outcome) }
      bar.show(results.count, of: candidates.count)
    }
    bar.clear()
    if reporting.isJSON {
      print(try JSONText.array(results))
    } else {
      let changed = results.count(where: \.changed)
      print("\(candidates.count) items asked about, \(changed) with more to say")
      if dryRun { print("Dry run: nothing was changed.") }
    }
    if Interrupt.isWanted { throw ExitCode(Interrupt.exitCode) }
    if results.contains(where: { $0.problems != nil }) { throw ExitCode(2) }
  }

  private var wishes: Enricher.Options {
    var wishes = Enricher.Options()
    wishes.isRepeated = again
    wishes.isDryRun = dryRun
    wishes.command = (["enrich"] + items.words).joined(separator: " ")
    wishes.http = lookup.fetch.http
    wishes.lookup = lookup.options
    return wishes
  }

  private func tell(_ outcome: Enricher.Outcome) {
    if outcome.isChanged {
      let by = outcome.sources.joined(separator: ", ")
      print(
        "\(outcome.item.id)  \(outcome.item.title)\(Style.dim("  by \(CleanText.line(by) ?? "")"))")
    }
    for problem in outcome.problems {
      Terminal.say("\(outcome.item.id)  not found out: \(CleanText.line(problem) ?? "")")
    }
  }
}

private struct EnrichedJSON: Encodable {
  var item: Int64
  var title: String
  var changed: Bool
  var sources: [String]
  var problems: [String]?

  init(_ outcome: Enricher.Outcome) {
    item = outcome.item.id
    title = outcome.item.title
    changed = outcome.isChanged
    sources = outcome.sources
    problems = outcome.problems.isEmpty ? nil : outcome.problems
  }
}
