internal import ArgumentParser
internal import LecternKit
internal import LecternModel

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything known about items",
    discussion: """
      Text unless another format is asked for. JSON has everything, too: where an item was found, the lists \
      that it is on, and its history.

      Examples:
        lectern show 12
        lectern show arxiv:1706.03762 --why
        lectern show https://arxiv.org/pdf/1706.03762v7
        lectern show kind:book --format csv
      """)

  @Flag(name: .long, help: "Also say which rule decided the kind.")
  var why = false

  @OptionGroup var output: ItemOutput
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws { try items.requireWords() }

  func run() throws {
    let catalogue = try options.open()
    let found = try Selection(catalogue).require(try items.query(in: catalogue))
    let items = KnownItems(found) { ItemDetailsJSON(try ItemDetails($0, in: catalogue)) }
    try output.show(items, in: catalogue, usual: .text, why: why)
  }
}
