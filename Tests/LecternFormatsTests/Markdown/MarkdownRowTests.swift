import LecternFormats
import LecternModel
import Testing

@Suite("Rows of a Markdown list")
struct MarkdownRowTests {
  private func lines(_ text: String) throws -> [String] {
    try ImportedFile(MarkdownImport(), text).lines
  }

  @Test(
    "a remark stands behind or before the link, without its dash or colon",
    arguments: [
      ("- [A b](http://a.b) - good", "A b | http://a.b | remark=good"),
      ("- [A b](http://a.b) — good – and – long", "A b | http://a.b | remark=good – and – long"),
      ("- [A b](http://a.b): good.", "A b | http://a.b | remark=good."),
      ("- [A b](http://a.b) fav <3", "A b | http://a.b | remark=fav <3"),
      ("* Stanford: [A b](http://a.b)", "A b | http://a.b | remark=Stanford"),
      ("1. Read [A b](http://a.b) twice", "A b | http://a.b | remark=Read … twice"),
      ("- [A b](http://a.b)\n  goes on\n  here", "A b | http://a.b | remark=goes on here"),
      ("- [A b](http://a.b)  \n  second\\\n  third", "A b | http://a.b | remark=second\nthird"),
      ("- [A b](http://a.b)<br>second", "A b | http://a.b | remark=second"),
      ("- **[A b](http://a.b)** -", "A b | http://a.b"),
      ("- [A *b* `c`](http://a.b \"title\") .", "A b c | http://a.b"),
      ("- [A b](http://a.b)\n\n  More of it.", "A b | http://a.b | remark=More of it."),
      ("- [A b](http://a.b)\n  - worth it\n  - twice", "A b | http://a.b | remark=worth it\ntwice"),
      ("- [A b](http://a.b) :star: so good", "A b | http://a.b | remark=so good"),
      ("- [A&amp;b \\* c](http://a.b/?x=1&amp;y=2)", "A&b * c | http://a.b/?x=1&y=2"),
      ("- [A b](<http://a.b/c d>)", "A b | http://a.b/c d"),
      ("- [A b](http://a.b/c_(d))", "A b | http://a.b/c_(d)"),
      ("- <a href=\"http://a.b\">A <b>b</b></a> good", "A b | http://a.b | remark=good"),
      ("- [A b][1] good\n\n[1]: http://a.b", "A b | http://a.b | remark=good"),
      ("- [A b][]\n\n[a B]: http://a.b", "A b | http://a.b"),
    ])
  func remark(text: String, expected: String) throws { #expect(try lines(text) == [expected]) }

  @Test(
    "a bare address is titled by the words before it",
    arguments: [
      ("- https://a.b/c", "? | https://a.b/c"), ("- <https://a.b/c>", "? | https://a.b/c"),
      ("- www.a.bc/d", "? | http://www.a.bc/d"), ("https://a.b/c", "? | https://a.b/c"),
      ("- A b: https://a.b/c", "A b | https://a.b/c"),
      ("- A b - https://a.b/c good", "A b | https://a.b/c | remark=good"),
      ("- **A b** by C D, https://a.b/c", "A b | https://a.b/c | by=D, C"),
      ("- A b (https://a.b/c)", "A b | https://a.b/c"),
      ("- https://a.b/c - good", "? | https://a.b/c | remark=good"),
      ("- [https://a.b/c](https://a.b/c)", "? | https://a.b/c"),
      ("- [](https://a.b/c) good", "? | https://a.b/c | remark=good"),
      ("- A b [pdf](https://a.b/c)", "A b | https://a.b/c"),
      ("- A b, [here](https://a.b/c).", "A b | https://a.b/c"),
      ("- [pdf](https://a.b/c)", "pdf | https://a.b/c"),
    ])
  func bare(text: String, expected: String) throws { #expect(try lines(text) == [expected]) }

  @Test(
    "links to forms of a work belong to it, other works are items of their own",
    arguments: [
      (
        "- [A b](http://a.b) [[pdf]](http://c.d) [[code](http://e.f)] good",
        ["A b | http://a.b | other=http://c.d,http://e.f | remark=good"]
      ),
      (
        "- A b [[pdf]](http://c.d) [[slides]](http://e.f)",
        ["A b | http://c.d | other=http://e.f"]
      ),
      ("- [A b](http://a.b) ([alternative](http://c.d))", ["A b | http://a.b | other=http://c.d"]),
      (
        "- [A b](http://a.b) | [project page](http://c.d) | [arXiv](http://e.f)",
        ["A b | http://a.b | other=http://c.d,http://e.f"]
      ),
      ("- [A b](http://a.b) http://c.d", ["A b | http://a.b | other=http://c.d"]),
      (
        "- [A b](http://a.b), [C d](http://c.d) and [E f](http://e.f) - all good",
        ["A b | http://a.b", "C d | http://c.d", "E f | http://e.f | remark=all good"]
      ),
      (
        "- [A b: part 1](http://a.b), [2](http://c.d), [Part 3](http://e.f)",
        [
          "A b: part 1 | http://a.b", "A b: part 1, 2 | http://c.d",
          "A b: part 1, Part 3 | http://e.f",
        ]
      ),
      (
        "- [A b](http://a.b) - builds on [C d](http://c.d) of old",
        ["A b | http://a.b | remark=builds on C d (http://c.d) of old"]
      ),
      ("- [A b](http://a.b) again [A b](http://a.b)", ["A b | http://a.b | remark=again A b"]),
      ("- [A b](http://a.b)\n  [C d](http://c.d)", ["A b | http://a.b", "C d | http://c.d"]),
      ("- [A b](http://a.b)\n  [pdf](http://c.d)", ["A b | http://a.b | other=http://c.d"]),
      (
        "- [A b](http://a.b)\n  - [pdf](http://c.d)\n  - [code](http://e.f)",
        ["A b | http://a.b | other=http://c.d,http://e.f"]
      ),
      (
        "- **A b**, C. D.\n  - [Paper](http://c.d)\n  - [Code](http://e.f)",
        ["A b | http://c.d | other=http://e.f | remark=C. D."]
      ),
    ])
  func several(text: String, expected: [String]) throws { #expect(try lines(text) == expected) }

  @Test(
    "pictures, badges and links within the page are no items",
    arguments: [
      "[![CI](https://img.shields.io/x.svg)](https://ci.org)\n\n- [A b](http://a.b)",
      "- [A b](#a-b)\n  - [C](#c)\n\n- [A b](http://a.b) [![stars](https://img.shields.io/y)](http://c.d)",
      "![picture](http://c.d/e.png)\n\n- ![icon](http://c.d/i.png) [A b](http://a.b)",
      "<p align=center><a href='http://c.d'><img src='logo.png' alt='Logo'></a></p>\n\n- [A b](http://a.b)",
      "- [A b](http://a.b)\n\n[back to top](#top) **[⬆](#top)**",
      "<!-- - [C](http://c.d) -->\n- [A b](http://a.b)",
      "```\n[C](http://c.d)\n```\n- [A b](http://a.b)",
      "Prose without links.\n\n- a bullet without one\n\n- [A b](http://a.b)",
    ])
  func noItems(text: String) throws {
    let file = try ImportedFile(MarkdownImport(), text)
    #expect(file.lines == ["A b | http://a.b"])
    #expect(file.rejections.isEmpty)
  }

  @Test("a picture that is a bullet's link is titled by its description")
  func picture() throws {
    let text = "- [![A talk](https://i.ytimg.com/vi/x/0.jpg)](https://youtu.be/x) good"
    #expect(try lines(text) == ["A talk | https://youtu.be/x | remark=good"])
  }

  @Test("links in paragraphs are items; one alone keeps the words around it")
  func prose() throws {
    let text = """
      You can also read my blog about [A b](http://a.b).

      See [C](http://c.d), or read [this](http://e.f) by a friend. Mail me@x.org.

      [G](http://g.h) one
      [I](http://i.j): two
      """
    #expect(
      try lines(text) == [
        "A b | http://a.b | remark=You can also read my blog about", "C | http://c.d",
        "? | http://e.f", "G | http://g.h | remark=one", "I | http://i.j | remark=two",
      ])
  }

  @Test("authors, date and facts in Lectern's own form")
  func structured() throws {
    let text = """
      - [x] [A b](http://a.b) by Jane van Doe, John Roe (2017-06) — so good (read 2026-03-01, ★★★★½, #rl)
        > A note.
        >
        > Another.
      - [ ] *C d* by E F (reading, page 3/9, optional, book)
      - [ ] <http://g.h> — see <http://i.j>
      """
    #expect(
      try lines(text) == [
        "A b | http://a.b | remark=so good | note=A note.\n\nAnother. | state=read | on=2026-03-01"
          + " | rating=9 | by=van Doe, Jane; Roe, John | out=2017-06 | tags=rl",
        "C d | - | state=reading | progress=page 3/9 | kind=book | by=F, E | optional=yes",
        "? | http://g.h | remark=see http://i.j | state=queued",
      ])
  }

  @Test(
    "a footnote's links are works by their labels, and its mark is no word of theirs",
    arguments: [
      (
        "[^1]: A footnote with [link](http://a.b)", ["link | http://a.b | remark=A footnote with"]
      ),
      (
        "[^a]: See [A b](http://a.b) and [here](http://c.d).",
        ["A b | http://a.b", "here | http://c.d"]
      ),
      ("[^1]: [the pdf](http://a.b)", ["the pdf | http://a.b"]),
      ("[^1]: Doe, A title, http://a.b", ["Doe, A title | http://a.b"]),
      (
        "[^1]: One [A](http://a.b)\n[^2]: no link\n[^3]: two [C](http://c.d)",
        ["A | http://a.b | remark=One", "C | http://c.d | remark=two"]
      ),
      ("- A b[^1]\n\n[^1]: http://a.b", ["A b | http://a.b"]),
      ("[^1] says [A](http://a.b)", ["A | http://a.b | remark=[^1] says"]),
    ])
  func footnotes(text: String, expected: [String]) throws { #expect(try lines(text) == expected) }

  @Test("an address in a footnote that nothing refers to is refused")
  func unusedFootnote() throws {
    let file = try ImportedFile(MarkdownImport(), "- [A](http://a.b)\n\n[^1]: http://c.d\n")
    #expect(file.rejections.map(\.text) == ["[^1]: http://c.d"])
  }

  @Test(
    "a link within whose address the file ends is refused, and the others of its line come in",
    arguments: [
      ("- [B](https://c.d/e", "[B](https://c.d/e"), ("- <https://c.d/e", "<https://c.d/e"),
      ("- [B](https://c.d/e \"Ti", "[B](https://c.d/e \"Ti"), ("- [B](", "[B]("),
      ("- [B](https://c.d/e)", nil), ("- https://c.d/e", nil), ("- [B](https://c.d/e) (2017", nil),
    ] as [(String, String?)])
  func cut(end: String, refused: String?) throws {
    let file = try ImportedFile(MarkdownImport(), "# L\n\n- [A](https://a.b)\n\(end)")
    #expect(file.items.map(\.url) == ["https://a.b"] + (refused == nil ? ["https://c.d/e"] : []))
    #expect(file.rejections.map(\.text) == [refused].compactMap(\.self))
    #expect(file.rejections.allSatisfy { $0.line == 4 })
  }
}
