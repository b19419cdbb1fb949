import LecternFormats
import LecternModel
import Testing

@Suite("What a feed that is cut has lost")
struct FeedLossTests {
  private static let whole = "<item><title>A</title><link>http://a.b/1</link></item>"

  struct Cut: Sendable {
    var text: String
    /// Of the refused rows; the items are always the whole entry.
    var refused: [String] = []
    var remarks: [String] = []
  }

  @Test(
    "the entry it breaks off in is refused with its line and text, and those before it come in",
    arguments: [
      Cut(
        text: "<rss><channel>\(whole)\n<item><title>B</title><link>http://a.b/2",
        refused: ["<item><title>B</title><link>http://a.b/2</link></item>"]),
      Cut(
        text: "<rss><channel>\(whole)\n<item><title>B</title><enclosure url=\"http://a.b/2",
        refused: ["<item><title>B</title></item><enclosure url=\"http://a.b/2"]),
      Cut(
        text: "<rss><channel>\(whole)\n<item><dc:title>B</dc:title><description><![CDATA[<p>x",
        refused: ["<item><dc:title>B</dc:title><description>&lt;p&gt;x</description></item>"]),
      Cut(text: "<rss><channel>\(whole)\n<item", refused: ["<item"]),
      Cut(
        text: "<rss><channel>\(whole)\n<item rdf:about='http://a.b/2",
        refused: ["<item rdf:about='http://a.b/2"]),
      Cut(text: "<rss><channel>\(whole)\n<title>Blo", remarks: ["truncated"]),
      Cut(text: "<rss><channel>\(whole)\n<image url='", remarks: ["truncated", "truncated"]),
      Cut(text: "<rss><channel>\(whole)\n", remarks: ["truncated"]),
      Cut(text: "<rss><channel>\(whole)\n</channel></rss>"),
      Cut(
        text:
          "{\"items\":[{\"title\":\"A\",\"url\":\"http://a.b/1\"},\n{\"title\":\"B\",\"url\":\"http://a.b/2",
        refused: ["{\"title\":\"B\",\"url\":\"http://a.b/2"]),
      Cut(
        text: "{\"items\":[{\"title\":\"A\",\"url\":\"http://a.b/1\"},\n",
        remarks: ["malformed-json"]),
    ])
  func cut(_ cut: Cut) throws {
    let format = cut.text.hasPrefix("{") ? FeedImport.json : FeedImport.rss
    let file = try ImportedFile(format, cut.text)
    #expect(file.items.map(\.url) == ["http://a.b/1"])
    #expect(file.rejections.map(\.text) == cut.refused)
    #expect(file.rejections.allSatisfy { $0.line == 2 })
    #expect(file.problems.map(\.code).filter { $0 != "undeclared-prefix" } == cut.remarks)
    let isWhole = cut.refused.isEmpty && cut.remarks.isEmpty
    #expect(file.sources.last?.isCutOff == !isWhole)
    // Half a title names nothing.
    #expect(file.sources.allSatisfy { $0.title == nil })
  }

  @Test("read for itself, the feed shows what there is of that entry")
  func parsed() throws {
    let sample = try FeedSample("<rss><channel>\(Self.whole)<item><title>B</title><link>http://a.b")
    #expect(sample.entries.map(\.title) == ["A", "B"])
    #expect(sample.entries.map(\.isCutOff) == [false, true])
  }

  @Test("of what is beyond the limits the report has the place and how it begins")
  func beyondLimits() throws {
    let deep = String(repeating: "<b>", count: 600)
    let file = try ImportedFile(
      FeedImport.rss,
      "<rss><channel><item><link>http://a.b/1</link>\(deep)deepest</item></channel></rss>")
    #expect(file.items.map(\.url) == ["http://a.b/1"])
    #expect(file.rejections.count == 20)
    #expect(file.rejections.allSatisfy { $0.text.hasPrefix("<b><b>") && $0.line == 1 })
  }
}
