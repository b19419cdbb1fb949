import Testing

@Suite("What an import makes of a list")
struct ListImportTests {
  @Test("a list's title tells what the links under its headings are, if nothing closer does")
  func listTitle() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let list = """
      # Awesome Podcasts

      ## JavaScript

      - [JavaScript Jabber](https://javascriptjabber.com)
      - [The book](https://www.manning.com/books/some-title)

      ## Blogs

      - [Their blog](https://example.org/)
      """
    try workshop.write(list, to: "list.md")
    let seen = try workshop.run("lectern import --dry-run --format json list.md").output
    let kinds = seen.split(separator: "\n").filter { $0.contains("\"kind\"") }
      .map { $0.split(separator: "\"").last { $0 != "," } ?? "" }
    #expect(kinds == ["podcast", "book", "blog"])
  }

  @Test("a file in which nothing is found is not passed over in silence")
  func nothingFound() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Book", to: "cut.html")
    let seen = try workshop.run("lectern import cut.html 2>&1")
    #expect(
      seen.status == 0 && seen.output.contains("it holds nothing to import"), "\(seen.output)")
  }

  @Test("show --why names the signs that decided")
  func why() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(
      "# Awesome Podcasts\n\n## General\n\n- [A](https://example.org/a)\n", to: "l.md")
    _ = try workshop.run("lectern import l.md")
    let seen = try workshop.run("lectern show --why 1").output
    #expect(seen.contains("podcast (its list is called 'Awesome Podcasts')"), "\(seen)")
  }

  @Test("a list's titles are parted from the authors behind them")
  func titles() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let list =
      "- [The Bitter Lesson, Rich Sutton](https://a.org/b)\n- [Paris, France](https://a.org/c)\n"
    try workshop.write(list, to: "l.md")
    let seen = try workshop.run("lectern import --dry-run --format json l.md").output
    #expect(seen.contains("\"The Bitter Lesson\"") && seen.contains("\"Rich Sutton\""), "\(seen)")
    #expect(seen.contains("\"Paris, France\""))
  }
}
