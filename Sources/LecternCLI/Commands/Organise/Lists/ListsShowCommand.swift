internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit

struct ListsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show your lists and how far you are in each",
    discussion: """
      A list comes from a Markdown file, or from 'lectern import --list NAME'.

      Examples:
        lectern lists
        lectern lists show --format json
        lectern list 'list:"first year"'
      """)

  @OptionGroup var reporting: ReportOptions

  @OptionGroup var paging: PagerOptions
  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let lists = try options.open().lists()
    if reporting.isJSON {
      print(try JSONText.array(lists.map(ListJSON.init)))
      return
    }
    if lists.isEmpty { Terminal.say("No lists yet. Import one: lectern import curriculum.md") }
    try Output.paged(paging.isWanted) {
      for list in lists {
        let share = TextWidth.fit("\(list.read)/\(list.entries)", to: 9, fromRight: true)
        Output.line("\(share)  \(bar(list))  \(list.title)")
      }
    }
  }

  private func bar(_ list: ListSummary) -> String {
    let filled = list.entries == 0 ? 0 : list.read * 20 / list.entries
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
  }
}

private struct ListJSON: Encodable {
  var title: String
  var entries: Int
  var read: Int

  init(_ list: ListSummary) {
    title = list.title
    entries = list.entries
    read = list.read
  }
}
