internal import ArgumentParser
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

  @Flag(
    inversion: .prefixedNo, help: "Show where the words were found (default: on a terminal).")
  var snippets: Bool?

  @OptionGroup var output: ItemOutput
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 up.") }
  }

  func run() throws {
    let catalogue = try options.open()
    let query = try filters.applied(to: try items.query(in: catalogue))
    let showsHits =
      output.format() == .table && query.hasWords && (snippets ?? Terminal.isOutput)
    let standard = showsHits && limit == nil ? 100 : limit
    let found = QueryItems(
      catalogue: catalogue, query: query, limit: standard == 0 ? nil : standard)
    guard showsHits else { return try output.show(found, in: catalogue) }
    let printer = ItemPrinter(
      source: found, catalogue: catalogue, columns: try output.columns(of: .table))
    try Output.paged(output.paging.isWanted) { try printer.printHits() }
  }
}
