import Bytes
import Foundation
import LecternFormats
import LecternModel

/// A feed read to its end.
struct FeedSample {
  var document: FeedDocument
  var entries: [FeedEntry] = []

  var feed: Feed { document.feed }
  var codes: [String] { document.problems.map(\.code) }
  /// The first entry; a blank one when there is none.
  var first: FeedEntry { entries.first ?? FeedEntry() }

  /// Reads bytes. Throws `ImportError` for what is no feed.
  init(bytes: [UInt8], base: String? = nil, charset: String? = nil) throws {
    let input = Input(name: "feed", bytes: bytes)
    input.baseURL = base
    input.charset = charset
    var entries: [FeedEntry] = []
    document = try FeedReader.read(input) { entry, _ in entries.append(entry) }
    self.entries = entries
  }

  init(_ text: String, base: String? = nil) throws {
    try self.init(bytes: Array(text.utf8), base: base)
  }

  /// RSS 2.0 with these elements in its only item, and those in its channel.
  static func item(_ elements: String, channel: String = "", base: String? = nil) throws -> Self {
    try Self(
      """
      <rss version="2.0" \(namespaces)><channel>\(channel)<item>\(elements)</item></channel></rss>
      """, base: base)
  }

  /// Atom 1.0 with these elements in its only entry, and those in its feed.
  static func entry(_ elements: String, feed: String = "", base: String? = nil) throws -> Self {
    try Self(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" \(namespaces)>\(feed)<entry>\(elements)</entry></feed>
      """, base: base)
  }

  private static let namespaces = """
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:media="http://search.yahoo.com/mrss/" \
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
    xmlns:dcterms="http://purl.org/dc/terms/"
    """
}

/// The feeds beside the tests.
enum FeedFixtures {
  static let folder = Bundle.module.resourceURL?.appending(path: "Fixtures/feeds")

  /// Names of the feeds, in order.
  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder?.path ?? "")) ?? []
    return all.filter { !$0.hasSuffix(".expected.json") }.sorted()
  }()

  static var paths: [String] { names.compactMap { folder?.appending(path: $0).path } }
}

/// Feeds of other people beside the project, where there are any.
enum FeedCorpus {
  /// Files by path, in order of name; empty, with a word about it, when the corpora are not there.
  static func files() -> [String] {
    guard let root = Corpora.path("feeds"),
      let names = FileManager.default.enumerator(atPath: root)
    else { return [] }
    return names.compactMap { $0 as? String }
      .filter { !$0.contains(".serde.") && !$0.hasPrefix("arxiv-api") }
      .map { "\(root)/\($0)" }
      .filter { [".xml", ".rss", ".atom", ".rdf", ".json"].contains(where: $0.hasSuffix) }
      .sorted()
  }
}
