import Foundation
import Testing

/// What is seen and typed on a real terminal. Needs python3, which makes the terminal.
@Suite("On a terminal", .enabled(if: Workshop.hasPython, "python3 is not installed"))
struct TerminalTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    let lines = (1...60).map { "https://example.org/\($0) Reading matter \($0)" }
    try workshop.write(lines.joined(separator: "\n"), to: "links.txt")
    _ = try workshop.run("lectern import links.txt list.md")
    return workshop
  }

  private func run(
    _ workshop: Workshop, _ line: String, rows: Int = 24, typing: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Workshop.Result {
    try workshop.runOnTerminal(line, rows: rows, typing: typing, environment: environment)
  }

  @Test("long text goes to the pager, short text does not")
  func pager() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let pager = ["LECTERN_PAGER": "sed 's/^/PAGED /'"]
    let long = try run(workshop, "lectern list", environment: pager)
    #expect(long.output.components(separatedBy: "PAGED ").count > 60)
    #expect(long.status == 0)
    let short = try run(workshop, "lectern list --limit 5", environment: pager)
    #expect(short.output.hasSuffix("5 of 63 shown; --limit 0 shows all\n"), "\(short.output)")
    #expect(!short.output.contains("PAGED"))
    #expect(
      !(try run(workshop, "lectern list --no-pager", environment: pager).output.contains("PAGED")))
    #expect(
      !(try run(workshop, "lectern list", environment: ["LECTERN_PAGER": ""]).output.contains(
        "PAGED")))
    let system = try run(workshop, "lectern list", environment: ["PAGER": "sed 's/^/OTHER /'"])
    #expect(system.output.contains("OTHER "))
  }

  @Test("a message is as wide as the terminal it goes to, wherever the data go")
  func messages() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    for line in ["lectern list kind:papr", "lectern list kind:papr >nothing"] {
      let seen = try workshop.runOnTerminal(line, columns: 40).output
      #expect(seen.contains("'papr' (did you\nmean 'paper'?); one of book,"), "\(seen)")
      #expect(seen.contains("\n  kind:papr\n  ^^^^^^^^^\n"))
    }
    // What was stored otherwise is told as it was said.
    _ = try workshop.run("lectern rate 4.5 1")
    let page = try workshop.runOnTerminal("lectern show 1 --no-pager").output
    #expect(page.contains("4.5 of 5") && page.contains("rating 4.5"), "\(page)")
  }

  @Test("and so do the settings")
  func settings() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let environment = ["LECTERN_PAGER": "sed 's/^/PAGED /'", "NO_COLOR": "1"]
    for (rows, isPaged) in [(2, true), (1000, false)] {
      let seen = try run(workshop, "lectern config show", rows: rows, environment: environment)
      #expect(seen.output.contains("PAGED catalogue") == isPaged, "\(seen.output)")
    }
  }

  @Test("a question that nobody can see is not asked")
  func unseen() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    for stream in ["2>&-", "2>errors"] {
      let result = try run(workshop, "lectern drop 1-40 \(stream); echo status $?")
      #expect(result.output.contains("status 64"), "\(stream): \(result.output)")
      #expect(try workshop.run("lectern list state:dropped --format ids").output == "")
    }
  }

  @Test(
    "so do help, tags, lists, feeds and counts",
    arguments: [
      "lectern help query", "lectern tags", "lectern lists", "lectern feeds",
      "lectern duplicates --at-least 0", "lectern stats", "lectern next", "lectern tags -f tsv",
      "lectern next -f markdown", "lectern views", "lectern feeds -f json",
    ])
  func otherPages(line: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    _ = try workshop.run(
      """
      lectern import blogs.opml list.md --list one
      lectern tag 1-3 --add a --add b --add c; lectern views add one tag:a
      lectern edit 1 --title 'One and the same title'; lectern edit 2 --title 'One and the same title'
      """)
    let pager = ["LECTERN_PAGER": "sed 's/^/PAGED /'"]
    // A screen of one line is too small for all of them.
    #expect(try run(workshop, line, rows: 1, environment: pager).output.contains("PAGED "))
    #expect(!(try run(workshop, line, rows: 1000, environment: pager).output.contains("PAGED ")))
  }

  @Test("a pager that is not there is named, and the text shown without it")
  func missingPager() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let shown = try run(workshop, "lectern list", environment: ["LECTERN_PAGER": "nosuchpager -x"])
    #expect(shown.output.contains("no program 'nosuchpager'"), "\(shown.output)")
    #expect(shown.output.contains("Reading matter 60") && shown.status == 0)
  }

  @Test("leaving the pager ends the program without a word")
  func leaving() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try run(workshop, "lectern list", environment: ["LECTERN_PAGER": "head -2"])
    #expect(result.status == 0)
    #expect(!result.output.contains("Error"))
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/less") {
      let less = try run(workshop, "lectern list", typing: ["Reading matter 50", "q"])
      #expect(less.status == 0, "\(less.output)")
    }
  }

  @Test("colours and links are there, and are not where they are unwanted")
  func colour() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let shown = try run(workshop, "lectern list --limit 3 kind:paper").output
    #expect(shown.contains("\u{1B}]8;;https://arxiv.org/pdf/1706.03762.pdf\u{1B}\\Attention"))
    #expect(shown.contains("\u{1B}[2m"))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"], ["LECTERN_COLOUR": "never"]] {
      let plain = try run(workshop, "lectern list --limit 3", environment: environment).output
      #expect(!plain.contains("\u{1B}"), "\(environment)")
    }
    let piped = try workshop.run("lectern list --limit 3").output
    #expect(!piped.contains("\u{1B}"))
  }

  @Test("hits are marked, with the place where the words stand")
  func hits() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    _ = try workshop.run("lectern note 3 --text 'a quiet remark on kernels'")
    let shown = try run(workshop, "lectern list kernel").output
    #expect(shown.contains("quiet remark on \u{1B}[1;4mkernels\u{1B}[22;24m"))
    #expect(try run(workshop, "lectern list matter --limit 1").output.contains("\u{1B}[1;4mmatter"))
  }

  @Test("a change of many items shows how many and some of them, and asks")
  func confirm() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let no = try run(workshop, "lectern done kind:page", typing: ["[y/N]", "n\\r"])
    #expect(no.output.contains("Change these and 57 more?"))
    #expect(no.output.contains("Nothing changed."))
    #expect(try workshop.run("lectern list state:read kind:page --format ids").output == "")
    let yes = try run(workshop, "lectern done kind:page", typing: ["[y/N]", "y\\r"])
    #expect(yes.output.contains("Now read: 60 items"))
    let many = try run(workshop, "lectern queue 1-20", environment: ["LECTERN_CONFIRM": "30"])
    #expect(many.output.contains("Now queued: 20 items"))
  }

  @Test("items are picked by number")
  func number() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let picked = try run(
      workshop, "lectern pick matter > picked", typing: ["give up", "7 9\\r"],
      environment: ["LECTERN_PICKER": ""])
    #expect(picked.status == 0, "\(picked.output)")
    #expect(try workshop.run("cat picked").output == "7\n9\n")
    let none = try run(
      workshop, "lectern pick matter", typing: ["give up", "\\r"],
      environment: ["LECTERN_PICKER": ""])
    #expect(none.status == 1)
    let then = try run(
      workshop, "lectern pick matter --then start", typing: ["give up", "7\\r"],
      environment: ["LECTERN_PICKER": ""])
    #expect(then.output.contains("Now reading: Reading matter 7 (7)"))
    let columns = try run(
      workshop, "lectern pick matter", typing: ["give up", "\\r"],
      environment: ["LECTERN_PICKER": "", "LECTERN_COLUMNS": "url"])
    #expect(columns.output.contains("60  https://example.org/60\n"), "\(columns.output)")
    #expect(try workshop.run("lectern pick").output.contains("no terminal"))
  }

  @Test(
    "items are picked with fzf",
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/fzf"), "fzf is not installed"))
  func fzf() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let picked = try run(
      workshop, "lectern pick 30-33 > picked", typing: ["4/4", "\\r"])
    #expect(picked.status == 0, "\(picked.output)")
    #expect(try workshop.run("cat picked").output == "33\n")
  }
}
