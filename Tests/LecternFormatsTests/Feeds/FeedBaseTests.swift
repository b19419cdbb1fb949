import LecternFormats
import LecternModel
import Testing

@Suite("Relative links")
struct FeedBaseTests {
  @Test("xml:base nests and comes before everything else")
  func nested() throws {
    let sample = try FeedSample(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/one/">
        <link href="x"/>
        <entry xml:base="two/">
          <link href="y"/>
          <content type="html" xml:base="three/">&lt;a href="z"&gt;z&lt;/a&gt;</content>
          <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="/root/"><a href="w">w</a></div></summary>
        </entry>
      </feed>
      """, base: "http://doc.example/")
    #expect(sample.feed.link == "http://a.example/one/x")
    #expect(sample.first.link == "http://a.example/one/two/y")
    let html = sample.first.content.first?.text?.html
    #expect(html == "<a href=\"http://a.example/one/two/three/z\">z</a>")
    #expect(sample.first.summary?.html == "<a href=\"http://a.example/root/w\">w</a>")
  }

  @Test("without xml:base, the document's address counts; without that, the feed's own")
  func fallback() throws {
    let known = try FeedSample.item(
      "<link>1</link>", channel: "<link>http://site.example/</link>",
      base: "http://doc.example/f/x.xml")
    #expect(known.first.link == "http://doc.example/f/1")
    let unknown = try FeedSample.item(
      "<link>/1</link>", channel: "<link>http://site.example/a/</link>")
    #expect(unknown.first.link == "http://site.example/1")
    let own = try FeedSample.entry(
      "<link href='1'/>",
      feed: "<link rel='self' href='http://self.example/feed/atom'/><link href='/'/>")
    #expect(own.first.link == "http://self.example/feed/1")
    #expect(own.feed.link == "http://self.example/")
    #expect(try FeedSample.item("<link>/1</link>").first.link == "/1")
  }

  @Test("links in a text are relative to its entry where nothing else is known")
  func entry() throws {
    let sample = try FeedSample.item(
      "<link>http://a.example/posts/1</link><description>&lt;img src='p.png'&gt;&lt;br&gt;</description>"
    )
    #expect(sample.first.summary?.html.contains("http://a.example/posts/p.png") == true)
  }

  @Test("an id stands as it is, unless the document itself says what it is relative to")
  func ids() throws {
    let stated = try FeedSample(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/f/"><id>x</id>\
      <entry><id>HTTP://B.example/%7eu?</id></entry></feed>
      """)
    #expect(stated.feed.id == "http://a.example/f/x")
    #expect(stated.first.id == "HTTP://B.example/%7eu?")
    #expect(try FeedSample.entry("<id>t3_x</id>", base: "http://a.example/").first.id == "t3_x")
  }

  @Test("an empty link is the base, and an empty address is none")
  func empty() throws {
    let sample = try FeedSample(
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://a.example/'><link href=''/></feed>"
    )
    #expect(sample.feed.link == "http://a.example/")
    #expect(
      try FeedSample.item("<enclosure url=''/><comments> </comments>").first.enclosures.isEmpty)
  }

  @Test("a language holds for what is within, and an empty one takes it back")
  func language() throws {
    let sample = try FeedSample(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <entry><content>a</content></entry>
        <entry xml:lang=""><content>b</content></entry>
        <entry xml:lang="fr"><content xml:lang="de">c</content></entry>
      </feed>
      """)
    #expect(sample.feed.language == "en")
    #expect(sample.entries.map { $0.content.first?.language } == ["en", nil, "de"])
    #expect(sample.entries.map(\.language) == [nil, nil, "fr"])
  }
}
