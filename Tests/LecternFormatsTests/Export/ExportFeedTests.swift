import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Feeds of a reading list")
struct ExportFeedTests {
  @Test("Atom says what it can in its own words and the rest in Lectern's")
  func atom() throws {
    let entry = ExportEntry(Sample.paper, section: ["S"], remark: "start <here>\nplease")
    #expect(
      try exported(AtomExport(), [entry], title: "Papers & more") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:lectern="urn:lectern:work:1">
        <id>urn:uuid:8627b000-8878-8e19-9f36-439134b81de1</id>
        <title>Papers &amp; more</title>
        <updated>2026-01-02T03:04:05Z</updated>
        <author><name>Lectern</name></author>
        <generator>Lectern</generator>
        <entry>
        <id>urn:uuid:00000000-0000-4000-8000-000000000007</id>
        <title>Attention Is All You Need</title>
        <published>2026-01-02T03:04:05Z</published>
        <updated>2026-01-02T03:04:05Z</updated>
        <link rel="alternate" href="https://arxiv.org/abs/1706.03762"/>
        <author><name>Ashish Vaswani</name></author>
        <author><name>Noam Shazeer</name></author>
        <category term="machine learning"/>
        <category term="nlp"/>
        <summary>The dominant models &amp; more.</summary>
        <content>start &lt;here&gt;
        please</content>
        <lectern:work kind="paper" published="2017-06-12" \
        container="Advances in Neural Information Processing Systems" pages="5998–6008">\
        <lectern:identifier scheme="doi">10.48550/arxiv.1706.03762</lectern:identifier>\
        <lectern:identifier scheme="arxiv">1706.03762</lectern:identifier>\
        <lectern:link href="https://arxiv.org/pdf/1706.03762"/></lectern:work>
        </entry>
        </feed>

        """)
  }

  @Test("JSON Feed is version 1.1 with the members it demands")
  func jsonFeed() throws {
    let text = try exported(JSONFeedExport(), [Sample.paper, Sample.item(1, nil)])
    let feed = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["title"] as? String == "List")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.map { $0["content_text"] as? String } == ["", ""])
    #expect(items.map { $0["url"] as? String } == ["https://arxiv.org/abs/1706.03762", nil])
    #expect(items[0]["id"] as? String == "urn:uuid:00000000-0000-4000-8000-000000000007")
    #expect(items[0]["date_published"] as? String == "2026-01-02T03:04:05Z")
    #expect(
      items[0]["authors"] as? [[String: String]] == [
        ["name": "Ashish Vaswani"], ["name": "Noam Shazeer"],
      ])
    #expect((items[0]["_lectern"] as? [String: Any])?["published"] as? String == "2017-06-12")
    #expect(items[1]["title"] == nil && items[1]["authors"] == nil)
  }

  @Test("an item comes once, and none that is private", arguments: ["atom", "jsonfeed"])
  func published(name: String) throws {
    var secret = Sample.item(2, "Secret plan")
    secret.isPrivate = true
    let entries = [
      ExportEntry(Sample.paper, section: ["A"]), ExportEntry(secret, section: ["A"]),
      ExportEntry(Sample.paper, section: ["B"]),
    ]
    let text = try exported(#require(ExportFormats.named(name)), entries)
    let file = try ImportedFile(#require(ImportFormats.named(name)), text)
    #expect(file.items.map(\.metadata.title) == ["Attention Is All You Need"])
    #expect(!text.contains("Secret"))
    #expect(text.contains(name == "atom" ? "being private: 1" : "\"private\":1"))
  }

  @Test("nothing of the reader's own goes into a feed", arguments: ["atom", "jsonfeed"])
  func reserve(name: String) throws {
    let text = try exported(#require(ExportFormats.named(name)), [Sample.paper])
    for word in ["reading", "4.5", "page 3/15", "Read section 3 twice."] {
      #expect(!text.contains(word))
    }
  }

  @Test(
    "hostile titles come back, but for what no title may have", arguments: ["atom", "jsonfeed"])
  func hostile(name: String) throws {
    let text = try exported(#require(ExportFormats.named(name)), Sample.hostileItems)
    let file = try ImportedFile(#require(ImportFormats.named(name)), text)
    #expect(file.problems.isEmpty && file.rejections.isEmpty)
    #expect(
      file.items.map { CleanText.line($0.metadata.title) }
        == Sample.hostileTitles.map { CleanText.line($0) })
  }

  @Test("a feed is recognised as what it is", arguments: ["atom", "jsonfeed"])
  func recognised(name: String) throws {
    let text = try exported(#require(ExportFormats.named(name)), [Sample.paper])
    let input = Input(name: "x", bytes: Array(text.utf8))
    #expect(try ImportFormats.recognise(input).name == name)
  }

  @Test(
    "importing it invents neither author nor date nor journal", arguments: ["atom", "jsonfeed"])
  func invented(name: String) throws {
    let text = try exported(#require(ExportFormats.named(name)), [Sample.item(1, "Bare")])
    let format = try #require(ImportFormats.named(name))
    let item = try #require(try ImportedFile(format, text).items.first)
    #expect(
      ImportedFile.line(item) == "Bare | - | kind=page | added=2026-01-02T03:04:05Z")
    #expect(item.entryID == "urn:uuid:00000000-0000-4000-8000-000000000001")
  }
}

/// The whole text that a format writes of entries.
func exported(_ format: any ExportFormat, _ entries: [ExportEntry]) throws -> String {
  var text = ""
  try format.write(Export(title: "List", entries: entries)) { text += $0 }
  return text
}
