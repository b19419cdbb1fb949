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
      First what you are reading, then what your lists have in turn, then what most sources mention. \
      In CSV, Markdown and templates the reason is the item's remark.

      Examples:
        lectern next
        lectern next kind:paper --count 3
        lectern next --format markdown
        lectern next --columns id,title,time,url
      """)

  @Option(
    name: [.customShort("c"), .long, .customLong("limit")], parsing: .unconditional,
    help: "How many (default: 5, or $LECTERN_NEXT).")
  var count: Int?

  @OptionGroup var output: ItemOutput
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    guard count ?? 1 > 0 else { throw ValidationError("--count takes a number from 1 up.") }
  }

  func run() throws {
    let catalogue = try options.open()
    let suggestions = try catalogue.next(
      try items.query(in: catalogue).filter, limit: count ?? Settings.current.number(.next) ?? 1)
    guard !suggestions.isEmpty || output.format() != .table else {
      Terminal.say(
        items.words.isEmpty
          ? "Nothing to read. Bring something in: lectern import FILE"
          : "Nothing that is still to be read fits '\(items.text)'; 'lectern next' alone looks at all."
      )
      return
    }
    try output.show(
      KnownItems(suggestions, record: SuggestionJSON.init), in: catalogue, hasHeader: false)
  }
}

extension Suggestion: ShownItem {
  func made() -> Item { item }

  var remark: String? { "because \(CleanText.line(reason) ?? "")" }
}

private struct SuggestionJSON: Encodable {
  var item: ItemJSON
  var reason: String

  init(_ suggestion: Suggestion) {
    item = ItemJSON(suggestion.item)
    reason = suggestion.reason
  }
}
