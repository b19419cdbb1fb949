import LecternFormats
import LecternModel
import Testing

@Suite("Tables in Markdown")
struct MarkdownTableTests {
  private func lines(_ text: String) throws -> [String] {
    try ImportedFile(MarkdownImport(), text).lines
  }

  @Test("an empty format is that of the row above; progress is state and place")
  func progress() throws {
    let text = """
      |Format|Resource|Progress|
      |---|---|---|
      |Book|[A](http://a.b)|`299/458`|
      ||[B](http://c.d)|✅|
      |Udacity|[C](http://e.f) `36:44`|⬜ |
      ||[D](http://g.h)|`Ch. 2`|
      |Youtube|[E](http://i.j)|44:24|
      ||[F](http://k.l)|0/13|
      ||[G](http://m.n)|13/13|
      ||[H](http://o.p)||
      ||[I](http://q.r)|in progress|
      ||[J](http://s.t)|who knows|

      |Resource|Format|
      |---|---|
      |[K](http://u.v)||
      """
    #expect(
      try lines(text) == [
        "A | http://a.b | state=reading | progress=page 299/458 | kind=book",
        "B | http://c.d | state=read | kind=book",
        "C | http://e.f | state=queued | in=Udacity | seconds=2204",
        "D | http://g.h | state=reading | progress=ch 2 | in=Udacity",
        "E | http://i.j | state=reading | progress=44:24 | kind=video",
        "F | http://k.l | state=queued | progress=0/13 | kind=video",
        "G | http://m.n | state=read | progress=13/13 | kind=video",
        "H | http://o.p | kind=video", "I | http://q.r | state=reading | kind=video",
        "J | http://s.t | remark=Progress: who knows | kind=video", "K | http://u.v",
      ])
  }

  @Test("a row comes in without a link that leads nowhere, and it is said")
  func relativeLinks() throws {
    let text = """
      |Course|Progress|Notes|
      |---|---|---|
      |[A](courses/a.md)|✅|[more](b.md)|
      |[C](http://c.d) ([code](./code))|1/7||
      |[D](javascript:x)|||

      |Command|Means|
      |---|---|
      |run|[how](run.md)|
      """
    let file = try ImportedFile(MarkdownImport(), text)
    #expect(
      file.lines == [
        "A | - | remark=more (b.md) | state=read",
        "C | http://c.d | state=reading | progress=1/7 | kind=code", "D | -",
      ])
    #expect(file.problems.map(\.line) == [3, 4, 5])
    #expect(file.problems.allSatisfy { $0.message.contains("is left out: ") })
    #expect(file.rejections.map(\.line) == [9])
    let known = try ImportedFile(MarkdownImport(), text, base: "https://a.b/c/")
    #expect(known.items.first?.url == "https://a.b/c/courses/a.md")
  }

  @Test("a span times hours in a part of it are effort; titles of other rows are prerequisites")
  func curriculum() throws {
    let text = """
      Courses | Duration | Effort | Prerequisites | Notes | Discussion
      :-- | :--: | :--: | :--: | :--: | :--:
      [Design: A, B, and C](http://a.b) ([alternative](http://c.d)) | 14 weeks | 6-10 hours/week | none | - | [chat](http://e.f)
      [D](http://g.h) | 10-12 weeks | 5 hours/week | Design: A, B, and C, [maths](http://i.j) | Do [it](http://k.l). | -
      [E](http://m.n) | 2 hours | - | D; E | |
      [F](http://o.p) | 12 weeks | - | - | |
      [G](http://q.r) | 1:02:03 | | | |
      [H](http://s.t) | 10 days | 2 hours/day | | |
      [I](http://u.v) | 3 months | 10 hours a month | | |
      """
    #expect(
      try lines(text) == [
        "Design: A, B, and C | http://a.b | other=http://c.d | remark=Discussion: chat (http://e.f)"
          + " | effort=6720",
        "D | http://g.h | remark=Do it (http://k.l). | effort=3300"
          + " | after=Design: A, B, and C; maths",
        "E | http://m.n | effort=120 | after=D; E", "F | http://o.p | remark=Duration: 12 weeks",
        "G | http://q.r | seconds=3723", "H | http://s.t | effort=1200",
        "I | http://u.v | effort=1800",
      ])
  }

  @Test("columns in any order, with the link in one of its own")
  func columns() throws {
    let text = """
      | Done | Link | Author(s) | Title | PDF | Year | Tags | Pages | Rating |
      |:-:|---|---|---|---|---|---|---|---|
      | [x] | [here](http://a.b) | Jane Doe and John Roe | A b | [x](http://c.d) | 2017 | ml, rl | 300 | ★★★ |
      | [ ] | http://e.f | Doe, Jane; Roe, John | C d | | 2017-06 | | | |
      | | | Jane Doe | E f | | soon | | | |
      | | <http://g.h> | | | | | | | |
      """
    #expect(
      try lines(text) == [
        "A b | http://a.b | other=http://c.d | state=read | rating=6 | pages=300"
          + " | by=Doe, Jane; Roe, John | out=2017 | tags=ml,rl",
        "C d | http://e.f | state=queued | by=Doe, Jane; Roe, John | out=2017-06",
        "E f | - | remark=Year: soon | by=Doe, Jane", "? | http://g.h",
      ])
  }

  @Test(
    "stars and numbers out of a known sum are a rating, others a remark",
    arguments: [
      ("Rating", "⭐⭐⭐⭐", "rating=8"), ("Rating", "⭐️⭐️⭐️", "rating=6"),
      ("My rating", "★★☆☆☆", "rating=4"), ("Rating", "★★★★½", "rating=9"),
      ("Rating", "4.5/5", "rating=9"), ("Score", "9/10", "rating=9"),
      ("Score", "85 / 100", "rating=9"), ("Rating", "4,5 out of 5", "rating=9"),
      ("Rating", "3.5 stars", "rating=7"), ("Rating", "4⭐", "rating=8"),
      ("Rating (1-5)", "4", "rating=8"), ("Score /10", "7", "rating=7"),
      ("Rating", "4", "remark=Rating: 4"), ("Rating", "6/5", "remark=Rating: 6/5"),
      ("Rating", "0/5", "remark=Rating: 0/5"), ("Rating", "great", "remark=Rating: great"),
    ])
  func ratings(head: String, cell: String, expected: String) throws {
    let text = "| Book | \(head) |\n|---|---|\n| [A](http://a.b) | \(cell) |\n"
    #expect(try lines(text) == ["A | http://a.b | \(expected)"])
  }

  @Test(
    "the day a work was read is that of its state",
    arguments: [
      ("Date Read", "2021-03-15", "state=read | on=2021-03-15"),
      ("Read on", "15 March 2021", "state=read | on=2021-03-15"),
      ("Finished", "2021/03/15", "state=read | on=2021-03-15"),
      ("Finished", "✅ 2021-03-15", "state=read | on=2021-03-15"),
      ("Status", "finished on 2021-03-15", "state=read | on=2021-03-15"),
      ("Status", "reading 2021-03-15", "state=reading | on=2021-03-15"),
      ("Date finished", "2021-03", "remark=Date finished: 2021-03 | state=read"),
      ("Date finished", "-", ""), ("Date finished", "soon", "remark=Date finished: soon"),
      ("Progress", "12/13", "state=reading | progress=12/13"),
    ])
  func days(head: String, cell: String, expected: String) throws {
    let text = "| Book | \(head) |\n|---|---|\n| [A](http://a.b) | \(cell) |\n"
    #expect(
      try lines(text) == [
        ["A | http://a.b", expected].filter { !$0.isEmpty }.joined(separator: " | ")
      ])
  }

  @Test("the day and the mark of a row are those of all its works")
  func several() throws {
    let text = """
      | Read | Date read | Book | Rating |
      |---|---|---|---|
      | ✅ | 2021-03-15 | [A](http://a.b) / [C](http://c.d) | ⭐⭐⭐ |
      | ❌ | 2021-03-15 | [E](http://e.f) | |
      | dnf | 2021-03-15 | [G](http://g.h) | |
      """
    #expect(
      try lines(text) == [
        "A | http://a.b | state=read | on=2021-03-15 | rating=6",
        "C | http://c.d | state=read | on=2021-03-15",
        "E | http://e.f | remark=Date read: 2021-03-15 | state=queued",
        "G | http://g.h | state=dropped | on=2021-03-15",
      ])
  }

  @Test("tables that list no works have no items")
  func others() throws {
    let text = """
      # Keys

      | Key | What it does |
      |---|---|
      | q | quits |

      | Name | Description |
      |---|---|
      | A | a thing |

      """
    #expect(try lines(text).isEmpty)
  }

  @Test("a works' table may have rows of bare titles and wiki links")
  func bare() throws {
    let text = "|Book|Status|\n|-|-|\n|[[Doe, Jane - A b]]|done|\n|~~C d~~|todo|\n|**E**|x|\n"
    #expect(
      try lines(text) == [
        "A b | - | state=read | by=Doe, Jane", "C d | - | state=queued", "E | - | state=read",
      ])
  }
}
