import ArgumentParser
import Foundation
import Testing

@testable import LecternCLI

@Suite("Commands")
struct CommandTests {
  private static let commands = Lectern.configuration.groupedSubcommands.flatMap(\.subcommands)

  @Test(
    "every command says what it does, without a period, and shows examples",
    arguments: 0..<commands.count)
  func described(index: Int) {
    let configuration = Self.commands[index].configuration
    #expect(!configuration.abstract.isEmpty)
    #expect(!configuration.abstract.hasSuffix("."))
    #expect(configuration.discussion.contains("Example"))
  }

  @Test("every command is in the README", arguments: 0..<commands.count)
  func documented(index: Int) throws {
    let root = Workshop.here.deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let name = try #require(Self.commands[index].configuration.commandName)
    #expect(readme.contains("lectern \(name)"))
  }

  @Test("every path that README, CONTRIBUTING and Documentation name is there")
  func paths() throws {
    let root = Workshop.here.deletingLastPathComponent().deletingLastPathComponent()
    let pages =
      try FileManager.default.contentsOfDirectory(
        atPath: root.appendingPathComponent("Documentation").path
      ).map { "Documentation/\($0)" } + ["README.md", "CONTRIBUTING.md"]
    let path = /`((?:Sources|Tests|Documentation|Benchmarks|scripts|lists)\/[A-Za-z0-9_.\/+-]*)`/
    for page in pages {
      let text = try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
      for match in text.matches(of: path) {
        let name = String(match.1)
        if name.contains("NAME") { continue }
        #expect(
          FileManager.default.fileExists(atPath: root.appendingPathComponent(name).path),
          "\(page) names \(name)")
      }
    }
  }

  @Test("completion scripts are made for every shell", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let result = try workshop.run("lectern --generate-completion-script \(shell)")
    #expect(result.status == 0)
    #expect(result.output.contains("import"))
  }

  @Test(
    "a file for 'import' that is given to 'parse' is told so",
    arguments: [
      ("@book{a, title = {Logic}}", "bibtex, not a feed: 'lectern import --dry-run'"),
      ("# Reading\n- [Logic](https://example.org/1)\n", "markdown, not a feed: 'lectern import"),
      (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://example.org/1\">Logic</A></DL>",
        "netscape, not a feed: 'lectern import"
      ),
      ("<html><body>Logic</body></html>", "an HTML page, not a feed"),
      ("logic", "neither XML nor JSON, so no feed"),
    ])
  func parsed(text: String, reason: String) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(text, to: "file")
    let result = try workshop.run("lectern parse file")
    #expect(
      result.status == 1 && result.output.contains("Error: file: \(reason)"), "\(result.output)")
  }
}
