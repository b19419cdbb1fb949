import Foundation
import Testing

/// What the reader gives to be kept or to be looked for.
@Suite("Given text")
struct GivenTextTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    _ = try workshop.run("lectern import list.md blogs.opml")
    return workshop
  }

  private static let places = [
    "import marks.html --tag @", "import marks.html --list @",
    "add --offline example.org/a --tag @",
    "add --offline example.org/a --title @",
    "feeds add --unchecked example.org/feed --tag @",
    "feeds add --unchecked example.org/feed --title @",
    "feeds add --unchecked example.org/feed --folder @", "feeds tag has:feed @",
    "feeds rename has:feed @", "tag 3 --add @", "tag 3 --remove @", "edit 3 --title @",
    "export --title @",
  ]

  @Test(
    "is refused where nothing is in it, and nothing is changed",
    arguments: places + [
      "import marks.html --base @", "import marks.html --rejects ''", "list --tag @",
      "export --list @", "list --feed @", "list --text @", "list --sort @", "list --catalogue ''",
      "add --offline example.org/a --note @", "note 3 --text @", "list --template ''",
      "export -o ''", "feeds export -o ''",
    ])
  func empty(line: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let before = try workshop.run("lectern export --format jsonl").output
    for nothing in ["''", "' '", "\"$(printf '\\033 \\t')\""] {
      let given = line.replacing("@", with: nothing)
      let result = try workshop.run("lectern \(given)")
      #expect(result.status == 64, "\(given): \(result.output)")
      #expect(result.output.contains(": it is empty"), "\(given): \(result.output)")
    }
    #expect(try workshop.run("lectern export --format jsonl").output == before)
  }

  @Test("is refused where it is longer than what an import takes", arguments: places)
  func long(line: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    try workshop.write(String(repeating: "x", count: 20_000), to: "long.txt")
    let before = try workshop.run("lectern export --format jsonl").output
    let given = line.replacing("@", with: "\"$(cat long.txt)\"")
    let result = try workshop.run("lectern \(given) 2>&1 | cut -c20000-")
    #expect(result.output.contains("it is 19 KiB long, more than 16"), "\(given): \(result.output)")
    #expect(try workshop.run("lectern export --format jsonl").output == before)
  }

  @Test("is kept as one line without what would steer a terminal, and found again as it was given")
  func signs() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run(
      """
      one="$(printf 'two\\nlines')" two="$(printf ' a\\033[31mb ')"
      lectern tag 3 --add "$one" --add "$two"; lectern show 3 | grep Tags
      lectern tag 3 --remove "$one" --remove "$two"; lectern show 3 | grep Tags
      lectern feeds tag has:feed "$one" > tagged; lectern feeds tag has:feed -- "-$one"; lectern tags
      """)
    #expect(
      result.output == """
        Tagged: Deep Learning (3)
        Tags        a[31mb, two lines
        Tagged: Deep Learning (3)
        Tagged: Example Engineering (4)
        No tags yet. Tag an item: lectern tag 12 --add rl

        """, "\(result.output)")
  }

  @Test("of a note that is read from standard input may be empty by mistake too")
  func emptyNote() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run("printf ' \\n\\n' | lectern note 3")
    #expect(result.status == 64, "\(result.output)")
    #expect(result.output.contains("The note can't be kept: it is empty."), "\(result.output)")
  }

  @Test("of a view that asks for nothing would be everything, and is refused")
  func emptyView() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run("lectern views add short ''")
    #expect(result.status == 64 && result.output.contains("Say the query of the view"))
    #expect(try workshop.run("lectern views").output.contains("No views yet"))
  }
}
