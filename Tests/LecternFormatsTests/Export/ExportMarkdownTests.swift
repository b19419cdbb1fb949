import LecternFormats
import LecternModel
import Testing

@Suite("Markdown export")
struct ExportMarkdownTests {
  @Test("writes title, sections, task marks and what is known of an item")
  func wholeList() throws {
    var book = Sample.item(2, "The War of Art", kind: .book, state: .read)
    book.metadata.authors = [Person(family: "Pressfield", given: "Steven")]
    book.metadata.published = PartialDate(year: 2002)
    book.metadata.kind = .book
    let entries = [
      ExportEntry(Sample.item(1, "A page", "https://a.example/"), remark: "first"),
      ExportEntry(Sample.paper, section: ["Papers", "NLP"], remark: "start here"),
      ExportEntry(
        Sample.item(3, nil, "https://b.example/x"), section: ["Papers"], isOptional: true),
      ExportEntry(book, section: ["Books"]),
    ]
    let text = try exported(MarkdownExport(), entries, title: "My list")
    #expect(
      text.hasPrefix("# My list\n\n- [ ] [A page](https://a.example/) — first\n\n## Papers\n"))
    #expect(
      text.contains(
        """
        ### NLP

        - [ ] [Attention Is All You Need](https://arxiv.org/abs/1706.03762) by Ashish Vaswani, \
        Noam Shazeer (2017-06-12) — start here (
        """))
    #expect(text.contains("reading 2026-03-01, page 3/15, ★★★★½, #machine learning, #nlp"))
    #expect(text.contains("\n  > Read section 3 twice.\n"))
    #expect(text.contains("\n## Papers\n\n- [ ] <https://b.example/x> (optional, page)\n"))
    #expect(text.contains("\n## Books\n\n- [x] *The War of Art* by Steven Pressfield (2002)"))
  }

  @Test(
    "escapes what Markdown would read as more than text",
    arguments: [
      ("[a](b) `c` *d* ~~e~~ <f>", "\\[a\\](b) \\`c\\` \\*d\\* \\~\\~e\\~\\~ \\<f>"),
      ("snake_case and _this_", "snake_case and \\_this\\_"),
      ("R&D, AT&T, &amp; &#65;", "R&D, AT&T, \\&amp; \\&#65;"), ("two\nlines", "two lines"),
      ("a\\b", "a\\\\b"), ("see https://x.example/a_b", "see https\\://x.example/a_b"),
      ("www.x.example", "www\\.x.example"), ("bell\u{7}", "bell"),
      ("rtl \u{202E}x", "rtl &#x202E;x"), ("日本_語", "日本\\_語"),
    ])
  func escapesTitles(title: String, written: String) throws {
    let text = try exported(MarkdownExport(), [Sample.item(1, title, "https://a.example/")])
    #expect(text.contains("- [ ] [\(written)](https://a.example/)"))
  }

  @Test(
    "keeps a link whole whatever is in it",
    arguments: [
      ("https://en.example/A_(b)", "<https://en.example/A_(b)>"),
      ("https://a.example/a b", "<https://a.example/a b>"),
      ("https://a.example/?a=1&b=2", "https://a.example/?a=1&b=2"),
      ("https://a.example/?a=1&copy;=2", "https://a.example/?a=1&amp;copy;=2"),
      ("https://a.example/<x>", "<https://a.example/%3Cx%3E>"),
      ("https://a.example/a\\b", "https://a.example/a\\\\b"),
      ("relative/path", "relative/path"),
    ])
  func writesLinks(url: String, written: String) throws {
    let text = try exported(MarkdownExport(), [Sample.item(1, "T", url)])
    #expect(text.contains("[T](\(written))"))
  }

  @Test("keeps a remark's lines, and what would begin a block in them")
  func writesRemarkLines() throws {
    let entry = ExportEntry(
      Sample.item(1, "T", "https://a.example/"),
      remark: "one\n- two\n3. three\n\nsee https://b.example/x_y.")
    let text = try exported(MarkdownExport(), [entry])
    #expect(
      text.contains(
        """
        — one\\
          \\- two\\
          3\\. three\\
          \\
          see <https://b.example/x_y>.
        """))
  }

  @Test(
    "shows a state where the task mark doesn't",
    arguments: [
      (ReadingState.queued, "- [ ] [T](https://a.example/)\n"),
      (.read, "- [x] [T](https://a.example/)\n"),
      (.inbox, "- [ ] [T](https://a.example/) (inbox)\n"),
      (.paused, "- [ ] [T](https://a.example/) (paused)\n"),
      (.dropped, "- [ ] [T](https://a.example/) (dropped)\n"),
    ])
  func writesStates(state: ReadingState, line: String) throws {
    let item = Sample.item(1, "T", "https://a.example/", state: state)
    #expect(try exported(MarkdownExport(), [item]).hasSuffix(line))
  }

  @Test("gives entries without a section that come late a heading of their own")
  func endsSections() throws {
    let item = Sample.item(1, "T", "https://a.example/")
    let entries = [ExportEntry(item, section: ["A"]), ExportEntry(item)]
    #expect(try exported(MarkdownExport(), entries).contains("\n## Other\n\n- [ ] [T]"))
  }

  @Test("joins headings deeper than Markdown has")
  func joinsDeepHeadings() throws {
    let entry = ExportEntry(Sample.paper, section: (1...8).map { "L\($0)" })
    let text = try exported(MarkdownExport(), [entry])
    #expect(text.contains("\n##### L4\n\n###### L5 / L6 / L7 / L8\n"))
  }
}
