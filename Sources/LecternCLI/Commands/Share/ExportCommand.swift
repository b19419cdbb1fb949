internal import ArgumentParser
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write items as Markdown, HTML, BibTeX, OPML, bookmarks, a backup and more",
    discussion: """
      'lectern help formats' lists the formats. A file is written whole or not at all. 'jsonl' without a
      query is the complete backup: 'lectern import' brings all of it back.

      Examples:
        lectern export --format markdown state:unread
        lectern export --format html -o reading.html
        lectern export --format bibtex kind:paper -o papers.bib
        lectern export --format jsonl -o backup.jsonl
      """)

  @Option(
    name: [.short, .long], help: "The format ('lectern help formats').",
    completion: .list(ExportFormats.all.map(\.name) + ["jsonl"]))
  var format = "markdown"

  @Option(
    name: [.short, .long], help: "The file to write (default: standard output).",
    completion: .file())
  var output: String?

  @Option(name: .long, help: "Heading of the whole.")
  var title: String?

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    let names = ExportFormats.all.map(\.name) + ["jsonl"]
    guard names.contains(format) else {
      throw ValidationError(
        "There is no format '\(format)'\(suggestion(for: format, among: names)); one of "
          + names.joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let catalogue = try options.open()
    let plan = try ExportPlan(
      try filters.applied(to: try items.query()), format: format, list: filters.list, title: title,
      in: catalogue)
    try OutputFile.write(to: output) { sink in try plan.write(to: sink) }
  }
}
