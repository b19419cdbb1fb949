import Bytes
import Foundation
import LecternFormats
import Testing

@Suite("Feeds as programs see them")
struct FeedFixtureTests {
  private static let folder = FeedFixtures.folder
  private static let names = FeedFixtures.names

  @Test(
    "a feed of every format and module gives what its fixture says", arguments: FeedFixtures.names)
  func fixture(name: String) throws {
    let folder = try #require(Self.folder)
    let input = try Input(path: folder.appending(path: name).path)
    input.baseURL = "https://base.example/feed/"
    var text = ""
    try FeedJSON.write(input) { text += $0 }
    let expected = folder.appending(path: name + ".expected.json")
    #expect(text == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test("the output is JSON in which nothing is null or empty")
  func absent() throws {
    for name in Self.names {
      let folder = try #require(Self.folder)
      let expected = try Data(contentsOf: folder.appending(path: name + ".expected.json"))
      let object = try JSONSerialization.jsonObject(with: expected) as? [String: Any]
      let names = try #require(object).keys.sorted()
      #expect(names == ["encoding", "entries", "feed", "format", "problems", "well_formed"])
      let text = String(decoding: expected, as: UTF8.self)
      #expect(!text.contains("null") && !text.contains("\"\"") && !text.contains("{}"))
    }
  }

  @Test("there is a fixture for every format")
  func formats() throws {
    let folder = try #require(Self.folder)
    var found: Set<FeedKind> = []
    for name in Self.names {
      let input = try Input(path: folder.appending(path: name).path)
      found.insert(try FeedReader.read(input) { _, _ in }.format)
    }
    #expect(found == Set(FeedKind.allCases))
  }
}
