internal import ArgumentParser
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Write items as Markdown, HTML, BibTeX, RIS, OPML, feeds, bookmarks, a backup and more",
    discussion: """
      'lectern help formats' lists the formats. A file is written whole or not at all. 'jsonl' without a \
      query is the complete backup: 'lectern import' brings all of it back. '--template' writes in any form \
      you like ('lectern help templates').

      A list that is named keeps its order and headings. Bookmarks and OPML keep the folders that things were \
      found in, JSON and CSV say where each was found, all else is arranged by kind unless the query sorts it.

      Examples:
        lectern export --format markdown state:unread
        lectern export --format html -o reading.html
        lectern export --format biblatex kind:paper -o papers.bib
        lectern export --format bibtex --ascii tag:thesis -o old-style.bib
        lectern export --format jsonl -o backup.jsonl
        lectern export --template digest.txt.mustache state:reading
      """)

  @Option(
    name: [.short, .long], help: "The format ('lectern help formats'; default: markdown).",
    completion: .list(ExportFormats.all.map(\.name) + ["jsonl"]))
  var format: String?

  @Option(
    name: .long, help: "A Mustache template to write with ('lectern help templates').",
    completion: .file(extensions: ["mustache"]), transform: GivenText.path)
  var template: String?

  @Option(
    name: [.short, .long], help: "The file to write (default: standard output).",
    completion: .file(), transform: GivenText.path)
  var output: String?

  @Option(name: .long, help: "Heading of the whole.", transform: GivenText.line)
  var title: String?

  @Flag(
    name: .long, help: "Write BibTeX and BibLaTeX in ASCII, with LaTeX's commands for the rest.")
  var ascii = false

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    let names = ExportFormats.all.map(\.name) + ["jsonl"]
    guard template == nil || format == nil else {
      throw ValidationError("--template is a format of its own; leave --format out.")
    }
    let format = format ?? "markdown"
    guard format == "jsonl" || ExportFormats.named(format) != nil else {
      throw ValidationError(
        "There is no format '\(format)'\(suggestion(for: format, among: names)); one of "
          + names.joined(separator: ", ") + ".")
    }
    guard !ascii || ExportFormats.named(format)?.inASCII != nil else {
      let able = ExportFormats.all.filter { $0.inASCII != nil }.map(\.name)
      throw ValidationError("--ascii is for the formats \(able.joined(separator: " and ")).")
    }
  }

  func run() throws {
    let format = try chosenFormat()
    let catalogue = try options.open()
    let query = try filters.applied(
      to: try Selection(catalogue).named(try items.query(in: catalogue)))
    let plan = try ExportPlan(query, as: format, list: filters.list, title: title, in: catalogue)
    try OutputFile.write(to: output) { sink in try plan.write(to: sink) }
  }

  /// Nil is the backup.
  private func chosenFormat() throws -> (any ExportFormat)? {
    guard let template else {
      let named = ExportFormats.named(format ?? "markdown")
      return ascii ? named?.inASCII : named
    }
    let export = try TemplateFile.read(template)
    for warning in export.warnings { Terminal.say("\(warning)") }
    return export
  }
}
