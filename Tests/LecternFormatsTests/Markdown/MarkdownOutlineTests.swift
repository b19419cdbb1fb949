import LecternFormats
import LecternModel
import Testing

@Suite("Sections, order and refusals of Markdown")
struct MarkdownOutlineTests {
  private func file(_ text: String, base: String? = nil) throws -> ImportedFile {
    try ImportedFile(MarkdownImport(), text, base: base)
  }

  @Test("headings are sections, the only first-level one the title")
  func sections() throws {
    let text = """
      # My list :books:
      - [A](http://a.b)
      ## One
      - [B](http://c.d)
      #### Deep
      - [C](http://e.f)
      ### Less deep
      - [D](http://g.h)

      Two
      ---
      - [E](http://i.j)
      """
    let file = try file(text)
    #expect(file.sources.map(\.title) == ["My list"])
    #expect(file.sources.map(\.isOrdered) == [true])
    #expect(
      file.items.map(\.place.section) == [
        [], ["One"], ["One", "Deep"], ["One", "Less deep"], ["Two"],
      ])
    #expect(file.items.map(\.place.position) == [0, 1, 2, 3, 4])
    #expect(file.items.map(\.place.line) == [2, 4, 6, 8, 12])
  }

  @Test("several first-level headings are sections, and none is the title")
  func manyTitles() throws {
    let file = try file("# One\n- [A](http://a.b)\n# Two\n- [B](http://c.d)\n")
    #expect(file.sources.map(\.title) == [nil])
    #expect(file.items.map(\.place.section) == [["One"], ["Two"]])
  }

  @Test("front matter names the list and is no content")
  func frontMatter() throws {
    let file = try file("---\ntitle: \"My list\"\ntags: [a, b]\n---\n\n- [A](http://a.b)\n")
    #expect(file.sources.map(\.title) == ["My list"])
    #expect(file.items.map(\.place.line) == [6])
    #expect(file.rejections.isEmpty)
  }

  @Test("bullets without links, bold paragraphs and folds are sections of what they hold")
  func labels() throws {
    let text = """
      - **What is it?**
          * [A](http://a.b)
            A good overview.
      - Else:
          - [B](http://c.d)
              - [C c](http://e.f)

      **Books**

      - [D](http://g.h)

      And then [E](http://i.j).

      <details><summary>More</summary>

      - [F](http://k.l)

      </details>

      - [G](http://m.n)
      """
    #expect(
      try file(text).lines == [
        "A | http://a.b | remark=A good overview. | section=What is it?",
        "B | http://c.d | section=Else", "C c | http://e.f | section=Else",
        "D | http://g.h | section=Books", "E | http://i.j | remark=And then",
        "F | http://k.l | section=More", "G | http://m.n",
      ])
  }

  @Test("HTML lists and headings count like Markdown's")
  func html() throws {
    let text = """
      <h1 align="center">My <i>list</i></h1>
      <h2>One</h2>
      <ul>
        <li><a href="http://a.b">A</a> &mdash; good</li>
        <li><a href="http://c.d">B</a>
      </ul>
      <script>x = '<a href="http://no.no">no</a>'</script>
      """
    let file = try file(text)
    #expect(file.sources.map(\.title) == ["My list"])
    #expect(
      file.lines == ["A | http://a.b | remark=good | section=One", "B | http://c.d | section=One"])
    #expect(file.items.map(\.place.line) == [4, 5])
  }

  @Test(
    "links that lead nowhere are refused with line and reason",
    arguments: [
      ("javascript:alert(1)", "script"), ("mailto:a@b.c", "e-mail"), ("data:text/html,x", "data:"),
      ("file:///etc/passwd", "file:"), ("chapter/1.md", "relative"), ("", "nowhere"),
      ("JaVaScRiPt:x", "script"), ("foo:bar", "foo:"), ("https://", "no host"),
    ])
  func refused(address: String, reason: String) throws {
    let file = try file("# T\n\n- [A b](<\(address)>)\n- [B](http://a.b)\n")
    #expect(file.lines == ["B | http://a.b"])
    #expect(file.rejections.map(\.line) == [3])
    #expect(file.rejections.allSatisfy { $0.reason.contains(reason) && $0.text.contains("A b") })
  }

  @Test("relative links start from the list's address")
  func relative() throws {
    let text = "- [A](../c/d.md?x#y)\n- [B](/e)\n- [C](//f.g/h)\n- [D](#here)\n"
    let file = try file(text, base: "https://a.b/one/two/README.md")
    #expect(
      file.items.map(\.url) == ["https://a.b/one/c/d.md?x#y", "https://a.b/e", "https://f.g/h"])
    #expect(file.rejections.isEmpty)
  }

  @Test("a definition that no link uses is told of")
  func unused() throws {
    let file = try file("[A][a]\n\n[a]: http://a.b\n[c]: http://c.d\n[//]: # (comment)\n")
    #expect(file.lines == ["A | http://a.b"])
    #expect(file.rejections.map(\.line) == [4])
  }

  @Test("a line no parser can take is refused, and the rest is read")
  func hostile() throws {
    let deep = String(repeating: "> ", count: 100_000)
    let file = try file("\(deep)[A](http://a.b)\n\n- [B](http://c.d)\n")
    #expect(file.lines == ["B | http://c.d"])
    #expect(file.rejections.map(\.line) == [1])
    #expect(file.rejections.allSatisfy { $0.text.count <= 500 })
  }

  @Test("a text without links or lists is no list")
  func prose() throws {
    #expect(throws: ImportError.self) { _ = try file("Only words.\n\nAnd more.\n") }
    #expect(try file("# An empty list\n").items.isEmpty)
  }
}
