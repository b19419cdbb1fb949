import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Services' JSON")
struct ServiceJSONTests {
  private func file(_ text: String, as name: String? = nil) throws -> ImportedFile {
    let input = Input(name: "x", bytes: Array(text.utf8))
    let format = try name.flatMap(ImportFormats.named) ?? ImportFormats.recognise(input)
    return try ImportedFile(format, input)
  }

  @Test("rows come from an array, from pages of an API, and line by line")
  func carriers() throws {
    let row = #"{"href":"http://a.b","description":"A","extended":"","tags":"x"}"#
    for text in ["[\(row)]", "{\"posts\":[\(row)]}", "\(row)\n\(row)"] {
      let lines = Set(try file(text, as: "pinboard").lines)
      #expect(lines == ["A | http://a.b | tags=x"], "\(text)")
    }
  }

  @Test("names that anybody may give say what they say, one or several")
  func anyNames() throws {
    let file = try file(
      """
      [{"title":"A","url":"http://a.b","pages":"436–444","notes":["one","two"],"section":["S","T"]},
      {"title":"B","authors":["C D"],"pages":384,"note":"three","folder":"S/T"},
      {"title":"E","isbn":"9783319110790"}, {"title":"F"}]
      """)
    #expect(file.items.map(\.metadata.pages) == ["436–444", nil, nil])
    #expect(file.items.map(\.metadata.pageCount) == [nil, 384, nil])
    #expect(file.items.map(\.note) == ["one\n\ntwo", "three", nil])
    #expect(file.items.map(\.place.folder) == [["S", "T"], ["S", "T"], []])
    #expect(file.rejections.map(\.reason) == ["the row has no link"])
  }

  @Test("Lectern's own JSON is known without ids")
  func ownWithoutIDs() throws {
    let file = try file(
      """
      [{"added":"2026-01-02T03:04:05Z","kind":"paper","mentions":1,"state":"read","title":"A",
      "pages":"1–3","notes":["n"],"section":["S"]}]
      """)
    #expect(file.items.map(\.metadata.pages) == ["1–3"])
    #expect(file.items.map(\.note) == ["n"])
  }

