import LecternFormats
import LecternModel
import Testing

@Suite("States, icons and bare titles in Markdown")
struct MarkdownStateTests {
  private func lines(_ text: String) throws -> [String] {
    try ImportedFile(MarkdownImport(), text).lines
  }

  @Test(
    "a task's box is a state",
    arguments: [
      ("- [x] [A](http://a.b)", "state=read"), ("* [X] [A](http://a.b)", "state=read"),
      ("- [ ] [A](http://a.b)", "state=queued"), ("- [/] [A](http://a.b)", "state=reading"),
      ("- [-] [A](http://a.b)", "state=dropped"), ("- [>] [A](http://a.b)", "state=paused"),
      ("- ✅ [A](http://a.b)", "state=read"), ("- [A](http://a.b) ✔️", "state=read"),
      ("- ⬜ [A](http://a.b)", "state=queued"), ("- ~~[A](http://a.b)~~", "state=dropped"),
      ("- [x] ~~[A](http://a.b)~~", "state=read"),
      ("- [ ] ~~[A](http://a.b)~~", "state=dropped"),
    ])
  func box(text: String, expected: String) throws {
    #expect(try lines(text) == ["A | http://a.b | \(expected)"])
  }

  @Test(
    "the day that note programs put behind what is done is that of the state",
    arguments: [
      ("- [x] [A](http://a.b) ✅ 2024-03-05", "state=read | on=2024-03-05"),
      ("- [x] [A](http://a.b) ✔️ 2024-03-05 ^c4f", "remark=^c4f | state=read | on=2024-03-05"),
      ("- [x] [A](http://a.b) [completion:: 2024-03-05]", "state=read | on=2024-03-05"),
      ("- [x] [A](http://a.b) (completion::2024-03-05)", "state=read | on=2024-03-05"),
      (
        "- [x] [A](http://a.b) — why ⏫ ✅ 2024-03-05",
        "remark=why ⏫ | state=read | on=2024-03-05"
      ),
      ("- [-] [A](http://a.b) ❌ 2024-03-05", "state=dropped | on=2024-03-05"),
      ("- [A](http://a.b) ✅ 2024-03-05", "state=read | on=2024-03-05"),
      ("- [ ] [A](http://a.b) ✅ 2024-03-05", "remark=✅ 2024-03-05 | state=queued"),
      ("- [x] [A](http://a.b) ✅ 2024-13-05", "remark=✅ 2024-13-05 | state=read"),
      ("- [x] [A](http://a.b) (read 2024-03-06)", "state=read | on=2024-03-06"),
    ])
  func day(text: String, expected: String) throws {
    #expect(try lines(text) == ["A | http://a.b | \(expected)"])
  }

