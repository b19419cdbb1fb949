import LecternFormats
import LecternModel
import Testing

@Suite("Netscape bookmark export")
struct ExportNetscapeTests {
  @Test("writes folders, tags, marks and remarks as browsers read them, dates where there are any")
  func wholeFile() throws {
    var hidden = Sample.item(2, "Second <b>", "https://b.example/?x=1&y=2", state: .read)
    hidden.isPrivate = true
    hidden.tags = ["a b", "c,d"]
    var blog = Sample.item(3, nil, "https://c.example/", kind: .blog)
    blog.feedURL = "https://c.example/feed"
    blog.metadata.keyword = "c"
    var entries = [
      ExportEntry(Sample.item(1, "First", "https://a.example/"), section: ["F", "G"]),
      ExportEntry(hidden, section: ["F"], remark: "two\nlines & more"),
      ExportEntry(blog),
    ]
    for index in 0..<2 { entries[index].collected = entries[index].item.added }
    #expect(
      try exported(NetscapeExport(), entries, title: "Marks") == """
        <!DOCTYPE NETSCAPE-Bookmark-file-1>
        <!-- written by Lectern -->
        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
        <TITLE>Marks</TITLE>
        <H1>Marks</H1>
        <DL><p>
        <DT><H3>F</H3>
        <DL><p>
        <DT><H3>G</H3>
        <DL><p>
        <DT><A HREF="https://a.example/" ADD_DATE="1767323045" TOREAD="1">First</A>
        </DL><p>
        <DT><A HREF="https://b.example/?x=1&amp;y=2" ADD_DATE="1767323045" PRIVATE="1" \
        TAGS="a b,c d" DATA-STATE="read">Second &lt;b&gt;</A>
        <DD>two
        lines &amp; more
        </DL><p>
        <DT><A HREF="https://c.example/" TOREAD="1" SHORTCUTURL="c" \
        FEEDURL="https://c.example/feed">https://c.example/</A>
        </DL><p>

        """)
  }

  @Test("finds an address for what has no link, and names what has none")
  func linkless() throws {
    var paper = Sample.item(1, "P")
    paper.identifiers = [Identifier(.doi, "10.1000/182")]
    let text = try exported(NetscapeExport(), [paper, Sample.item(2, "B"), Sample.item(3, "C")])
    #expect(text.contains("HREF=\"https://doi.org/10.1000/182\""))
    #expect(text.hasSuffix("<!-- left out, having no link: items 2, 3 -->\n"))
  }

  @Test("carries rating and progress")
  func ownAttributes() throws {
    let text = try exported(NetscapeExport(), [Sample.paper])
    #expect(
      text.contains("DATA-STATE=\"reading\" DATA-RATING=\"9\" DATA-PROGRESS=\"page 3/15\">"))
    #expect(text.contains("<DD>Read section 3 twice.\n"))
  }
}
