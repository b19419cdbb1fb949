internal import ArgumentParser

struct FeedsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Follow the feeds of OPML files and of newsboat's urls",
    discussion: """
      The same as 'lectern import', which recognises both and knows more options.

      Examples:
        lectern feeds import feeds.opml
        lectern feeds import ~/.newsboat/urls --dry-run
      """)

  @Argument(
    help: ArgumentHelp("Files, or - for standard input.", valueName: "file"), completion: .file())
  var paths: [String]

  @Flag(name: [.customShort("n"), .long], help: "Report what would happen and change nothing.")
  var dryRun = false

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    var arguments = dryRun ? ["--dry-run"] : []
    if let catalogue = options.catalogue { arguments += ["--catalogue", catalogue] }
    try ImportCommand.parse(arguments + ["--"] + paths).run()
  }
}
