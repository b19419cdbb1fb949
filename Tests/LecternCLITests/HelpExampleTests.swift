import ArgumentParser
import Foundation
import Testing

@testable import LecternCLI

/// What help shows can be typed. A new command's examples are found by themselves.
@Suite("Examples of help")
struct HelpExampleTests {
  /// Commands whose examples need a terminal, a browser or the network: these must only be understood.
  private static let needTheWorld: Set<String> = [
    "open", "pick", "sync", "add", "enrich", "check", "feeds",
  ]

  private static let commands = below(Lectern.self, path: "")

  private static func below(
    _ command: any ParsableCommand.Type, path: String
  ) -> [(path: String, command: any ParsableCommand.Type)] {
    let configuration = command.configuration
    let children =
      configuration.groupedSubcommands.flatMap(\.subcommands)
      + (configuration.groupedSubcommands.isEmpty ? configuration.subcommands : [])
    return children.flatMap { child -> [(path: String, command: any ParsableCommand.Type)] in
      let name = path + "/" + (child.configuration.commandName ?? "")
      return [(name, child)] + below(child, path: name)
    }
  }

  private static func examples(_ discussion: String) -> [String] {
    discussion.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("lectern ") }
  }

  @Test("can be typed as they stand", arguments: commands.map(\.path))
  func examples(path: String) throws {
    let command = try #require(Self.commands.first { $0.path == path }).command
    let examples = Self.examples(command.configuration.discussion)
    #expect(!examples.isEmpty, "no example")
    let needsTheWorld = Self.needTheWorld.contains(String(path.split(separator: "/")[0]))
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    for example in examples {
      let result = try workshop.run("timeout 20 " + example, environment: Self.environment)
      if !example.contains("$(") { #expect(result.status != 64, "\(example): \(result.output)") }
      // What the catalogue of this test has not is said in words.
      let isSaid = result.status == 1 && result.output.hasPrefix("Error: ")
      if !needsTheWorld {
        #expect([0, 2].contains(result.status) || isSaid, "\(example): \(result.output)")
      }
    }
  }

  /// Furnished once: each command has a copy of its own.
  private static let furnished = Swift.Result {
    let workshop = try Workshop()
    _ = try workshop.run(furniture)
    return workshop
  }

  /// Nothing is opened, and nobody outside is asked: the proxy is a door that is shut.
  private static let environment = [
    "BROWSER": "true", "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
  ]

  /// A catalogue and files in which the examples' names mean something.
  private static let furniture = """
    seq 60 | sed 's|.*|https://example.org/& Reading matter &|' > links.txt
    lectern import links.txt blogs.opml blog.xml list.md marks.html papers.md course.md library.bib > /dev/null
    lectern import --list 'First year' links.txt > /dev/null
    lectern tag --yes --add rl --add done 1-20 > /dev/null; lectern tag --add thesis --add ml 12 40 > /dev/null
    lectern note 2 --text 'a note' > /dev/null; lectern start 12 > /dev/null; lectern start --yes kind:paper > /dev/null
    lectern export --format jsonl -o backup.jsonl; cp blog.xml feed.xml; cp marks.html bookmarks.html
    cp blogs.opml feeds.opml; cp list.md curriculum.md; cp list.md README.md; mkdir -p lists; cp course.md lists/first-year.md
    printf '{{#items}}{{title}}\\n{{/items}}' > digest.txt.mustache; lectern views add ml tag:ml > /dev/null
    lectern views add short kind:paper > /dev/null; cp feed.xml atom.xml; cp pocket.csv export.csv
    mkdir -p reading; cp blog.xml reading; cp list.md thirty-papers.md
    """
}
