internal import ArgumentParser
internal import LecternCatalogue
internal import LecternModel

struct ViewsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the saved queries",
    discussion: """
      Examples:
        lectern views
        lectern views --format json
      """)

  @OptionGroup var reporting: ReportOptions

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let views = try options.open().savedQueries()
    if reporting.isJSON {
      print(try JSONText.array(views))
      return
    }
    if views.isEmpty {
      Terminal.say("No views yet. Save a query: lectern views add short 'time:<30m'")
    }
    let width = views.map { TextWidth.of($0.name) }.max() ?? 0
    for view in views {
      let name = CleanText.line(view.name) ?? ""
      print(
        Style.bold(TextWidth.fit("@" + name, to: width + 3)) + (CleanText.line(view.query) ?? ""))
    }
  }
}
