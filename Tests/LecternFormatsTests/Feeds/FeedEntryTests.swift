import LecternFormats
import LecternModel
import Testing

@Suite("What entries say")
struct FeedEntryTests {
  @Test("a title is decoded exactly once and put on one line")
  func titles() throws {
    let forms: [(String, String?)] = [
      ("<title>AT&amp;T</title>", "AT&T"),
      ("<title>AT&amp;amp;T</title>", "AT&T"),
      ("<title>1 &lt; 2</title>", "1 < 2"),
      ("<title>&lt;b&gt;Bold&lt;/b&gt; claim</title>", "Bold claim"),
      ("<title><![CDATA[ Q&A\n  again ]]></title>", "Q&A again"),
      ("<title>Write &amp;amp;lt; for a sign</title>", "Write &lt; for a sign"),
      ("<title>The &lt;template&gt; element</title>", "The <template> element"),
      ("<title>Caf&#xe9; &#8212; open</title>", "Café — open"),
      ("<title>Don&#146;t</title>", "Don’t"),
      ("<title></title>", nil), ("<title>  </title>", nil), ("", nil),
      ("<title>One</title><title>Two</title>", "One"),
      ("<media:title>Media</media:title><title>Own</title>", "Own"),
      ("<dc:title>Core</dc:title>", "Core"),
      ("<title type='html'>A &amp;lt; B</title>", "A < B"),
      ("<title>CafÃ© â€“ bar</title>", "Café – bar"),
    ]
    for (source, title) in forms {
      #expect(try FeedSample.item(source).first.title == title, "\(source)")
    }
  }

  @Test("an Atom title is what its type says")
  func atomTitles() throws {
    let forms: [(String, String, String)] = [
      ("<title>1 &lt; 2 &amp;amp;</title>", "1 < 2 &amp;", "1 &lt; 2 &amp;amp;"),
      ("<title type='text'>&lt;b&gt;</title>", "<b>", "&lt;b&gt;"),
      ("<title type='html'>&lt;b&gt;x&lt;/b&gt; &amp;lt;</title>", "x <", "<b>x</b> &lt;"),
      (
        "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>1 &lt; <i>2</i></div></title>",
        "1 < 2", "1 &lt; <i>2</i>"
      ),
      ("<title type='HTML'>a&amp;nbsp;b</title>", "a\u{A0}b", "a\u{A0}b"),
    ]
    for (source, title, html) in forms {
      let entry = try FeedSample.entry(source).first
      #expect(entry.title == title, "\(source)")
      #expect(entry.titleSource?.html == html, "\(source)")
    }
  }

  @Test("the link is the page to read")
  func links() throws {
    let rss: [(String, String?)] = [
      ("<link>http://a.example/1</link>", "http://a.example/1"),
      ("<link>  http://a.example/a b \n</link>", "http://a.example/a%20b"),
      ("<link href='http://a.example/1'/>", "http://a.example/1"),
      ("<guid>http://a.example/g</guid>", "http://a.example/g"),
      ("<guid isPermaLink='TRUE'>http://a.example/g</guid>", "http://a.example/g"),
      ("<guid isPermaLink='false'>http://a.example/g</guid>", nil),
      ("<guid>abc</guid>", nil),
      ("<guid>http://a.example/g</guid><link>http://a.example/1</link>", "http://a.example/1"),
      ("<atom:link href='http://a.example/atom'/>", "http://a.example/atom"),
      (
        "<atom:link href='http://a.example/atom'/><link>http://a.example/1</link>",
        "http://a.example/1"
      ),
      ("<atom:link rel='self' href='http://a.example/self'/>", nil),
      ("<link></link><guid>http://a.example/g</guid>", "http://a.example/g"),
      ("<link>http://a.example/?a=1&copy=2&amp;b=3</link>", "http://a.example/?a=1&copy=2&b=3"),
      ("<link><![CDATA[http://a.example/?a=1&b=2]]></link>", "http://a.example/?a=1&b=2"),
    ]
    for (source, link) in rss {
      #expect(try FeedSample.item(source).first.link == link, "\(source)")
    }
    let atom: [(String, String?)] = [
      ("<link href='http://a.example/1'/>", "http://a.example/1"),
      ("<link>http://a.example/1</link>", "http://a.example/1"),
      (
        "<link rel='enclosure' href='http://a.example/e'/><link href='http://a.example/1'/>",
        "http://a.example/1"
      ),
      (
        "<link type='application/json' href='http://a.example/j'/><link type='text/html' href='http://a.example/h'/>",
        "http://a.example/h"
      ),
      ("<link rel='related' href='http://a.example/r'/>", nil),
      ("<id>http://a.example/id</id>", "http://a.example/id"),
      ("<id>urn:x</id><content type='text/html' src='http://a.example/c'/>", "http://a.example/c"),
      (
        "<link rel='http://www.iana.org/assignments/relation/alternate' href='http://a.example/1'/>",
        "http://a.example/1"
      ),
    ]
    for (source, link) in atom {
      #expect(try FeedSample.entry(source).first.link == link, "\(source)")
    }
  }

