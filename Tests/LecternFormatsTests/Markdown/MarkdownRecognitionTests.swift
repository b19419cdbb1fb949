import Bytes
import LecternFormats
import Testing

@Suite("Recognising Markdown")
struct MarkdownRecognitionTests {
  private func confidence(_ text: String, name: String = "x") throws -> Confidence {
    let head = try InputHead(Input(name: name, bytes: Array(text.utf8)))
    return MarkdownImport().confidence(in: head)
  }

  @Test(
    "links, bullets, headings, tables and tasks are Markdown",
    arguments: [
      "- [A](http://a.b)", "# T\n\n[![x](y)](z)", "[A](http://a.b)", "[A]: http://a.b",
      "1. one\n2. two", "|a|b|\n|-|-|\n|c|d|", "* [ ] x", "[[Wiki]] page", "<div>\n\n- [A](b)",
      "## Only\n\ntext", "> - quoted", "[a, b](http://c.d) and\n",
    ])
  func markdown(text: String) throws { #expect(try confidence(text) == .probably) }

  @Test(
    "other formats are not",
    arguments: [
      "<?xml version='1.0'?><rss/>", "<!DOCTYPE html>\n- x", "<html>", "{\"a\": [1]}",
      "[{\"a\": \"- [x](y)\"}]", "[\"a\", \"b\"]", "[[1, 2], [3]]", "[]", "@book{x,\n title={y}}",
      "TY  - JOUR\nTI  - x\n", "PMID- 1\n", "%PDF-1.4\n- x", "a\0\0b", "<rss><channel>",
      "\u{1}\u{2}\u{3}\u{4}- x", "<p>just a page</p>",
    ])
  func others(text: String) throws { #expect(try confidence(text) == .no) }

  @Test("any other text may be read as Markdown; a name may say so")
  func texts() throws {
    #expect(try confidence("title,url\na,http://b.c\n") == .maybe)
    #expect(try confidence("https://a.b\n") == .maybe)
    #expect(try confidence("words", name: "notes.md") == .probably)
  }

  @Test("a list that quotes other formats is a list")
  func quotes() throws {
    let text =
      "# Formats\n\n- [A](http://a.b)\n\n```\n<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<opml>\n```\n"
    #expect(
      try ImportFormats.recognise(Input(name: "x", bytes: Array(text.utf8))).name == "markdown")
  }
}