  @Test("a task without a link has its day too")
  func bareDay() throws {
    #expect(
      try lines(
        "- [x] Deep Work ✅ 2024-03-05\n- [x] *Emma* by Jane Austen [completion:: 2024-03-06]\n")
        == [
          "Deep Work | - | state=read | on=2024-03-05",
          "Emma | - | state=read | on=2024-03-06 | by=Austen, Jane",
        ])
  }

  @Test(
    "what is quoted in a task, or below it, is a note on it, with the code in it",
    arguments: [
      ("- [ ] [A](http://a.b)\n  > one\n  >\n  >     two\n", "note=one\n\ntwo | state=queued"),
      ("- [ ] [A](http://a.b)\n  - why\n    > one\n", "remark=why | note=one | state=queued"),
      ("- [ ] [A](http://a.b)\n  - why\n\n    more\n", "remark=why\nmore | state=queued"),
      ("> - [ ] [A](http://a.b)\n>\n>   more\n", "remark=more | state=queued"),
      ("- [A](http://a.b)\n  - why\n    > one\n", "remark=why\none"),
    ])
  func notes(text: String, expected: String) throws {
    #expect(try lines(text) == ["A | http://a.b | \(expected)"])
  }

  @Test(
    "a plain bullet has no state, whatever icons it has",
    arguments: [
      ("- [A](http://a.b)", ""), ("- :book: [A](http://a.b)", " | kind=book"),
      ("- 🎥 [A](http://a.b)", " | kind=video"), ("- :zap: 💊 [A](http://a.b)", ""),
      ("- :white_check_mark: [A](http://a.b)", ""), ("- [:scroll: A](http://a.b)", ""),
    ])
  func icons(text: String, facts: String) throws {
    #expect(try lines(text) == ["A | http://a.b\(facts)"])
  }

  @Test(
    "a task or a wiki link is an item without a link",
    arguments: [
      ("- [ ] Thinking in Bets", "Thinking in Bets | - | state=queued"),
      (
        "- [x] *The War of Art* by Steven Pressfield (2002)",
        "The War of Art | - | state=read | by=Pressfield, Steven | out=2002"
      ),
      (
        "- [ ] The War of Art — as an audiobook",
        "The War of Art | - | remark=as an audiobook | state=queued"
      ),
      ("- [[Duke, Annie - Thinking in Bets]]", "Thinking in Bets | - | by=Duke, Annie"),
      ("- [[Deep Work]] (audiobook)", "Deep Work | - | remark=(audiobook)"),
      ("- [x] [[Books/Deep Work#notes|Deep Work]]", "Deep Work | - | state=read"),
      ("- [[Self - help]]", "Self - help | -"), ("- ✅ Deep Work", "Deep Work | - | state=read"),
      ("- [ ] ~~Deep Work~~", "Deep Work | - | state=dropped"),
    ])
  func bare(text: String, expected: String) throws { #expect(try lines(text) == [expected]) }

  @Test(
    "in a list without links every bullet is a work, in one with links a label",
    arguments: [
      (
        "- Dune by Frank Herbert\n- Art of War\n",
        ["Dune | - | by=Herbert, Frank", "Art of War | -"]
      ),
      (
        "- *Emma*, Jane Austen\n- **Ulysses** by James Joyce and Sylvia Beach",
        ["Emma | - | by=Austen, Jane", "Ulysses | - | by=Joyce, James; Beach, Sylvia"]
      ),
      ("- Learning by Doing", ["Learning by Doing | -"]),
      (
        "- Novels\n  - Dune\n  - Emma\n",
        ["Dune | - | section=Novels", "Emma | - | section=Novels"]
      ),
      ("- Dune\n  - worth it.\n", ["Dune | - | remark=worth it."]),
      ("- This is a whole sentence.\n- Dune\n", ["Dune | -"]),
      ("- Novels\n- [A](http://a.b)\n", ["A | http://a.b"]),
      (
        "- *Emma* by Jane Austen\n- [A](http://a.b)\n",
        ["Emma | - | by=Austen, Jane", "A | http://a.b"]
      ),
      ("- *Note*: be kind\n- [A](http://a.b)\n", ["A | http://a.b"]),
    ])
  func titles(text: String, expected: [String]) throws { #expect(try lines(text) == expected) }

  @Test(
    "remarks, names and dates are told apart",
    arguments: [
      ("- Some words here (2016)", "remark=Some words here | out=2016"),
      ("by J. Doe and K. Roe (2019)", "by=Doe, J.; Roe, K. | out=2019"),
      ("by J. Doe & K. Roe", "by=Doe, J.; Roe, K."),
      ("by Jane Doe, 2019", "by=Doe, Jane | out=2019"),
    ])
  func remarks(text: String, expected: String) throws {
    #expect(try lines("- [A](http://a.b) \(text)") == ["A | http://a.b | \(expected)"])
  }

  @Test("badges are no part of a heading")
  func badges() throws {
    let file = try ImportedFile(
      MarkdownImport(),
      """
      # Awesome X [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)
      ## ![icon](x.png) Books [![b](https://img.shields.io/b.svg)](https://x.org)
      - [A](http://a.b)
      """)
    #expect(file.sources.map(\.title) == ["Awesome X"])
    #expect(file.items.map(\.place.section) == [["Books"]])
  }

  @Test("what may be skipped and what comes first")
  func places() throws {
    let text = """
      # Path

      - [A](http://a.b) (optional)
      - [B](http://c.d) - *optional*, long
      - Optional: [C](http://e.f)
      - [D](http://g.h) (requires: A; B)
      - [E](http://i.j)
        - Prerequisites: A, D

      ## Optional reading

      - [F](http://k.l)

      ## Projects

      Prerequisites: A and B, E

      - [G](http://m.n) good

      ## More

      Comes after projects, or at once. Not to be skipped.

      - [H](http://o.p)
      """
    #expect(
      try lines(text) == [
        "A | http://a.b | optional=yes", "B | http://c.d | remark=long | optional=yes",
        "C | http://e.f | optional=yes", "D | http://g.h | after=A; B",
        "E | http://i.j | after=A; D",
        "F | http://k.l | section=Optional reading | optional=yes",
        "G | http://m.n | remark=good | section=Projects | after=A and B; E",
        "H | http://o.p | section=More | after=projects",
      ])
  }

  @Test(
    "a length behind a link is no remark",
    arguments: [
      ("`36:44`", "seconds=2204"), ("[1:14:51]", "seconds=4491"), ("(1h 30m)", "seconds=5400"),
      ("48 min", "seconds=2880"), ("`9/9`", "progress=9/9"), ("(44:24)", "seconds=2664"),
      ("10 min read", "remark=10 min read"), ("8 weeks", "remark=8 weeks"),
    ])
  func length(text: String, fact: String) throws {
    #expect(try lines("- [A](http://a.b) \(text)") == ["A | http://a.b | \(fact)"])
  }

  @Test("a task comes in without a link that leads nowhere, and it is said")
  func relativeTask() throws {
    let file = try ImportedFile(
      MarkdownImport(), "- [x] [A b](notes/a.md) — why\n- [ ] [](c.md)\n- [D](d.md)\n")
    #expect(file.lines == ["A b | - | remark=why | state=read"])
    #expect(file.problems.map(\.line) == [1, 2])
    #expect(file.rejections.map(\.line) == [3])
  }
}
