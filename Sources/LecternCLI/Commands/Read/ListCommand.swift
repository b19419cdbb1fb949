internal import ArgumentParser
internal import LecternKit
internal import LecternModel

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show items",
    discussion: """
      Newest first; words that are searched for bring the best hits first, a list has its own order.

      Examples:
        lectern list
        lectern list kind:paper state:unread
        lectern list attention is all you need
        lectern list --list "first year" --limit 10
        lectern list tag:rl --format json
      """,
    aliases: ["ls"])

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(name: .long, help: "At most so many; 0 for all. On a terminal one screen, else all.")
  var limit: Int?

  @Option(name: .long, help: "How to show them: table, ids, json, jsonl, csv.")
  var format: ItemFormat = .table

  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 up.") }
  }

  func run() throws {
    let catalogue = try options.open()
    let query = try filters.applied(to: try items.query(in: catalogue))
    let bound = limit ?? (Terminal.isOutput && format == .table ? 40 : 0)
    try ItemPrinter(catalogue).print(query, format: format, limit: bound == 0 ? nil : bound)
  }
}
