import MarkdownTree
import Testing

@Suite("Hostile Markdown")
struct HostileTests {
  @Test(
    "nesting 100,000 deep on one line is refused with its line",
    arguments: [">", "> ", "- ", "* ", "1. ", "> - "])
  func deepLine(mark: String) throws {
    let text = "# Title\n" + String(repeating: mark, count: 100_000) + "a\n\n[b](c)\n"
    let document = MarkdownDocument(utf8: Array(text.utf8))
    #expect(document.faults.map(\.line) == [2])
    #expect(document.faults.allSatisfy { $0.text.utf8.count <= 500 })
    var last: MarkdownBlock?
    try document.forEachBlock { block, _ in last = block }
    #expect(last == .paragraph([.open(.link("c")), .text("b"), .close(.link("c"))]))
  }

  @Test("lists nested over thousands of lines are read")
  func deepLines() throws {
    let text = (0..<2000).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    var depth = 0
    var deepest = 0
    try MarkdownDocument(utf8: Array(text.utf8)).forEachBlock { block, _ in
      switch block {
      case .enter: depth += 1
      case .leave: depth -= 1
      default: deepest = max(deepest, depth)
      }
    }
    #expect(depth == 0)
    #expect(deepest == 4000)
  }

  @Test(
    "brackets, marks and signs by the hundred thousand take linear time",
    .timeLimit(.minutes(60)),
    arguments: [
      "[", "]", "[a](", "![[]()", "[a](<b", "*a **a ", "_", "`", "~~a ", "<", "<!--", "<![CDATA[",
      "<a b=\"", "www.", "http://", "a@", "a@b.", "://", ")", "&", "\\", "|", "|-", "[a]: b\n",
      "a|b\n-|\n", "![[]()\n", "> ![[]()\n", "-|-\n", "[\n", "- [ ] \n", "1) ", "a\n", "\t", "\r",
    ])
  func repeated(piece: String) throws {
    let text = String(repeating: piece, count: 200_000)
    var count = 0
    try MarkdownDocument(utf8: Array(text.utf8)).forEachBlock { _, _ in count += 1 }
    #expect(count >= 0)
  }

  @Test("a table whose rows leave most cells out can't fill the memory")
  func missingCells() throws {
    let columns = 150
    let head =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns)
    let text = head + "\n" + String(repeating: "x\n", count: 100_000)
    let document = MarkdownDocument(utf8: Array(text.utf8))
    var rows = 0
    try document.forEachBlock { block, _ in if case .row = block { rows += 1 } }
    #expect(rows + document.faults.count > 3000)
    #expect(rows < 5000)
  }

  @Test("a line of a megabyte is refused, and what follows is read")
  func longLine() throws {
    let text = String(repeating: "a ", count: 500_000) + "\r\n\r\n[b](c)\r\n"
    let document = MarkdownDocument(utf8: Array(text.utf8))
    #expect(document.faults.count == 1)
    var blocks: [MarkdownBlock] = []
    try document.forEachBlock { block, line in
      blocks.append(block)
      #expect(line == 3)
    }
    #expect(blocks.count == 1)
  }

  @Test("a text read in parts has all its blocks, lines and references")
  func parts() throws {
    let section = "# Section\n\n- [a][r] word\n  - deeper\n\n```\n# no heading\n```\n\n"
    let count = (5 << 20) / section.utf8.count
    let text = String(repeating: section, count: count) + "[r]: https://a.b\n"
    let document = MarkdownDocument(utf8: Array(text.utf8))
    var headings: [Int] = []
    var links = 0
    try document.forEachBlock { block, line in
      if case .heading = block { headings.append(line) }
      if case .paragraph(let inlines) = block, inlines.contains(.open(.link("https://a.b"))) {
        links += 1
      }
    }
    #expect(headings == (0..<count).map { 1 + 9 * $0 })
    #expect(links == count)
    #expect(document.faults.isEmpty)
  }

  @Test("a text without a place to cut it is left out past a limit, and told of")
  func uncut() throws {
    let text = String(repeating: "> - > - word\n", count: 1 << 20) + "\n- [b](c)\n"
    let document = MarkdownDocument(utf8: Array(text.utf8))
    #expect(document.faults.count == 1)
    var last: MarkdownBlock?
    try document.forEachBlock { block, _ in if case .paragraph = block { last = block } }
    #expect(last == .paragraph([.open(.link("c")), .text("b"), .close(.link("c"))]))
  }
}
