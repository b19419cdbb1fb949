internal import ArgumentParser
internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in feeds, OPML, bookmarks, references, services' exports, lists and backups",
    discussion: """
      Files are recognised by their bytes ('lectern help formats'). One command is one transaction, which \
      'lectern undo' takes back as a whole. Importing the same thing again changes nothing.

      Examples:
        lectern import blogs.opml bookmarks.html library.bib
        lectern import ~/reading --dry-run
        curl -s https://example.org/feed.xml | lectern import -
        lectern import README.md --base https://github.com/owner/list/blob/main/README.md
        lectern import thirty-papers.md --list "Thirty papers" --tag ml
        lectern import pocket.csv --rejects refused.csv    # repair, then: lectern import refused.csv
      """)

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"),
    completion: .file())
  var paths: [String]

  @Flag(name: [.customShort("n"), .long], help: "Report what would happen and change nothing.")
  var dryRun = false

  @Option(name: .customLong("as"), help: "State of everything imported.")
  var state: ReadingState?

  @Option(
    name: .long, help: "Tag for everything imported; may be given several times.",
    completion: .names(of: .tag), transform: GivenText.line)
  var tag: [String] = []

  @Option(name: .long, help: "Kind of everything imported, instead of what the rules say.")
  var kind: ItemKind?

  @Option(
    name: .long, help: "Put everything on this list, in order; the list is filled anew.",
    completion: .names(of: .list), transform: GivenText.line)
  var list: String?

  @Option(
    name: .long, help: "Read as this format, whatever the bytes look like.",
    completion: .list(ImportFormats.all.map(\.name)))
  var from: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Where it comes from; relative links start there.", valueName: "url"),
    transform: GivenText.line)
  var base: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write refused rows to this file, each with its reason, to be repaired and imported again.",
      valueName: "file"), completion: .file(), transform: GivenText.path)
  var rejects: String?

  @OptionGroup var reporting: ReportOptions

  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    guard let rejects, paths.contains(where: { OutputFile.isRead(rejects, with: $0) }) else {
      return
    }
    throw ValidationError(
      "--rejects would overwrite '\(rejects)', which is to be read; name another file.")
  }

  func run() throws {
    let catalogue = try options.open(to: .fill(isDryRun: dryRun))
    let importer = Importer(catalogue, options: importOptions, now: Clock.now())
    let sheet = rejects.map(RejectsFile.init)
    let report = try importer.run(paths, rejected: { try sheet?.add($0) }) { source in
      if Terminal.isError, !reporting.isJSON { Terminal.say(Style.dim("read \(source.name)")) }
    }
    try sheet?.finish()
    switch reporting.format {
    case .json: print(try report.json())
    case .table: ImportTable(report, isDryRun: dryRun).write()
    }
    sheet?.tell()
    if try !catalogue.hasPresentKeys() { Terminal.say(KeyAdvice.text) }
    if report.isFailure { throw ExitCode(1) }
    if report.hasFaults { throw ExitCode(2) }
  }

  private var importOptions: ImportOptions {
    var options = ImportOptions()
    options.isDryRun = dryRun
    options.state = state
    options.tags = tag
    options.kind = kind
    options.list = list
    options.format = from
    options.base = base
    options.keepsItems = reporting.isJSON
    return options
  }
}