  @Test("an object of any origin is an item only with a link, authors or identifiers")
  func anyOrigin() throws {
    let file = try file(
      #"{"links":[{"name":"A","url":"http://a.b"},{"name":"B"}],"name":"a program's settings"}"#)
    #expect(file.lines == ["A | http://a.b"])
    #expect(file.rejections.map(\.reason) == ["the row has no link"])
  }

  @Test("a fault ends reading, and is told with its line; what came before it stays")
  func cut() throws {
    let rows = (0..<20).map {
      "{\"href\":\"http://a.b/\($0)\",\"description\":\"A\",\n\"extended\":\"\",\"tags\":\"\"}"
    }
    let file = try file("[" + rows.joined(separator: ",") + ",{\"href\":\"http")
    #expect(file.items.count == 20)
    #expect(file.rejections.map(\.line) == [21])
    #expect(file.rejections.first?.reason.contains("can't be read from here on") == true)
    #expect(file.rejections.first?.text == "{\"href\":\"http")
  }

  @Test(
    "the value in which a file is broken is in the report, and nothing else is refused",
    arguments: [
      (
        "pinboard", #"[{"href":"http://a.b"},{"href":"http://c.d","tags":[1,{"#,
        #"{"href":"http://c.d","tags":[1,{"#
      ),
      ("pinboard", #"[{"href":"http://a.b"} {"href":"http://c.d"}]"#, #"{"href":"http://c.d"}]"#),
      (
        "chrome",
        #"{"roots":{"bookmark_bar":{"name":"Bar","children":[{"name":"A","url":"http://a.b"},{"name":"B","url":"http"#,
        #"{"name":"B","url":"http"#
      ),
      (
        "firefox",
        #"{"type":"text/x-moz-place-container","children":[{"title":"A","uri":"http://a.b"},{"title":"B","uri":x}]}"#,
        #"{"title":"B","uri":x}]}"#
      ),
      (
        "csl-json", #"[{"type":"book","title":"A","URL":"http://a.b"},{"type":"book","title":"B"#,
        #"{"type":"book","title":"B"#
      ),
      ("jsonfeed", #"{"items":[{"url":"http://a.b"},{"url":"http"#, #"{"url":"http"#),
    ])
  func broken(name: String, text: String, value: String) throws {
    let file = try file(text, as: name)
    #expect(file.items.map(\.url) == ["http://a.b"])
    #expect(file.rejections.map(\.text) == [value])
    #expect(file.rejections.map(\.line) == [1])
    // Written down it stands as a text, so that the file of refused rows is whole.
    let sheet = try #require(ImportFormats.named(name)).rejectSheet(header: nil)
    let row = try #require(sheet.text(of: file.rejections[0], isFirst: true))
    #expect(try self.file(sheet.head + row + sheet.tail, as: name).items.isEmpty)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data((sheet.head + row + sheet.tail).utf8))
    }
  }

  @Test("a file is known by its rows' names also where an article stands before them")
  func longFirst() throws {
    for length in [10, 20_000, 300_000] {
      let article = String(repeating: "\\\"é ", count: length)
      let text =
        "[{\"content\":\"\(article)\",\"title\":\"\(article)\",\"url\":\"http://a.b\","
        + "\"is_archived\":0,\"is_starred\":0,\"tags\":[]}]"
      #expect(
        try ImportFormats.recognise(Input(name: "x", bytes: Array(text.utf8))).name == "wallabag")
    }
  }

  @Test("an export of 30,000 rows over many chunks loses none")
  func large() throws {
    let rows = (0..<30_000).map { number in
      "{\"title\":\"Ünï \\\"\(number)\\\" \\ud83d\\ude00\",\"url\":\"http://a.b/\(number)\","
        + "\"savedAt\":\"2024-10-29T16:30:11.000Z\",\"labels\":[\"x\"],\"readingProgress\":0}"
    }
    let file = try file("[\n" + rows.joined(separator: ",\n") + "\n]")
    #expect(file.items.count == 30_000)
    #expect(file.items.map(\.metadata.title) == (0..<30_000).map { "Ünï \"\($0)\" 😀" })
    #expect(file.items.map(\.url) == (0..<30_000).map { "http://a.b/\($0)" })
    #expect(file.items.last?.place.line == 30_001)
    #expect(file.rejections.isEmpty)
  }

  @Test(
    "hostile JSON is refused in linear time",
    .timeLimit(.minutes(60)),
    arguments: [
      "[", "{\"roots\":", "{\"a\":", "[{\"url\":\"", "\\", "\"", "[]", "{}", "[[]],", "1", "-",
      "{\"children\":[",
    ], ["omnivore", "chrome", "firefox", "karakeep"])
  func hostile(piece: String, name: String) throws {
    let text = String(repeating: piece, count: 100_000)
    let file = try file(text, as: name)
    #expect(file.items.isEmpty)
    #expect(file.rejections.count <= 100_000)
  }

  @Test(
    "a browser's bookmark without a link is refused, folders and separators are none",
    arguments: [
      (
        #"{"roots":{"bookmark_bar":{"children":[ROW],"name":"b","type":"folder"},"v":"1","custom_root":{"x":{}}}}"#,
        [#"{"type":"url","name":"A"}"#, #"{"name":"A"}"#], [#"{"type":"folder","name":"A"}"#],
        "chrome"
      ),
      (
        #"{"type":"text/x-moz-place-container","children":[ROW]}"#,
        [#"{"type":"text/x-moz-place","title":"A"}"#],
        [
          #"{"type":"text/x-moz-place-separator"}"#,
          #"{"type":"text/x-moz-place-container","title":"A"}"#,
        ],
        "firefox"
      ),
    ])
  func noLink(text: String, refused: [String], passed: [String], format: String) throws {
    for row in refused {
      let file = try file(text.replacing("ROW", with: row), as: format)
      #expect(file.rejections.map(\.reason) == ["the link leads nowhere"])
      #expect(file.rejections.first?.row?.contains(row) == true)
    }
    for row in passed {
      #expect(try file(text.replacing("ROW", with: row), as: format).rejections.isEmpty)
    }
  }

  @Test("folders of a browser a hundred deep are kept, a hundred thousand are a fault")
  func depth() throws {
    func tree(_ depth: Int) -> String {
      let open = (0..<depth).map { "{\"name\":\"\($0)\",\"children\":[" }.joined()
      let close = String(repeating: "]}", count: depth)
      return "{\"roots\":{\"bookmark_bar\":" + open + "{\"name\":\"A\",\"url\":\"http://a.b\"}"
        + close
        + "}}"
    }
    #expect(try file(tree(90)).items.first?.place.folder.count == 90)
    let deep = try file(tree(100_000))
    #expect(deep.items.isEmpty)
    #expect(deep.rejections.count == 1)
  }

  @Test("an empty list and files that are none say what they are")
  func unreadable() throws {
    let cases = [
      ("PK\u{3}\u{4}xxxx", "zip archive"), ("SQLite format 3\u{0}", "database"), ("[]", "no items"),
      (" {}\n", "no items"),
      (
        "<rdf:RDF xmlns:z=\"http://www.zotero.org/namespaces/export#\"><z:Attachment/>",
        "CSL-JSON"
      ),
    ]
    for (text, word) in cases {
      let input = Input(name: "x", bytes: Array(text.utf8))
      let error = #expect(throws: ImportError.self) { try ImportFormats.recognise(input) }
      #expect(error?.reason.contains(word) == true)
    }
  }
}
