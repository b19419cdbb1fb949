internal import ArgumentParser

struct FeedsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the feeds you follow as OPML",
    discussion: """
      The same as 'lectern export --format opml has:feed'.

      Examples:
        lectern feeds export -o feeds.opml
        lectern feeds export tag:ml
      """)

  @Option(
    name: [.short, .long], help: "The file to write (default: standard output).",
    completion: .file(), transform: GivenText.path)
  var output: String?

  @OptionGroup var options: CatalogueOptions
  @OptionGroup var query: QueryArguments

  func run() throws {
    var arguments = ["--format", "opml", "--title", "Feeds"]
    if let output { arguments += ["--output", output] }
    if let catalogue = options.catalogue { arguments += ["--catalogue", catalogue] }
    try ExportCommand.parse(arguments + ["--", "has:feed"] + query.words).run()
  }
}
