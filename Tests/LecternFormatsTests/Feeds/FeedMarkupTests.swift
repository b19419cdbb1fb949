import LecternFormats
import LecternModel
import Testing

@Suite("Markup in feeds")
struct FeedMarkupTests {
  @Test(
    "elements straight in a text are its markup, whatever its type",
    arguments: [
      "<entry xmlns='http://www.w3.org/2005/Atom'><summary>An <b>example</b></summary></entry>",
      "<entry xmlns='http://www.w3.org/2005/Atom'><summary type='html'>An <b>example</b></summary></entry>",
      "<entry xmlns='http://purl.org/atom/ns#'><summary>An <b>example</b></summary></entry>",
      "<rss><channel><item><description>An <b>example</b></description></item></channel></rss>",
    ])
  func naked(source: String) throws {
    let summary = try #require(try FeedSample(source).first.summary)
    #expect(summary.html == "An <b>example</b>")
    #expect(summary.line == "An example")
  }

  @Test("text beside a div is kept")
  func beside() throws {
    let sample = try FeedSample.entry(
      "<content type='xhtml'>Before <div xmlns='http://www.w3.org/1999/xhtml'>within</div></content>"
    )
    #expect(sample.first.content.first?.text?.html == "Before <div>within</div>")
  }

  @Test(
    "formulas in titles are read, and their source is not repeated",
    arguments: [
      "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>On <math><mi>x</mi><mo>=</mo><annotation>$x=$</annotation></math> and <odd>more</odd></div></title>",
      "<title type='html'>On &lt;math&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;mo&gt;=&lt;/mo&gt;&lt;annotation&gt;$x=$&lt;/annotation&gt;&lt;/math&gt; and more</title>",
    ])
  func formulas(title: String) throws {
    #expect(try FeedSample.entry(title).first.title == "On x= and more")
  }

  @Test("a title of JSON may be written for HTML")
  func json() throws {
    let feed =
      "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"News &#8211; a < b\",\"items\":[{\"title\":\"The <b> tag\"}]}"
    let sample = try FeedSample(feed)
    #expect(sample.feed.title == "News – a < b")
    #expect(sample.first.title == "The <b> tag")
  }

  @Test("JSON may say less than it should, or in another type")
  func odd() throws {
    let feed = """
      {"feed_url":"http://a.example/f","author":{"name":"A","url":"mailto:a@a.example"},\
      "items":[{"id":true},{"id":12}]}
      """
    let sample = try FeedSample(feed)
    #expect(sample.entries.map(\.id) == ["true", "12"])
    #expect(sample.feed.authors == [Contact(name: "A", email: "a@a.example")])
    #expect(try FeedSample("{\"home_page_url\":\"http://a.example/\"}").entries.isEmpty)
    #expect(throws: ImportError.self) { try FeedSample("{\"title\":\"T\"}") }
  }

  @Test("a source without a title has none")
  func source() throws {
    let sample = try FeedSample.entry("<source><id>urn:s</id><subtitle>S</subtitle></source>")
    #expect(sample.first.source?.title == nil)
    #expect(sample.first.source?.id == "urn:s")
  }

  @Test("names of relations and tags of languages are put in their usual form")
  func forms() throws {
    let sample = try FeedSample.entry(
      "<link rel='Alternate' href='http://a.example/'/>", feed: "<dc:language>en_US</dc:language>")
    #expect(sample.first.link == "http://a.example/")
    #expect(sample.first.links.first?.rel == "alternate")
    #expect(sample.feed.language == "en-US")
  }

  @Test("an address that is none is no base")
  func base() throws {
    let sample = try FeedSample(
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://['><link href='x'/></feed>",
      base: "http://a.example/")
    #expect(sample.feed.link == "http://a.example/x")
  }

  @Test("CDF keeps base, address and date in attributes")
  func cdf() throws {
    let sample = try FeedSample(
      """
      <CHANNEL HREF="a" BASE="http://a.example/b/" LASTMOD="2002-09-11"><ITEM HREF="c"><A HREF="d"/>\
      <TITLE>T</TITLE></ITEM></CHANNEL>
      """)
    #expect(sample.document.format == .cdf)
    #expect(sample.feed.link == "http://a.example/b/a")
    #expect(sample.feed.updated?.moment?.day == "2002-09-11")
    #expect(sample.first.link == "http://a.example/b/c")
    #expect(sample.first.links.map(\.href) == ["http://a.example/b/c"])
  }

  @Test("vocabularies that stray into RSS are read")
  func strays() throws {
    let sample = try FeedSample.item(
      """
      <category term="x" label="L" scheme="s"/><copyright>&amp;copy; C</copyright>\
      <lastBuildDate>Thu, 01 Jan 2004 19:48:21 GMT</lastBuildDate>\
      <itunes:link rel="image" href="http://a.example/i.jpg"/>
      """, channel: "<webMaster>w@a.example (W)</webMaster><media:category>m</media:category>")
    #expect(sample.first.categories == [FeedCategory(term: "x", scheme: "s", label: "L")])
    #expect(sample.first.rights == "© C")
    #expect(sample.first.updated?.moment?.text == "2004-01-01T19:48:21Z")
    #expect(sample.first.thumbnail == "http://a.example/i.jpg")
    #expect(sample.feed.authors.isEmpty && sample.feed.webMaster?.name == "W")
    #expect(sample.feed.categories.map(\.term) == ["m"])
  }
}
