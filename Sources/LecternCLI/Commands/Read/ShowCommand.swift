internal import ArgumentParser
internal import LecternKit
internal import LecternModel

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything known about items",
    discussion: """
      Examples:
        lectern show 12
        lectern show arxiv:1706.03762 --why
        lectern show https://arxiv.org/pdf/1706.03762v7
      """)

  @Flag(name: .long, help: "Also say which rule decided the kind.")
  var why = false

  @Option(
    name: .long, help: "How to show them: text or json.", completion: .list(["text", "json"]))
  var format: ShowFormat = .text

  @OptionGroup var paging: PagerOptions
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  enum ShowFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws { try items.requireWords() }

  func run() throws {
    let catalogue = try options.open()
    let found = try Selection(catalogue).require(try items.query(in: catalogue))
    let details = try found.map { try ItemDetails($0, in: catalogue) }
    switch format {
    case .json: print(try JSONText.array(details.map(ItemDetailsJSON.init)))
    case .text:
      try Output.paged(paging.isWanted) {
        for (index, detail) in details.enumerated() {
          if index > 0 { Output.line("") }
          Output.line(ItemPage(detail, why: why).text)
        }
      }
    }
  }
}
