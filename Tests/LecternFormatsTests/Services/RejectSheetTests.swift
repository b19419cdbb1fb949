import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Refused rows written down")
struct RejectSheetTests {
  /// Files with refused rows, and what to change so that the rows become items.
  static let cases: [(name: String, text: String, repair: (String, String), count: Int)] = [
    (
      "pocket",
      "title,url,time_added,tags,status\nA,javascript:x,1,\"p, q\",unread\nB,http://b.c,1,,archive\n",
      ("javascript:x", "http://a.b"), 1
    ),
    (
      "pocket",
      "title;url;time_added;tags;status\nA;x;http://a.b;1;p;unread\n\"two\nlines\";;1;;unread\n",
      (";x;", ";"), 2
    ),
    (
      "pinboard",
      "[{\"href\":\"place:x\",\"description\":\"A \\\"q\\\"\",\"extended\":\"\",\"tags\":\"p\"}]",
      ("place:x", "http://a.b"), 1
    ),
    (
      "pinboard",
      "<posts user=\"u\"><post href=\"http://c.d\"/><post href=\"place:x\" description=\"A &lt; \u{DC}\"/></posts>",
      ("place:x", "http://a.b"), 1
    ),
    (
      "wallabag",
      "<result><entry><is_archived>1</is_archived><tags><entry>t</entry></tags><title>A &amp; b</title>"
        + "<url>place:x</url></entry></result>", ("place:x", "http://a.b"), 1
    ),
    (
      "readwise", "Highlight,Book Title\nQ,\nR,T\n", ("Q,", "Q,Now named"), 1
    ),
    ("org", "* [[javascript:x][A]] :t:\n* [[https://c.d][C]]\n", ("javascript:x", "http://a.b"), 1),
    (
      "readability", "{\"bookmarks\":[{\"article__url\":\"x\",\"article__title\":\"A\"}]}",
      ("\"x\"", "\"http://a.b\""), 1
    ),
    (
      "karakeep",
      "{\"bookmarks\":[{\"createdAt\":1,\"title\":\"A\",\"lists\":[\"l2\",\"l3\"],\"content\":{\"url\":\"place:x\"}}],"
        + "\"lists\":[{\"id\":\"l1\",\"name\":\"P / Q\"},{\"id\":\"l2\",\"name\":\"C\",\"parentId\":\"l1\"}]}",
      ("place:x", "http://a.b"), 1
    ),
    (
      "netscape",
      "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>F &amp; G</H3><DL><p><DT><A HREF=\"place:x\" "
        + "ADD_DATE=\"1\" TAGS=\"p,q\">A &lt;--</A><DD>said\nso</DL></DL>",
      ("place:x", "http://a.b"), 1
    ),
    (
      "chrome",
      "{\"roots\":{\"bookmark_bar\":{\"name\":\"Bar\",\"children\":[{\"name\":\"A\",\"url\":\"javascript:x\"}]}}}",
      ("javascript:x", "http://a.b"), 1
    ),
    (
      "firefox",
      "{\"type\":\"text/x-moz-place-container\",\"root\":\"placesRoot\",\"title\":\"\",\"children\":[{\"title\":\"F\","
        + "\"children\":[{\"title\":\"A\",\"uri\":\"place:x\"}]}]}",
      ("place:x", "http://a.b"), 1
    ),
    ("urls", "http://c.d\nno address here\n", ("no address here", "http://a.b here"), 1),
    ("newsboat", "\"query:x:y\" tag\nhttp://a.b\n", ("\"query:x:y\"", "http://a.b"), 1),
    (
      "opml",
      "<opml version=\"2.0\"><body><outline text=\"A\" type=\"rss\" xmlUrl=\"javascript:x\"/></body></opml>",
      ("javascript:x", "http://a.b"), 1
    ),
    (
      "rss",
      "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item><dc:creator>B</dc:creator>"
        + "<category>x</category></item></channel></rss>",
      ("<category>x", "<link>http://a.b</link><category>x"), 1
    ),
    (
      "atom",
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><author><name>B</name></author></entry></feed>",
      ("<author>", "<link href=\"http://a.b\"/><author>"), 1
    ),
    (
      "jsonfeed",
      "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"tags\":[\"p\"]}]}",
      ("\"tags\"", "\"url\":\"http://a.b\",\"tags\""), 1
    ),
    ("markdown", "# L\n\n- [A](javascript:x)\n", ("javascript:x", "http://a.b"), 1),
  ]

  @Test(
    "what is no object is written down as the value of one, and refused again",
    arguments: ["json", "csl-json"])
  func values(name: String) throws {
    let format = try #require(ImportFormats.named(name))
    let text =
      "[{\"type\":\"book\",\"title\":\"A\",\"url\":\"http://c.d\"},\"str\",7,null,[1],{\"type\":\"book\"}]"
    let refused = try ImportedFile(format, bytes: Array(text.utf8))
    let sheet = format.rejectSheet(header: nil)
    var written = sheet.head
    for (place, rejection) in refused.rejections.enumerated() {
      written += try #require(sheet.text(of: rejection, isFirst: place == 0))
    }
    written += sheet.tail
    #expect(refused.rejections.count == 5)
    let again = try ImportedFile(format, bytes: Array(written.utf8))
    #expect(again.rejections.count == 5 && again.items.isEmpty, "\(written)")
  }

  @Test("repaired and imported again, they become items", arguments: cases.indices)
  func repair(index: Int) throws {
    let (name, text, repair, count) = Self.cases[index]
    let format = try #require(ImportFormats.named(name))
    let refused = try ImportedFile(format, bytes: Array(text.utf8))
    #expect(refused.rejections.count == count)
    let sheet = format.rejectSheet(header: refused.sources.first?.rowHeader)
    var written = sheet.head
    for (place, rejection) in refused.rejections.enumerated() {
      written += try #require(sheet.text(of: rejection, isFirst: place == 0))
    }
    written += sheet.tail
    for rejection in refused.rejections {
      let reason = rejection.reason.prefix { $0 != "\"" && $0 != "'" }
      #expect(written.contains(reason))
    }

    // As it is, it is recognised, and the same rows are refused. A line without an address is no sign of
    // a list of addresses.
    let again = Input(name: "x", bytes: Array(written.utf8))
    if name != "urls" { #expect(try ImportFormats.recognise(again).name == name) }
    let same = try ImportedFile(format, again)
    #expect(same.rejections.map(\.reason) == refused.rejections.map(\.reason))

    let repaired = try ImportedFile(
      format, bytes: Array(written.replacing(repair.0, with: repair.1).utf8))
    let whole = try ImportedFile(
      format, bytes: Array(text.replacing(repair.0, with: repair.1).utf8))
    let item = try #require(repaired.items.first)
    #expect(whole.lines.contains(ImportedFile.line(item)))
  }
}
