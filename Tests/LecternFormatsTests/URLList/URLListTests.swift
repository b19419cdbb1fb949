import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Lists of addresses")
struct URLListTests {
  @Test("lines end in any way, and a line too long is refused with its number")
  func lines() throws {
    let long = "https://a.b/" + String(repeating: "x", count: 100_000)
    let text = "https://a.b/1\r\nhttps://a.b/2\r\(long)\n\n  https://a.b/3  \nwords\nhttps://a.b/4"
    let file = try ImportedFile(URLListImport(), text)
    #expect(file.items.map(\.url) == (1...4).map { "https://a.b/\($0)" })
    #expect(file.items.map(\.place.line) == [1, 2, 5, 7])
    #expect(file.items.map(\.place.position) == [0, 1, 2, 3])
    #expect(file.rejections.map(\.line) == [3, 6])
    #expect(file.rejections.allSatisfy { $0.text.count <= 500 })
  }

  @Test("100,000 lines are 100,000 items")
  func many() throws {
    let text = (0..<100_000).map { "https://a.b/\($0)\n" }.joined()
    #expect(try ImportedFile(URLListImport(), text).items.count == 100_000)
  }

  @Test(
    "a list is told from newsboat's by the file's name or its signs",
    arguments: [
      ("https://a.b/1\nhttps://a.b/2\n", "list.txt", "urls"),
      ("https://a.b/1 \"tag\"\n", "-", "urls"),
      ("https://a.b/1\n", "/home/x/.newsboat/urls", "newsboat"),
      ("https://a.b/1 \"~Title\"\n", "x", "newsboat"),
      ("\"query:a:b\"\nhttps://a.b\n", "x", "newsboat"),
      ("# a comment\nhttps://a.b/1\n", "x", "urls"),
      ("https://a.b/1\nmore words\n", "x", "markdown"),
      ("- https://a.b/1\n", "urls", "markdown"),
      ("https://a.b/1 tag\nfile:///home/x/feed.xml\n", "urls", "newsboat"),
      ("https://a.b/1\nnot an address\nhttps://a.b/2\n", "x", "urls"),
      ("https://a.b/1\n- [A](https://a.b/2)\nhttps://a.b/3\n", "x", "markdown"),
      ("Words first\nhttps://a.b/1\nhttps://a.b/2\n", "x", "markdown"),
    ])
  func recognition(text: String, name: String, format: String) throws {
    let input = Input(name: name, bytes: Array(text.utf8))
    #expect(try ImportFormats.recognise(input).name == format)
  }
}
