import LecternFormats
import LecternModel
import Testing

@Suite("Broken feeds")
struct FeedBrokenTests {
  private static let later = """
    <item><title>R&amp;D &lt;lab&gt;</title><link>http://a.example/?a=1&amp;b=2</link>\
    <description>&lt;p&gt;Hello &lt;b&gt;you&lt;/b&gt; &amp;amp; me&lt;/p&gt;</description></item>
    """

  @Test(
    "one fault costs nothing of the items after it",
    arguments: [
      "<title>R&D blog</title>", "<title>a&nbsp;b</title>", "<title>a &bogus; b</title>",
      "<title>a < b</title>", "<description><p>unclosed<br></description>", "<title>no end",
      "<title>wrong end</titel>", "<b><i>crossed</b></i>", "<foo:bar>undeclared</foo:bar>",
      "<enclosure url=http://a.example/x/y.mp3 type=audio/mpeg>", "<link a='1' a='2'/>",
      "<title>\u{1}\u{8}control</title>", "<title>]]></title>", "</title>", "<!-- -- -->",
      "<title>&#0;&#x1F;&#xD800;</title>", "<!DOCTYPE x>", "<?php echo '>' ?>",
    ])
  func fault(elements: String) throws {
    let source = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>C</title>
      <item>\(elements)</item>\(Self.later)</channel></rss>
      """
    let sample = try FeedSample(source)
    #expect(sample.entries.count == 2)
    let last = try #require(sample.entries.last)
    #expect(last.title == "R&D <lab>")
    #expect(last.link == "http://a.example/?a=1&b=2")
    #expect(last.summary?.html == "<p>Hello <b>you</b> &amp; me</p>")
  }

  @Test("faults are told with their place, and the document is not well-formed")
  func places() throws {
    let sample = try FeedSample(
      "<rss version='2.0'><channel>\n<title>R&D</title>\n  <item><b>x</item>\n</channel></rss>")
    #expect(!sample.document.isWellFormed)
    #expect(sample.codes == ["bare-ampersand", "unclosed-element"])
    #expect(sample.document.problems.map(\.line) == [2, 3])
    #expect(sample.document.problems.map(\.column) == [9, 13])
  }

  @Test("items without end tags are still items")
  func unclosed() throws {
    let sample = try FeedSample(
      """
      <rss version='2.0'><channel><item><title>One<link>http://a.example/1</link>
      <item><title>Two</title><link>http://a.example/2<item><title>Three</channel></rss>
      """)
    #expect(sample.entries.map(\.title) == ["One", "Two", "Three"])
    #expect(sample.entries.map(\.link) == ["http://a.example/1", "http://a.example/2", nil])
  }

  @Test("unescaped HTML in a description stays in it")
  func htmlInside() throws {
    let sample = try FeedSample.item(
      "<description>One <p>two <b>three</b><br>four</p></description><title>After</title>")
    #expect(sample.first.title == "After")
    #expect(sample.first.summary?.plain.contains("three") == true)
  }

  @Test("several roots, and junk between them, are read as one feed")
  func roots() throws {
    let one = "<rss version='2.0'><channel><item><title>1</title></item></channel></rss>"
    let sample = try FeedSample(one + "\njunk\n" + one.replacing("1<", with: "2<"))
    #expect(sample.entries.map(\.title) == ["1", "2"])
    #expect(sample.codes.contains("several-roots"))
  }

  @Test("encodings are undone wherever the feed or its server state them")
  func encodings() throws {
    let feed = "<rss version='2.0'><channel><item><title>%</title></item></channel></rss>"
    func bytes(_ head: String, _ title: [UInt8]) -> [UInt8] {
      let parts = feed.split(separator: "%").map { Array($0.utf8) }
      return Array(head.utf8) + parts[0] + title + parts[1]
    }
    let koi = try FeedSample(bytes: bytes("<?xml version='1.0' encoding='koi8-r'?>", [0xC4, 0xC1]))
    #expect(koi.first.title == "да")
    #expect(koi.document.encoding == "koi8-r")
    let sent = try FeedSample(bytes: bytes("", [0xE4, 0xE0]), charset: "windows-1251")
    #expect(sent.first.title == "да")
    let quotes = try FeedSample(
      bytes: bytes("<?xml version='1.0' encoding='iso-8859-1'?>", [0x93, 0x94]))
    #expect(quotes.first.title == "“”")
    #expect(quotes.document.isWellFormed)
    let wrong = try FeedSample(
      bytes: bytes("<?xml version='1.0' encoding='iso-8859-1'?>", Array("да".utf8)))
    #expect(wrong.first.title == "да")
    #expect(!wrong.document.isWellFormed)
  }

  @Test("a JSON feed that is cut gives the items before the cut")
  func cutJSON() throws {
    let sample = try FeedSample(
      "{\"version\":\"https://jsonfeed.org/version/1\",\n\"items\":[{\"id\":\"1\"},\n{\"id\":\"2\",\"title\":\"x"
    )
    #expect(sample.entries.map(\.id) == ["1"])
    #expect(sample.codes == ["malformed-json"])
    #expect(sample.document.problems.first?.line == 3)
    #expect(!sample.document.isWellFormed)
  }

  @Test("JSON nested deep, or odd in its escapes, does no harm")
  func oddJSON() throws {
    let deep = "{\"items\":[{\"id\":1,\"x\":" + String(repeating: "[", count: 100_000)
    #expect(try FeedSample(deep).codes == ["malformed-json"])
    let odd = try FeedSample(
      #"{"items":[{"id":123456789012345678901234567890,"title":"\ud83d\ude00\ud83d \q\/","url":null,"tags":"one"},7,],}"#
    )
    #expect(odd.first.id == "123456789012345678901234567890")
    #expect(odd.first.title == "😀\u{FFFD} q/")
    #expect(odd.first.categories.map(\.term) == ["one"])
  }
}
