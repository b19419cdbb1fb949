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

  @Test("a line of the page fits a terminal of 110 columns")
  func width() throws {
    for line in HelpPage.query.split(separator: "\n") {
      #expect(TextWidth.of(String(line)) <= 110, "\(line)")
    }
  }
}
