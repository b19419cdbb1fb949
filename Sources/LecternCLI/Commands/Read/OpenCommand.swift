internal import ArgumentParser
internal import Foundation
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open an item's link in the browser, or its PDF",
    discussion: """
      Uses $BROWSER, in which %s stands for the link, else the system's opener.

      Examples:
        lectern open 12
        lectern open 12 --pdf            # the file you added, else the PDF's link
        lectern open 12 --print
      """)

  @Flag(name: .long, help: "Open the PDF instead of the page.")
  var pdf = false

  @Flag(name: .long, help: "Print the link instead of opening it.")
  var print = false

  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws { try items.requireWords() }

  func run() throws {
    let catalogue = try options.open()
    let found = try Selection(catalogue).require(try items.query(in: catalogue))
    guard self.print || found.count <= 10 else {
      throw ValidationError("This would open \(found.count) links; name fewer items.")
    }
    var isMissing = false
    for item in found {
      if let url = OpenTarget.address(of: item, wantsPDF: pdf) {
        self.print ? Swift.print(url) : try Self.open(url)
      } else {
        isMissing = true
        let what =
          pdf ? "no PDF: neither a file nor a link to one" : "no link that a browser can open"
        Terminal.say("Error: \(item.title) (\(item.id)) has \(what)")
      }
    }
    if isMissing { throw ExitCode(1) }
  }

  private static func open(_ url: String) throws {
    let command = BrowserCommand(Settings.current.text(.browser) ?? SettingKey.browser.standard)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command.words(for: url, has: SearchPath.has)
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw CatalogueError.unknown(
        "no program opened \(url); set $BROWSER to one, or use --print to see the link")
    }
  }
}
