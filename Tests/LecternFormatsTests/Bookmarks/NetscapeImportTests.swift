import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Bookmark files")
struct NetscapeImportTests {
  private func file(_ body: String, base: String? = nil) throws -> ImportedFile {
    let head = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>T</TITLE>\n<H1>T</H1>\n<DL><p>\n"
    return try ImportedFile(NetscapeImport(), head + body + "\n</DL><p>\n", base: base)
  }

  @Test(
    "a date is taken by its form and size, or left out",
    arguments: [
      ("1600000001", "2020-09-13T12:26:41Z"), ("1600000001123", "2020-09-13T12:26:41Z"),
      ("1600000001123456", "2020-09-13T12:26:41Z"), ("1600000001123456789", "2020-09-13T12:26:41Z"),
      ("13244473601000000", "2020-09-13T12:26:41Z"), ("297225939", "1979-06-03T02:45:39Z"),
      ("1", "1970-01-01T00:00:01Z"), (" 1600000001 ", "2020-09-13T12:26:41Z"),
      ("10/Oct/2000:13:55:36 +0300", "2000-10-10T10:55:36Z"),
      ("2020-01-02T03:04:05+02:00", "2020-01-02T01:04:05Z"),
      ("-371211336", "1958-03-28T13:44:24Z"), ("0", nil), ("", nil), ("-1", nil), ("now", nil),
      ("99999999999999999999", nil),
      ("9999999999999999999", nil), ("2020-13-45", nil),
    ] as [(String, String?)])
  func dates(text: String, expected: String?) throws {
    let file = try file("<DT><A HREF=\"http://a.b\" ADD_DATE=\"\(text)\">A</A>")
    #expect(file.items.map { $0.added?.text } == [expected])
    let isAbsent = text.isEmpty || text == "0"
    #expect(file.problems.count == (expected == nil && !isAbsent ? 1 : 0))
  }

  @Test(
    "private and to-read in every way of saying yes",
    arguments: [
      ("PRIVATE=\"1\"", true, nil), ("private='true'", true, nil), ("PRIVATE", true, nil),
      ("PRIVATE=yes", true, nil), ("PRIVATE=\"5\"", true, nil), ("PRIVATE=\"-30\"", true, nil),
      ("PRIVATE=\"0\"", false, nil), ("PRIVATE=\"nil\"", false, nil),
      ("PRIVATE=\"no\"", false, nil), ("PUBLIC=\"0\"", true, nil), ("PUB=\"false\"", true, nil),
      ("SHARED=\"0\"", true, nil), ("PUBLISHED=\"yes\"", false, nil), ("shared", false, nil),
      ("PRIVATE=\"0\" SHARED=\"0\"", false, nil),
      ("TOREAD=\"1\"", false, .queued), ("TOREAD=\"0\"", false, nil), ("", false, nil),
    ] as [(String, Bool, ReadingState?)])
  func flags(attribute: String, isPrivate: Bool, state: ReadingState?) throws {
    let item = try #require(try file("<DT><A HREF=\"http://a.b\" \(attribute)>A</A>").items.first)
    #expect(item.isPrivate == isPrivate)
    #expect(item.state == state)
  }

