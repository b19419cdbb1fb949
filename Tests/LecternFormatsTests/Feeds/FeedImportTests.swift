import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Importing feeds")
struct FeedImportTests {
  struct Result {
    var sources: [SourceDescription] = []
    var items: [ImportedItem] = []
    var rejections: [Rejection] = []
    var problems: [Problem] = []
  }

  static func read(_ input: Input) throws -> Result {
    var result = Result()
    try FeedImport.rss.read(input) { imported in
      switch imported {
      case .source(let source): result.sources.append(source)
      case .item(let item): result.items.append(item)
      case .rejected(let rejection): result.rejections.append(rejection)
      case .problem(let problem): result.problems.append(problem)
      case .record: Issue.record("a feed holds no records")
      }
    }
    return result
  }

  static func fixture(_ name: String) throws -> Result {
    let folder = try #require(FeedFixtures.folder)
    return try read(try Input(path: folder.appending(path: name).path))
  }

  @Test("an entry becomes an item with all that the feed says of it")
  func item() throws {
    let result = try Self.fixture("rss-2.0.xml")
    #expect(result.sources.first?.title == "Field Work")
    #expect(result.sources.first?.siteURL == "https://field.example/")
    #expect(result.sources.first?.feedURL == "https://field.example/feed")
    #expect(result.sources.count == 1)
    let item = try #require(result.items.first)
    #expect(item.metadata.title == "Moss & lichen")
    #expect(item.url == "https://field.example/2026/moss")
    #expect(item.entryID == "field-17")
    #expect(item.metadata.kind == .post)
    #expect(item.metadata.authors == [Person(family: "Green", given: "Flora")])
    #expect(item.metadata.container == "Field Work")
    #expect(item.metadata.summary == "Green patches")
    #expect(item.metadata.published == PartialDate(text: "2026-02-05"))
    #expect(item.added?.text == "2026-02-05T00:00:00Z")
    #expect(item.content == "<p>All of it, <img src=\"https://img.example/moss.jpg\"></p>")
    #expect(item.otherLinks == ["https://field.example/moss.mp4"])
    #expect(item.state == nil)
    #expect(item.place.line == 15)
    #expect(result.items.map(\.place.position) == [0, 1, 2])
    #expect(result.problems.map(\.code) == ["unreadable-date"])
  }

  @Test(
    "the kind is stated where the feed says it clearly",
    arguments: [
      ("module-itunes.xml", ItemKind.podcast), ("module-youtube.xml", .video),
      ("module-arxiv-api.xml", .paper), ("module-prism-journal.xml", .paper),
      ("module-goodreads.xml", .book), ("module-opds.xml", .book), ("rss-1.0.xml", .post),
    ])
  func kinds(name: String, kind: ItemKind) throws {
    #expect(try Self.fixture(name).items.first?.metadata.kind == kind)
  }

  @Test("a paper keeps its identifiers, its journal and its people")
  func paper() throws {
    let item = try #require(try Self.fixture("module-prism-journal.xml").items.first)
    #expect(item.identifiers.contains(Identifier(.doi, "10.1038/s41586-020-2649-2")))
    #expect(item.metadata.container == "Journal of Arrays")
    #expect(item.metadata.volume == "585")
    #expect(item.metadata.issue == "7825")
    #expect(item.metadata.pages == "357-362")
    #expect(item.metadata.authors?.map(\.family) == ["First", "Middle", "Last"])
    let preprint = try #require(try Self.fixture("module-prism-biorxiv.xml").items.first)
    #expect(preprint.metadata.authors?.first == Person(family: "LAPALU", given: "N."))
  }

  @Test("arXiv's replacement is a change of a paper and not a new one")
  func replacement() throws {
    let items = try Self.fixture("module-arxiv-rss.xml").items
    #expect(items[0].added != nil)
    #expect(items[0].modified == nil)
    #expect(items[1].added == nil)
    #expect(items[1].metadata.published == nil)
    #expect(items[1].modified?.text == "2026-01-02T05:00:00Z")
    #expect(items[1].identifiers.contains(Identifier(.arxiv, "1902.00001")))
  }

  @Test("a shelf brings the reader's state, rating, dates and tags")
  func shelf() throws {
    let items = try Self.fixture("module-goodreads.xml").items
    #expect(items.map(\.state) == [.read, .queued])
    #expect(items[0].stateDate?.text == "2026-01-03T00:00:00Z")
    #expect(items[0].added?.text == "2026-01-01T18:00:00Z")
    #expect(items[0].rating == 8)
    #expect(items[0].note == "Adds up.")
    #expect(items[0].metadata.pageCount == 458)
    #expect(items[0].metadata.published?.year == 1998)
    #expect(items[1].tags == ["maths"])
    #expect(items[1].rating == nil)
  }

  @Test("an entry with nothing in it is refused with its line")
  func blank() throws {
    let source = """
      <rss version="2.0"><channel>
      <item><pubDate>Fri, 05 Oct 2012 08:30:00 GMT</pubDate></item>
      <item/><item><description>Something</description></item></channel></rss>
      """
    let result = try Self.read(Input(name: "x", bytes: Array(source.utf8)))
    #expect(result.rejections.map(\.line) == [2, 3])
    #expect(result.items.map(\.metadata.summary) == ["Something"])
    #expect(result.items.first?.entryID?.hasPrefix("urn:lectern:entry:") == true)
  }

  @Test("entries that share an id are told apart by their links")
  func sharedIDs() throws {
    let source = """
      <rss version="2.0"><channel>
      <item><guid isPermaLink="false">x</guid><link>http://a.example/1</link></item>
      <item><guid isPermaLink="false">x</guid><link>http://a.example/2</link></item></channel></rss>
      """
    let result = try Self.read(Input(name: "x", bytes: Array(source.utf8)))
    #expect(result.items.map(\.entryID) == ["x", "x http://a.example/2"])
  }

  @Test("each fixture is recognised from its bytes", arguments: FeedFixtures.names)
  func recognised(name: String) throws {
    let folder = try #require(FeedFixtures.folder)
    let input = try Input(path: folder.appending(path: name).path)
    let family = name.hasSuffix(".json") ? "jsonfeed" : nil
    let format = try ImportFormats.recognise(input)
    #expect(family == nil ? ["rss", "atom"].contains(format.name) : format.name == family)
  }

  @Test("the corpora's feeds are recognised as feeds")
  func corpora() throws {
    for path in FeedCorpus.files() {
      guard (try? FeedReader.read(try Input(path: path)) { _, _ in }) != nil else { continue }
      let format = try ImportFormats.recognise(try Input(path: path))
      #expect(format is FeedImport, "\(path)")
    }
  }
}