  @Test("an entry without an id gets one that does not change")
  func ids() throws {
    let named = try FeedSample.item("<guid isPermaLink='false'> x y </guid>").first
    #expect(named.id == "x y")
    #expect(named.hasOwnID)
    let linked = try FeedSample.item("<link>http://a.example/1</link>").first
    #expect(linked.id == "http://a.example/1")
    #expect(!linked.hasOwnID)
    let bare = "<title>Bare</title><description>Text</description>"
    let first = try FeedSample.item(bare).first.id
    #expect(first?.hasPrefix("urn:lectern:entry:") == true)
    #expect(try FeedSample.item(bare, channel: "<title>C</title>").first.id == first)
    #expect(try FeedSample.item("<title>Other</title>").first.id != first)
  }

  @Test("dates are right or absent, and kept as written")
  func dates() throws {
    let entry = try FeedSample.item(
      "<pubDate>Fri, 05 Oct 2012 08:30:00 PDT</pubDate><dc:date>2013-01-01</dc:date>"
    ).first
    #expect(entry.published?.moment?.text == "2012-10-05T15:30:00Z")
    #expect(entry.updated?.moment?.text == "2013-01-01T00:00:00Z")
    let odd = try FeedSample.item("<pubDate>soon</pubDate>")
    #expect(odd.first.published?.moment == nil)
    #expect(odd.first.published?.raw == "soon")
    #expect(odd.codes == ["unreadable-date"])
    #expect(odd.document.isWellFormed)
    #expect(try FeedSample.item("<pubDate></pubDate>").first.published == nil)
    let terms = try FeedSample.entry(
      "<published>2001-01-01T00:00:00Z</published><dcterms:issued>1999</dcterms:issued>"
    ).first
    #expect(terms.published?.moment?.text == "2001-01-01T00:00:00Z")
  }

  @Test("people are told apart, and nobody counts twice")
  func people() throws {
    let forms: [(String, [(String?, String?)])] = [
      ("<author>a@b.example (Ann B.)</author>", [("Ann B.", "a@b.example")]),
      ("<author>a@b.example</author>", [(nil, "a@b.example")]),
      ("<author>Ann &lt;a@b.example&gt;</author>", [("Ann", "a@b.example")]),
      ("<author><name>Ann</name><email>a@b.example</email></author>", [("Ann", "a@b.example")]),
      (
        "<dc:creator>Ann B</dc:creator><dc:creator>Cy D</dc:creator>",
        [("Ann B", nil), ("Cy D", nil)]
      ),
      (
        "<dc:creator>Ann B</dc:creator><author>a@b.example (Ann B)</author>",
        [("Ann B", "a@b.example")]
      ),
      ("<itunes:author>Pod Cast</itunes:author><dc:creator>Ann B</dc:creator>", [("Ann B", nil)]),
      ("<itunes:author>Pod Cast</itunes:author>", [("Pod Cast", nil)]),
      ("<author></author>", []),
    ]
    for (source, people) in forms {
      let authors = try FeedSample.item(source).first.authors
      #expect(authors.map(\.name) == people.map(\.0), "\(source)")
      #expect(authors.map(\.email) == people.map(\.1), "\(source)")
    }
  }

  @Test("enclosures come from everywhere, each once, with what can be read of them")
  func enclosures() throws {
    let entry = try FeedSample.item(
      """
      <enclosure url='http://a.example/1.mp3' length='12,345' type='audio/mpeg'/>
      <enclosure url='http://a.example/2.mp3' length='-1'/><enclosure length='5'/>
      <atom:link rel='enclosure' href='http://a.example/3.mp3' length='7'/>
      <media:content url='http://a.example/1.mp3' fileSize='9'/>
      """
    ).first
    #expect(entry.enclosures.map(\.url) == (1...3).map { "http://a.example/\($0).mp3" })
    #expect(entry.enclosures.map(\.length) == [12345, nil, 7])
    #expect(entry.enclosures.map(\.type) == ["audio/mpeg", nil, nil])
  }

  @Test("words of a foreign vocabulary are not taken for the feed's own")
  func foreign() throws {
    let entry = try FeedSample.item(
      """
      <s:variant xmlns:s='http://shop.example/'><s:title>Red</s:title></s:variant>
      <s:title xmlns:s='http://shop.example/'>Blue</s:title><title>Shirt</title>
      <image><title>Picture</title><url>http://a.example/p.png</url></image>
      """
    ).first
    #expect(entry.title == "Shirt")
    #expect(entry.thumbnail == "http://a.example/p.png")
  }

  @Test("the title of an image or a search box is not the feed's")
  func bleeding() throws {
    let sample = try FeedSample.item(
      "",
      channel: """
        <image><title>I</title><link>http://i.example/</link><url>http://i.example/i.png</url></image>
        <textInput><title>S</title><link>http://s.example/</link></textInput>
        <title>Feed</title><link>http://a.example/</link>
        """)
    #expect(sample.feed.title == "Feed")
    #expect(sample.feed.link == "http://a.example/")
    #expect(sample.feed.image == "http://i.example/i.png")
  }
}
