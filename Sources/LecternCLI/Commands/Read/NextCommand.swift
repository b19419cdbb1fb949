internal import ArgumentParser
internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Say what to read next, and why",
    discussion: """
      First what you are reading, then what your lists have in turn, then what most sources mention.

      Examples:
        lectern next
        lectern next kind:paper --count 3
      """)

  @Option(
    name: [.customShort("c"), .long, .customLong("limit")], parsing: .unconditional,
    help: "How many (default: 5, or $LECTERN_NEXT).")
  var count: Int?

  @OptionGroup var reporting: ReportOptions
  @OptionGroup var paging: PagerOptions

  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    guard count ?? 1 > 0 else { throw ValidationError("--count takes a number from 1 up.") }
  }

  func run() throws {
    let catalogue = try options.open()
    let suggestions = try catalogue.next(
      try items.query(in: catalogue).filter, limit: count ?? Settings.current.number(.next) ?? 1)
    if reporting.isJSON {
      print(try JSONText.array(suggestions.map(SuggestionJSON.init)))
      return
    }
    guard !suggestions.isEmpty else {
      Terminal.remark(
        items.words.isEmpty
          ? "Nothing to read. Bring something in: lectern import FILE"
          : "Nothing that is still to be read fits '\(items.text)'; 'lectern next' alone looks at all."
      )
      return
    }
    let table = ItemTable(for: suggestions.map(\.item))
    try Output.paged(paging.isWanted) {
      for suggestion in suggestions {
        Output.line(table.row(suggestion.item))
        let reason = "because \(CleanText.line(suggestion.reason) ?? "")"
        for line in TextWrap.fitted(reason, behind: table.indent.count) {
          Output.line(table.indent + Style.dim(line))
        }
      }
    }
  }
}

private struct SuggestionJSON: Encodable {
  var item: ItemJSON
  var reason: String

  init(_ suggestion: Suggestion) {
    item = ItemJSON(suggestion.item)
    reason = suggestion.reason
  }
}
