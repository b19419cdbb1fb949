internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Read an item in the terminal",
    discussion: """
      Shows the text that is stored of an item, as feeds bring it, else that of its PDF on this machine (with \
      poppler's pdftotext), else its summary and your notes, wrapped and with its links numbered and listed \
      at the end; on a terminal through the pager.

      Examples:
        lectern text 2
        lectern text 2 --width 60
        lectern text 2 --no-pager | head
      """,
    aliases: ["read"])

  @Option(
    name: .long, parsing: .unconditional,
    help: "Columns to wrap at (default: the terminal's, 88 at most).")
  var width: Int?

  @OptionGroup var paging: PagerOptions
  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    try items.requireWords()
    if let width, !(20...1000).contains(width) {
      throw ValidationError("--width takes a number from 20 to 1000.")
    }
  }

  func run() throws {
    let catalogue = try options.open()
    let found = try Selection(catalogue).require(try items.query(in: catalogue))
    let texts = try found.map { ($0, try ItemText.find(of: $0, in: catalogue)) }
    guard texts.contains(where: { $0.1 != nil }) else {
      let names = found.prefix(3).map { "\($0.title) (\($0.id))" }.joined(separator: ", ")
      throw CatalogueError.unknown(
        "no text is stored of \(names), and there are no notes; 'lectern open \(found[0].id)' opens the link"
      )
    }
    try Output.paged(paging.isWanted) {
      var isFirst = true
      for case (let item, let text?) in texts {
        if !isFirst { Output.line("\n" + String(repeating: "═", count: 20) + "\n") }
        isFirst = false
        ReadingPage(item, text, width: width ?? min(88, Terminal.width)).write()
      }
    }
    for case (let item, nil) in texts { Terminal.say("No text of \(item.title) (\(item.id)).") }
  }
}
