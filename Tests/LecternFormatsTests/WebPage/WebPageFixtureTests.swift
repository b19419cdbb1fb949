import Bytes
import Foundation
import LecternFormats
import Testing

@Suite("Web pages as they are")
struct WebPageFixtureTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/pages")

  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".html") }.sorted()
  }()

  /// Pages whose form depends on where they are from.
  private static let addresses = [
    "publisher-highwire.html": "https://www.journals.example/jip/article/12/3/101?login=false",
    "arxiv-abs.html": "https://arxiv.org/abs/1706.03762v7",
    "acm-proceedings.html": "https://dl.acm.org/doi/abs/10.1145/3292500.3330701",
    "blog-yoast.html": "https://quiet.example/2023/how-lists-end/?utm_source=x",
    "book-goodreads.html": "https://www.goodreads.com/book/show/1",
    "youtube-watch.html": "https://www.youtube.com/watch?v=kCc8FmEb1nY&t=10s",
    "github-repository.html": "https://github.com/example/lists",
    "blog-index.html": "https://fixture.example/",
    "news-byline.html": "https://www.daily.example/lists-are-back",
  ]

  @Test("a page of every shape gives what its fixture says", arguments: names)
  func fixture(name: String) throws {
    let input = try Input(path: Self.folder.appending(path: name).path)
    input.baseURL = Self.addresses[name] ?? WebPageSample.address
    let text = try WebPageSample.json(WebPageReader.read(input))
    let expected = Self.folder.appending(path: name + ".expected.json")
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test(
    "pages of other people lead to their feeds",
    arguments: [
      ("DaringFireball", "https://a.example/x/feeds/main", "/feeds/main"),
      ("YouTubeTheVolvoRocks", "RSS", "/feeds/videos.xml?channel_id=UCct7QF2jcWRY6dhXWMSq9LQ"),
      ("coco", "The Atlantic", "/feed/all/"),
      ("furbo", "Iconfactory News Feed", "http://furbo.org/feed/"),
      ("inessential", "RSS", "http://inessential.com/xml/rss.xml"),
      ("sixcolors", "RSS", "http://feedpress.me/sixcolors"),
    ])
  func corpus(name: String, title: String, end: String) throws {
    guard let path = Corpora.path("feeds/netnewswire/\(name).html") else { return }
    let input = try Input(path: path)
    input.baseURL = "https://a.example/x/"
    let feeds = try WebPageReader.read(input).feeds
    let first = try #require(feeds.first)
    #expect(first.href.hasSuffix(end))
    #expect((first.title ?? "https://a.example/x/feeds/main") == title)
    #expect(feeds.count == (name == "coco" ? 2 : 1))
  }
}
