import Foundation
import Testing

@testable import LecternCLI

@Suite("Help on queries")
struct QueryHelpTests {
  @Test("every example runs as it stands")
  func examples() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    _ = try workshop.run(
      "lectern import blogs.opml blog.xml list.md marks.html papers.md course.md")
    _ = try workshop.run("lectern views add short 'time:<30m or kind:post'")
    let page = try workshop.run("lectern help query").output
    var found = 0
    for example in QueryExample.groups.flatMap(\.examples) {
      #expect(page.contains(example.query))
      try workshop.write(example.query, to: "query")
      let result = try workshop.run("lectern list \"$(cat query)\" --format ids")
      #expect(result.status == 0, "\(example.query): \(result.output)")
      if result.output.first?.isNumber == true { found += 1 }
    }
    // Enough of them find something here for the test to be one.
    #expect(found >= 9)
  }

  @Test("a line of any page fits the terminal", arguments: [100, 80, 60, 40])
  func width(width: Int) {
    for page in HelpPage.all {
      for line in page.text(width: width).split(separator: "\n") {
        #expect(TextWidth.of(String(line)) <= width, "\(page.name): \(line)")
      }
    }
  }

  @Test("no word of a page is lost where it is narrow")
  func words() {
    func words(_ page: HelpPage, _ width: Int) -> [Substring] {
      page.text(width: width).split { $0.isWhitespace }
    }
    for page in HelpPage.all { #expect(words(page, 60) == words(page, 1000), "\(page.name)") }
  }

  @Test(
    "columns hang, prose is filled, examples stay lines",
    arguments: [
      ("one two three\nfour", ["one two three four"]),
      (
        "  name  some words that are many and long",
        ["  name  some words that are many", "        and long"]
      ),
      ("  first example\n  second example", ["  first example", "  second example"]),
      ("HEAD\n  a  b", ["HEAD", "  a  b"]), ("a\n\nb", ["a", "", "b"]),
      ("  name  some words\n        go on", ["  name  some words go on"]),
    ])
  func layout(page: String, lines: [String]) {
    #expect(HelpLayout.fitted(page, width: 33) == lines.joined(separator: "\n"))
  }
}