  @Test(
    "a description is all that stands in it, whatever its markup",
    arguments: [
      (
        "<h3>Summary</h3> keep <a href=\"http://r.b/p\">ref</a> and more",
        "Summary\nkeep ref (http://r.b/p) and more"
      ),
      ("one<hr>two", "one\ntwo"), ("one\n<DD>two", "one\ntwo"),
      ("before <dl><dt>term<dd>meaning</dl> after", "before\nterm\nmeaning after"),
      ("see <a href=\"http://r.b\">http://r.b</a>.", "see http://r.b."),
      ("a picture <a href=\"http://r.b\"><img src=\"x\"></a> here", "a picture here"),
      ("one <p>two", "one\ntwo"), ("<ul><li>a<li>b</ul>", "a\nb"),
    ])
  func descriptions(html: String, text: String) throws {
    let file = try file(
      """
      <DT><A HREF="http://a.b" ADD_DATE="1">A</A><DD>\(html)
      <DT><H3 ADD_DATE="1">F</H3><DL><p><DT><A HREF="http://c.d">C</A></DL><p></DL><p>
      """)
    #expect(file.items.map(\.url) == ["http://a.b", "http://c.d"])
    let lines = (file.items.first?.remark ?? "").split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.joined(separator: "\n") == text)
    #expect(file.items.map(\.place.folder) == [[], ["F"]])
  }

  @Test(
    "text directly behind a link describes it, without what only parts the two",
    arguments: [
      (" - said of it", "said of it"), ("said\n<p>of it", "said\n\nof it"), (" | \n", nil),
      ("\n", nil), ("behind<DD>below", "behind\nbelow"), ("behind\n    <DD>below", "behind\nbelow"),
      (": (2nd ed.)", "(2nd ed.)"),
    ] as [(String, String?)])
  func behindTitle(text: String, remark: String?) throws {
    let file = try file(
      "<DT><A HREF=\"http://a.b\">A</A>\(text)<DT><H3>F</H3> of folders <DL><p></DL><A HREF=\"http://c.d\">C</A>"
    )
    #expect(file.items.map(\.remark) == [remark, nil])
  }

  @Test("a keyword is kept as such")
  func keyword() throws {
    let file = try file("<DT><A HREF=\"http://a.b/?q=%s\" SHORTCUTURL=\" wp \">A</A>")
    #expect(file.items.map(\.metadata.keyword) == ["wp"])
    #expect(file.items.map(\.remark) == [nil])
  }

  @Test("a folder's tags are left out, and it is said")
  func folderTags() throws {
    let file = try file(
      "<DT><H3 TAGS=\"a,b\">News</H3><DL><p><DT><A HREF=\"http://a.b\" TAGS=\"c\">A</A></DL><p>")
    #expect(file.items.map(\.tags) == [["c"]])
    #expect(file.problems.map(\.message) == ["folders have no tags here: 'a,b' is left out"])
  }

  @Test("a folder's description is left out, and it is said")
  func folderDescription() throws {
    let file = try file(
      "<DT><H3>News</H3><DD>about it\n<DL><p><DT><A HREF=\"http://a.b\">A</A></DL><p>")
    #expect(file.items.map(\.place.folder) == [["News"]])
    #expect(file.problems.map(\.code) == ["folder-description"])
  }

  @Test(
    "commas anywhere in a file mean that tags are separated by commas",
    arguments: [
      (["a b", "c"], [["a", "b"], ["c"]]), (["a b", "c,d"], [["a b"], ["c", "d"]]),
      (["a , b c,a,"], [["a", "b c"]]), (["", " "], [[], []]), (["a\tb\n c"], [["a", "b", "c"]]),
      (["c&#44;d e"], [["c", "d e"]]),
    ])
  func tags(values: [String], expected: [[String]]) throws {
    let body = values.map { "<DT><A HREF=\"http://a.b\" TAGS=\"\($0)\">A</A>\n" }.joined()
    #expect(try file(body).items.map(\.tags) == expected)
  }

  @Test(
    "text and tags stand in attributes of several names",
    arguments: [
      ("TAG=\"x,y\"", ["x", "y"], nil), ("labels=\"x y\"", ["x", "y"], nil),
      ("NOTE=\"n\"", [], "n"), ("description=\"d\" NOTE=\"n\"", [], "d"),
    ] as [(String, [String], String?)])
  func otherNames(attributes: String, tags: [String], remark: String?) throws {
    let item = try #require(try file("<DT><A HREF=\"http://a.b\" \(attributes)>A</A>").items.first)
    #expect(item.tags == tags)
    #expect(item.remark == remark)
  }

  @Test("a folder's heading without an end names it all the same")
  func openHeading() throws {
    let file = try file("<DT><H3>One\n<DL><p>\n<DT><A HREF=\"http://a.b\">A</A>\n</DL>")
    #expect(file.items.map(\.place.folder) == [["One"]])
  }

  @Test("a program that allows spaces in tags is known without a comma")
  func tagMarks() throws {
    let file = try file("<DT><A HREF=\"http://a.b\" ICON_URI=\"x\" TAGS=\"machine learning\">A</A>")
    #expect(file.items.map(\.tags) == [["machine learning"]])
  }

  @Test("a flat folder of 20,000 links brings in 20,000, each with its line and place")
  func flat() throws {
    let body = (0..<20_000).map {
      "<DT><A HREF=\"http://a.b/\($0)\" ADD_DATE=\"\($0 + 1)\">T \($0)</A>\n"
    }
    let file = try file("<DT><H3>F</H3>\n<DL><p>\n" + body.joined() + "</DL><p>\n")
    #expect(file.items.count == 20_000)
    #expect(file.items.last?.metadata.title == "T 19999")
    #expect(file.items.map(\.place.position) == Array(0..<20_000))
    #expect(file.items.last?.place.line == 20_006)
    #expect(file.items.allSatisfy { $0.place.folder == ["F"] })
  }

  @Test("folders 100,000 deep are read, and their path is cut")
  func deep() throws {
    let open = (0..<100_000).map { "<DT><H3>\($0)</H3><DL>" }.joined()
    let close = String(repeating: "</DL>", count: 200_000)
    let file = try file(open + "<DT><A HREF=\"http://a.b\">A</A>" + close)
    #expect(file.items.count == 1)
    #expect(file.items.first?.place.folder.count == 64)
    #expect(file.items.first?.place.folder.last == "63")
  }

  @Test(
    "markup by the hundred thousand takes linear time",
    .timeLimit(.minutes(60)),
    arguments: [
      "<", "<a", "<A HREF=\"", "<DT>", "<DD>", "</DL>", "<H3>", "&", "&amp", "<!--", "<script>",
      "<A HREF=\"x\">", "<DD><UL>", "TAGS=", "TAGS=\"", "<br>", "\0", "\u{FEFF}",
    ])
  func hostile(piece: String) throws {
    let body = String(repeating: piece, count: 100_000) + "<DT><A HREF=\"http://a.b\">A</A>"
    let file = try file(body)
    #expect(file.items.count + file.rejections.count < 200_001)
  }

  @Test("an address with quotes that are not escaped is read whole")
  func quotes() throws {
    let file = try file(
      "<DT><A HREF=\"https://x/?q=\"a b\"\" ADD_DATE=\"1600000001\" PRIVATE=\"1\">A</A>")
    #expect(file.items.map(\.url) == ["https://x/?q=\"a b\""])
    #expect(file.items.map(\.isPrivate) == [true])
    #expect(file.items.map { $0.added?.seconds } == [1_600_000_001])
  }

  @Test("folders of one name beside each other become one, and it is said")
  func sameFolders() throws {
    let folder = "<DT><H3>F</H3>\n<DL><p><DT><A HREF=\"http://a.b\">A</A></DL><p>\n"
    let other = "<DT><H3>G</H3><DL><p>\(folder)</DL><p>"
    let file = try file(folder + other + folder)
    #expect(file.items.map(\.place.folder) == [["F"], ["G", "F"], ["F"]])
    #expect(file.problems.map(\.code) == ["same-folder"])
  }

  @Test("UTF-16, and Latin-1 by declaration, are read as what they are")
  func encodings() throws {
    let text =
      "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"http://a.b\" TAGS=\"ä,ö ü\">naïve</A></DL>"
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let meta = "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=ISO-8859-1\">"
    let latin = Array(meta.utf8) + text.unicodeScalars.map { UInt8($0.value) }
    let expected = ["naïve | http://a.b | tags=ä,ö ü"]
    #expect(try ImportedFile(NetscapeImport(), bytes: wide).lines == expected)
    #expect(try ImportedFile(NetscapeImport(), bytes: latin).lines == expected)
  }

  @Test(
    "notes of linkding are parted from the description, with and without their end",
    arguments: [
      ("Words[linkding-notes]Notes[/linkding-notes]", "Words", "Notes"),
      ("Words[linkding-notes]Notes", "Words", "Notes"),
      ("[linkding-notes]&lt;b&gt;[/linkding-notes]", nil, "<b>"), ("[x] y", "[x] y", nil),
    ] as [(String, String?, String?)])
  func notes(text: String, remark: String?, note: String?) throws {
    let item = try file("<DT><A HREF=\"http://a.b\">A</A><DD>\(text)\n").items.first
    #expect(item?.remark == remark)
    #expect(item?.note == note)
  }

  @Test("a live bookmark is a subscription, with a site and without")
  func live() throws {
    let file = try file(
      "<DT><A FEEDURL=\"http://a.b/f\" HREF=\"http://a.b\">A</A><DT><A FEEDURL=\"http://c.d/f\">C</A>"
    )
    #expect(
      file.lines == [
        "A | http://a.b | feed=http://a.b/f | kind=blog", "C | - | feed=http://c.d/f | kind=blog",
      ])
  }

  @Test("a description may stand before its link, and belongs to no other")
  func early() throws {
    let file = try file(
      "<DT><DD>first</DD>\n<A HREF=\"http://a.b\">A</A>\n<DT><DD></DD><A HREF=\"http://c.d\">C</A>"
        + "<DT><DD>lost</DD><DT><A HREF=\"http://e.f\">E</A>")
    #expect(
      file.lines == ["A | http://a.b | remark=first", "C | http://c.d", "E | http://e.f"])
  }

  @Test(
    "a piece of a bookmark file is recognised",
    arguments: [
      "<A HREF=\"http://a.b\" TAGS=\"\">A</A>", "\n<DT><A HREF=\"http://a.b\">A</A>",
      "<DT><H3>F</H3><DL><DT><A HREF=\"http://a.b\">A</A></DL>",
    ])
  func piece(text: String) throws {
    let input = Input(name: "x", bytes: Array(text.utf8))
    #expect(try ImportFormats.recognise(input).name == "netscape")
  }

  @Test("relative links start from the file's address")
  func relative() throws {
    let file = try file("<DT><A HREF=\"?abc\">A</A>", base: "https://s.example/list")
    #expect(file.lines == ["A | https://s.example/list?abc"])
    #expect(file.problems.isEmpty)
  }

  @Test(
    "other HTML and other formats are no bookmark files",
    arguments: [
      "<!DOCTYPE html><html><head><title>Page</title></head><body><a href='x'>y</a>",
      "<?xml version='1.0'?><rss><channel><title>x</title>", "- [a](b)", "{}", "",
      "<html><body><dl><dt>term<dd>meaning</dl><a href='x'>y</a></body></html>",
    ])
  func others(text: String) throws {
    let head = try InputHead(Input(name: "x.html", bytes: Array(text.utf8)))
    #expect(NetscapeImport().confidence(in: head) == .no)
  }
}
