internal import ArgumentParser
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show items",
    discussion: """
      Newest first; words that are searched for bring the best hits first, a list has its own order. On a \
      terminal what is longer than the screen goes to the pager ($LECTERN_PAGER, $PAGER, less), and under \
      each hit stands the place where the words were found.

      Examples:
        lectern list
        lectern list kind:paper state:unread
        lectern list attention is all you need
        lectern list --list "first year" --limit 10
        lectern list --columns id,title,rating,tags state:read
        lectern list tag:rl --format json
        lectern list state:reading --format tsv --columns id,progress,title
      """,
    aliases: ["ls", "search"])

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(
    name: .long, parsing: .unconditional,
    help: "At most so many; 0 for all (default: all; of a search on a terminal 100).")
  var limit: Int?

  @Option(
    name: [.short, .long],
    help: "How to show them: table, ids, json, jsonl, csv, tsv, markdown, template.")
  var format: ItemFormat?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Columns of the table or of TSV, with commas: "
        + ItemColumn.allCases.map(\.rawValue).joined(separator: ", ") + " (also $LECTERN_COLUMNS).",
      valueName: "names"), completion: .several(of: ItemColumn.allCases.map(\.rawValue)))
  var columns: String?

  @Option(
    name: .long, help: "A Mustache template to write with ('lectern help templates').",
    completion: .file(extensions: ["mustache"]), transform: GivenText.path)
  var template: String?

  @Flag(
    inversion: .prefixedNo, help: "Show where the words were found (default: on a terminal).")
  var snippets: Bool?

  @OptionGroup var paging: PagerOptions
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  private var chosenFormat: ItemFormat { format ?? (template == nil ? .table : .template) }

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 up.") }
    if let columns {
      _ = try ItemColumn.named(columns)
      guard [.table, .tsv].contains(chosenFormat) else {
        throw ValidationError("--columns is for the formats table and tsv.")
      }
    }
    guard (chosenFormat == .template) == (template != nil) else {
      throw ValidationError(
        template == nil
          ? "--format template needs --template FILE." : "--template is a format of its own.")
    }
  }

  func run() throws {
    let catalogue = try options.open()
    let query = try filters.applied(to: try items.query(in: catalogue))
    let showsHits =
      chosenFormat == .table && query.hasWords && (snippets ?? Terminal.isOutput)
    let standard = showsHits && limit == nil ? 100 : limit
    let printer = ItemPrinter(
      catalogue, query, limit: standard == 0 ? nil : standard, columns: try chosenColumns())
    let export = try template.map { try TemplateFile.read($0) }
    try Output.paged(paging.isWanted) {
      showsHits ? try printer.printHits() : try printer.print(as: chosenFormat, template: export)
    }
  }

  private func chosenColumns() throws -> [ItemColumn]? {
    if let columns { return try ItemColumn.named(columns) }
    guard chosenFormat == .table else { return nil }
    return try ItemColumn.chosen()
  }
}
