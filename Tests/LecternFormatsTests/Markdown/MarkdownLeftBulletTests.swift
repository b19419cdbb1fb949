import LecternFormats
import LecternModel
import Testing

@Suite("Bullets without a link among others in Markdown")
struct MarkdownLeftBulletTests {
  private static let link = "\n- [Circe](https://a.org/c) by Madeline Miller\n"

  @Test(
    "what is surely a work comes in beside works with links",
    arguments: [
      (
        "- Thinking, Fast and Slow by Daniel Kahneman",
        "Thinking, Fast and Slow | - | by=Kahneman, Daniel"
      ),
      (
        "- Dune by Frank Herbert (1965) — the first",
        "Dune | - | remark=the first | by=Herbert, Frank | out=1965"
      ),
      ("- Dune by Frank Herbert - the first", "Dune | - | remark=the first | by=Herbert, Frank"),
      ("- **Dune**, Frank Herbert", "Dune | - | by=Herbert, Frank"),
      ("- **Emma** by Jane Austen, 1815", "Emma | - | by=Austen, Jane | out=1815"),
      ("- *Emma*, Jane Austen", "Emma | - | by=Austen, Jane"),
      ("- Dune, ISBN 978-0-441-17271-9", "Dune | - | ids=isbn:9780441172719"),
      (
        "- Dune by Frank Herbert (ISBN: 0441172717)",
        "Dune | - | ids=isbn:9780441172719 | by=Herbert, Frank"
      ),
      ("- Learning by Doing, doi:10.1000/182", "Learning by Doing | - | ids=doi:10.1000/182"),
      ("- [Dune][herbert] by Frank Herbert", "Dune | - | by=Herbert, Frank"),
    ])
  func works(bullet: String, expected: String) throws {
    let file = try ImportedFile(MarkdownImport(), bullet + Self.link)
    #expect(file.lines == [expected, "Circe | https://a.org/c | by=Miller, Madeline"])
    let isUndefined = bullet.contains("][")
    #expect(file.problems.map(\.line) == (isUndefined ? [1] : []))
  }

  @Test(
    "what may be anything is left out, and it is said",
    arguments: [
      "- The Odyssey", "- **Tools**: Visual Studio, Sublime Text", "- Maintained by Jane Doe",
      "- Learning by Doing", "- Step by Step Guide", "- ISBN 978-0-441-17271-9",
    ])
  func left(bullet: String) throws {
    let file = try ImportedFile(MarkdownImport(), bullet + Self.link)
    #expect(file.lines == ["Circe | https://a.org/c | by=Miller, Madeline"])
    #expect(file.problems.map(\.line) == [1])
    let words = bullet.dropFirst(2).replacing("**", with: "")
    #expect(
      file.problems.map(\.message) == [
        "'\(words)' is left out: a bullet without a link or an author"
      ])
  }

  @Test(
    "headings, remarks, tables of contents and pictures are not left out; words are told of once a list"
  )
  func others() throws {
    let text = """
      - [Books](#books)
      - [More](#more)

      ## Books

      - Novels
        - [A](https://a.org/a)
          - worth it
        - Plays by William Shakespeare
          - [B](https://a.org/b)
      - [C](https://a.org/c)
      - ![a picture](c.png)

      Please:

      - be kind
      - be brief

      ## More

      - Dune by Frank Herbert
      - Emma by Jane Austen
      """
    let file = try ImportedFile(MarkdownImport(), text)
    #expect(
      file.lines == [
        "A | https://a.org/a | remark=worth it | section=Books/Novels",
        "B | https://a.org/b | section=Books/Novels/Plays",
        "C | https://a.org/c | section=Books",
        "Dune | - | by=Herbert, Frank | section=More",
        "Emma | - | by=Austen, Jane | section=More",
      ])
    #expect(
      file.problems.map(\.message) == [
        "'be kind' is left out: a bullet without a link, as are 1 more of its list"
      ])
    #expect(file.problems.map(\.line) == [16])
  }
}
