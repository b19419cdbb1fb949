internal import ArgumentParser
internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add works by link, DOI, arXiv id, ISBN, PMID or PDF file",
    discussion: """
      What the page says of itself (Highwire, JSON-LD, Dublin Core, OpenGraph) and what arXiv, Crossref, DataCite, \
      Open Library and PubMed know is taken in; a preprint and what was published of it become one item. \
      A work that is there already gets what is new about it. Feeds are followed with 'lectern feeds add', files \
      of many works brought in with 'lectern import'.

      Exit status: 2 when something was added of which not everything could be found out.

      Examples:
        lectern add https://arxiv.org/abs/1706.03762
        lectern add 10.1038/nature14539 isbn:9780262035613 --tag ml
        lectern add ~/papers/attention.pdf --as reading
        lectern add --offline https://example.org/post --title "A post"
      """)

  @Argument(help: ArgumentHelp("Links, identifiers, PDF files.", valueName: "work"))
  var works: [String]

  @Option(name: .customLong("as"), help: "The state to begin with (default: queued).")
  var state: ReadingState?

  @Option(
    name: .long, help: "A title of your own, for one work.", transform: GivenText.line)
  var title: String?

  @Option(name: .long, help: "The kind, against what the rules say.")
  var kind: ItemKind?

  @Option(
    name: .long, help: "Tag for all; may be given several times.", completion: .names(of: .tag),
    transform: GivenText.line)
  var tag: [String] = []

  @Option(name: .long, help: "A note for all.", transform: GivenText.block)
  var note: String?

  @Flag(name: .long, help: "Ask nobody: only what the text itself says.")
  var offline = false

  @Flag(name: [.customShort("n"), .long], help: "Say what would come of it, and change nothing.")
  var dryRun = false

  @OptionGroup var reporting: ReportOptions

  @OptionGroup(title: "Fetching") var lookup: LookupArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    if title != nil, works.count > 1 {
      throw ValidationError("--title is for one work; add the others by themselves.")
    }
  }

  func run() throws {
    Interrupt.watch()
    let adder = Adder(
      try options.open(to: .fill(isDryRun: dryRun)), options: wishes, now: Clock.now())
    var results: [AddedJSON] = []
    for work in works where !Interrupt.isWanted {
      do {
        let outcome = try adder.add(work) { Interrupt.isWanted }
        results.append(AddedJSON(outcome))
        if !reporting.isJSON { tell(outcome) }
      } catch let error where error is ImportError || error is PDFError {
        results.append(AddedJSON(input: work, error: "\(error)"))
        if !reporting.isJSON { Terminal.say(CleanText.line("\(error)") ?? "") }
      }
    }
    if reporting.isJSON { print(try JSONText.array(results)) }
    if Interrupt.isWanted { throw ExitCode(Interrupt.exitCode) }
    let failed = results.count { $0.error != nil }
    if failed == results.count { throw ExitCode(1) }
    if failed > 0 || results.contains(where: { $0.problems != nil }) { throw ExitCode(2) }
  }

  private var wishes: Adder.Options {
    var wishes = Adder.Options()
    wishes.isOffline = offline
    wishes.isDryRun = dryRun
    wishes.state = state
    wishes.title = title
    wishes.kind = kind
    wishes.tags = tag
    wishes.note = note
    wishes.http = lookup.fetch.http
    wishes.lookup = lookup.options
    return wishes
  }

  private func tell(_ added: Adder.Outcome) {
    let word =
      switch added.outcome {
      case .new: dryRun ? "Would add" : "Added"
      case .merged: dryRun ? "Would add to" : "Was there, now with more"
      case .unchanged: "Was there already"
      }
    let sources = CleanText.line(added.sources.joined(separator: ", "))
    let by = sources.map { Style.dim("  by \($0)") } ?? ""
    let id = dryRun && added.outcome == .new ? "" : " (\(added.item.id))"
    print("\(word): \(added.item.title)\(id)\(by)")
    for problem in added.problems {
      Terminal.say("  not found out: \(CleanText.line(problem) ?? "")")
    }
  }
}

private struct AddedJSON: Encodable {
  var input: String
  var item: Int64?
  var outcome: String?
  var title: String?
  var kind: ItemKind?
  var url: String?
  var identifiers: [Identifier]?
  var sources: [String]?
  var problems: [String]?
  var error: String?

  init(_ added: Adder.Outcome) {
    input = added.input
    item = added.item.id
    outcome = added.outcome.rawValue
    title = added.item.title
    kind = added.item.kind
    url = added.item.url
    identifiers = added.item.identifiers.filter { $0.scheme != .url && $0.scheme != .guid }
    sources = added.sources
    problems = added.problems.isEmpty ? nil : added.problems
  }

  init(input: String, error: String) {
    self.input = input
    self.error = error
  }
}
