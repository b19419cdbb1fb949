import MarkdownTree
import Testing

@Suite("Blocks and inlines")
struct BlockTests {
  @Test("a list comes with its items, boxes and lines")
  func list() throws {
    let read = try blocks("# Title\n\n- [x] done\n- [ ] open\n- plain\n  more\n")
    #expect(
      read.map(\.0) == [
        .heading(level: 1, [.text("Title")]),
        .enter(.list(isOrdered: false)),
        .enter(.item(isDone: true)), .paragraph([.text("done")]), .leave(.item(isDone: true)),
        .enter(.item(isDone: false)), .paragraph([.text("open")]), .leave(.item(isDone: false)),
        .enter(.item(isDone: nil)), .paragraph([.text("plain"), .softBreak, .text("more")]),
        .leave(.item(isDone: nil)),
        .leave(.list(isOrdered: false)),
      ])
    #expect(read.map(\.1) == [1, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 3])
  }

  @Test("a table's rows have all the columns of its head")
  func table() throws {
    let read = try blocks("a | b\n--|--\n[c](d) \\| e | f\n| g\n")
    #expect(
      read.map(\.0) == [
        .enter(.table),
        .row([[.text("a")], [.text("b")]], isHeader: true),
        .row(
          [[.open(.link("d")), .text("c"), .close(.link("d")), .text(" | e")], [.text("f")]],
          isHeader: false),
        .row([[.text("g")], []], isHeader: false),
        .leave(.table),
      ])
    #expect(read[2].1 == 3)
  }

  @Test(
    "spans open and close around their text",
    arguments: [
      (
        "[a *b*](c)",
        [
          .open(.link("c")), .text("a "), .open(.emphasis), .text("b"),
          .close(.emphasis), .close(.link("c")),
        ]
      ),
      ("~~a~~ ~b~", [.open(.struck), .text("a"), .close(.struck), .text(" ~b~")]),
      ("**a** `b`", [.open(.strong), .text("a"), .close(.strong), .text(" "), .code("b")]),
      ("![a](b)", [.open(.image("b")), .text("a"), .close(.image("b"))]),
      (
        "<https://a.b>",
        [
          .open(.link("https://a.b")), .text("https://a.b"),
          .close(.link("https://a.b")),
        ]
      ),
      (
        "see www.a.bc.",
        [
          .text("see "), .open(.link("http://www.a.bc")), .text("www.a.bc"),
          .close(.link("http://www.a.bc")), .text("."),
        ]
      ),
      ("[[a]] & &amp; b\\_c", [.text("[[a]] & & b_c")]),
      ("<b>a</b>  \nc", [.html("<b>"), .text("a"), .html("</b>"), .hardBreak, .text("c")]),
    ] as [(String, [MarkdownInline])])
  func inlines(text: String, expected: [MarkdownInline]) throws {
    #expect(try blocks(text).map(\.0) == [.paragraph(expected)])
  }

  @Test("a reference defined at the end is a link where it is used")
  func reference() throws {
    let read = try blocks("[a][1]\n\n[1]: https://b.c \"title\"\n").map(\.0)
    #expect(
      read == [
        .paragraph([
          .open(.link("https://b.c")), .text("a"), .close(.link("https://b.c")),
        ])
      ])
  }

  @Test("HTML and code are handed out as written")
  func verbatim() throws {
    let read = try blocks("<div>\n<a href='b'>\n</div>\n\n```\n[a](b)\n```\n").map(\.0)
    #expect(read == [.html("<div>\n<a href='b'>\n</div>\n"), .code("[a](b)\n")])
  }

  @Test("what the reader of the blocks throws comes through")
  func throwing() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try MarkdownDocument(utf8: Array("a".utf8)).forEachBlock { _, _ in throw Stop() }
    }
  }

  @Test("bytes that are no UTF-8, and zero bytes, crash nothing")
  func badBytes() throws {
    var count = 0
    try MarkdownDocument(utf8: [0x23, 0x20, 0xFF, 0x00, 0xC3, 0x0A, 0x2D, 0x20, 0xE2, 0x82])
      .forEachBlock { _, _ in count += 1 }
    #expect(count > 0)
    #expect(try blocks("").isEmpty)
  }
}

/// All blocks of a text with their lines.
func blocks(_ text: String) throws -> [(MarkdownBlock, Int)] {
  var all: [(MarkdownBlock, Int)] = []
  try MarkdownDocument(utf8: Array(text.utf8)).forEachBlock { all.append(($0, $1)) }
  return all
}
