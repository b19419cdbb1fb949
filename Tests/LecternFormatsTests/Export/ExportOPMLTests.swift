import LecternFormats
import LecternModel
import Testing

@Suite("OPML export")
struct ExportOPMLTests {
  static func blog(_ id: Int64, _ title: String, feed: String?) -> Item {
    var item = Sample.item(id, title, "https://\(id).example/", kind: .blog)
    item.feedURL = feed
    return item
  }

  @Test("groups subscriptions by section and counts what is none")
  func wholeFile() throws {
    let entries = [
      ExportEntry(
        Self.blog(1, "One & only", feed: "https://1.example/feed?a=1&b=2"), section: ["A"]),
      ExportEntry(Sample.paper, section: ["A"]),
      ExportEntry(Self.blog(2, "Two", feed: nil), section: ["A", "B"], remark: "no feed yet"),
      ExportEntry(Self.blog(3, "Three", feed: "https://3.example/rss"), section: ["C"]),
    ]
    #expect(
      try exported(OPMLExport(), entries, title: "My <feeds>") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0">
        <head>
        <title>My &lt;feeds&gt;</title>
        </head>
        <body>
        <outline text="A">
        <outline type="rss" text="One &amp; only" title="One &amp; only" \
        xmlUrl="https://1.example/feed?a=1&amp;b=2" htmlUrl="https://1.example/"/>
        <outline text="B">
        <outline type="link" text="Two" title="Two" url="https://2.example/" \
        description="no feed yet"/>
        </outline>
        </outline>
        <outline text="C">
        <outline type="rss" text="Three" title="Three" xmlUrl="https://3.example/rss" \
        htmlUrl="https://3.example/"/>
        </outline>
        </body>
        <!-- left out, being no subscriptions: 1 -->
        </opml>

        """)
  }

  @Test("writes tags as categories")
  func categories() throws {
    var item = Self.blog(1, "T", feed: "https://1.example/feed")
    item.tags = ["a,b", "c"]
    #expect(try exported(OPMLExport(), [item]).contains("category=\"a b,c\""))
  }
}
