import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Tables")
struct TableTests {
  private func file(_ text: String) throws -> ImportedFile {
    try ImportedFile(#require(ImportFormats.named("csv")), bytes: Array(text.utf8))
  }

  @Test(
    "the header decides what parts the cells",
    arguments: [
      "url,title\nhttp://a.b,A", "url;title\nhttp://a.b;A", "url\ttitle\nhttp://a.b\tA",
      "url|title\nhttp://a.b|A", "sep=;\nurl;title\nhttp://a.b;A",
      "\u{FEFF}url,title\nhttp://a.b,A",
      "URL , Title \n http://a.b , A ", "title,x,url\nA,,http://a.b",
      "\n\nurl,title\n\nhttp://a.b,A\n\n",
      "url,title\rhttp://a.b,A\r", "url,title\r\nhttp://a.b,A\r\n",
      "\"url\",\"title\"\n\"http://a.b\",\"A\"",
    ])
  func delimiters(text: String) throws {
    let input = Input(name: "x", bytes: Array(text.utf8))
    #expect(try ImportFormats.recognise(input).name == "csv")
    #expect(try file(text).lines == ["A | http://a.b"])
  }

  @Test(
    "quotes are read as RFC 4180 says, and as they are found",
    arguments: [
      ("\"A, \"\"b\"\"\"", "A, \"b\""), ("\"two\nlines\"", "two lines"),
      ("say \"x\" now", "say \"x\" now"),
      ("\"Foo\" bar", "\"Foo\" bar"), ("\"He said \"hi\" to me\"", "He said \"hi\" to me"),
      ("\"a\"b\"c", "\"a\"b\"c"), ("=\"0123\"", "0123"), ("\"=\"\"0123\"\"\"", "0123"),
      ("\"\"\"\"", "\""),
      ("\"a\r\n\r\nb\"", "a b"), ("'x'", "'x'"),
    ])
  func quotes(cell: String, title: String) throws {
    let file = try file("title,url\n\(cell),http://a.b\nNext,http://c.d\n")
    #expect(file.lines == ["\(title) | http://a.b", "Next | http://c.d"])
    #expect(file.problems.isEmpty && file.rejections.isEmpty)
  }

  @Test("a quote that is never closed costs one line at the most")
  func openQuotes() throws {
    let rows = (0..<50).map { "\($0 % 7 == 0 ? "\"" : "")Row \($0),http://a.b/\($0)" }
    let file = try file("title,url\n" + rows.joined(separator: "\n") + "\n")
    #expect(file.items.count == 50)
    #expect(file.problems.count == 8)
    #expect(file.items.map(\.place.line) == (2...51).map { $0 })
    let broken = try self.file("title,note,url\n\"Open\nNext,n,http://c.d\n")
    #expect(broken.lines == ["Next | http://c.d | note=n"])
    #expect(broken.rejections.map(\.line) == [2])
    #expect(broken.rejections.map(\.text) == ["\"Open"])
  }

  @Test(
    "a kind is taken by its name, from a table of anybody's too",
    arguments: [
      ("kind", "paper", ItemKind.paper), ("Type", "Book", .book), ("kind", "video", .video),
      ("type", "Blog post", .post), ("kind", "repository", .code), ("type", "thing", nil),
    ])
  func kinds(column: String, value: String, kind: ItemKind?) throws {
    let file = try file("title,url,\(column),duration_seconds\nA,http://a.b/1,\(value),600\n")
    #expect(file.items.map(\.metadata.kind) == [kind])
    #expect(file.items.map(\.metadata.durationSeconds) == [600])
  }

  @Test("missing cells are empty, surplus ones are refused unless they are empty")
  func ragged() throws {
    let file = try file(
      "url,title,tags\nhttp://a.b\nhttp://c.d,C,x,,\nhttp://e.f,E,x,y\n,,\nhttp://g.h,G,z\n")
    #expect(
      file.lines == ["? | http://a.b", "C | http://c.d | tags=x", "G | http://g.h | tags=z"])
    #expect(file.rejections.map(\.line) == [4])
    #expect(file.rejections.first?.reason.contains("1 cell more than the header") == true)
    #expect(file.items.map(\.place.line) == [2, 3, 6])
  }

  @Test(
    "a row within which the file ends is refused, unless short rows are the file's custom",
    arguments: [
      ("url,title,tags\nhttp://a.b,A,x\nhttp://c.", ["http://c."]),
      ("url,title,tags\nhttp://a.b,A,x\nhttp://c.d,\"C", ["http://c.d,\"C"]),
      ("url,title,tags\nhttp://a.b,A,x\nhttp://c.d,C,", []),
      ("url,title,tags\nhttp://a.b,A,x\nhttp://c.d\n", []),
      ("url,title,tags\nhttp://a.b,A\nhttp://c.d", []),
    ])
  func cutRow(text: String, refused: [String]) throws {
    let file = try file(text)
    #expect(file.items.first?.url == "http://a.b")
    #expect(file.items.count == (refused.isEmpty ? 2 : 1))
    #expect(file.rejections.map(\.text) == refused)
    #expect(file.rejections.allSatisfy { $0.line == 3 })
  }

  @Test(
    "other texts are no tables",
    arguments: [
      "# Title\n\n- [a](http://b.c)", "| url | title |\n|---|---|\n| http://a.b | A |",
      "Link\n\nsome words",
      "url | title\n--- | ---\nhttp://a.b | A", "{\"url\": 1}", "<url>x</url>", "name,date\nx,y\n",
    ])
  func others(text: String) throws {
    let head = try InputHead(Input(name: "x", bytes: Array(text.utf8)))
    #expect(try #require(ImportFormats.named("csv")).confidence(in: head) == .no)
  }

  @Test("encodings: UTF-16 with a mark, Latin-1 without one")
  func encodings() throws {
    let text = "title,url\nÄé,http://a.b\n"
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [wide, latin] {
      let format = try ImportFormats.recognise(Input(name: "x", bytes: bytes))
      #expect(format.name == "csv")
      #expect(try ImportedFile(format, Input(name: "x", bytes: bytes)).lines == ["Äé | http://a.b"])
    }
  }

  @Test(
    "hostile tables take linear time",
    .timeLimit(.minutes(60)),
    arguments: [
      "\"", "\"x\n", "\"\n", "\"a\"b,", "\"a,", ",", "\n", "\r", "a,b,c,d\n", "\"\"", "\"a\"b\n",
      "=\"", "\u{1}",
      "\"x\",\"\n",
    ])
  func hostile(piece: String) throws {
    let body = String(repeating: piece, count: 50_000)
    let file = try file("title,url\n" + body + "\nLast,http://a.b\n")
    #expect(file.items.count + file.rejections.count <= 50_002)
    // What is behind the last line break is beyond every quote that could be closed.
    if !piece.hasPrefix("\"") { #expect(file.items.last?.url == "http://a.b") }
  }

  @Test("a row longer than anything real is refused, and the next one is read")
  func longRow() throws {
    let long = String(repeating: "x", count: 9 << 20)
    let file = try file("title,url\n\(long),http://a.b\nLast,http://c.d\n")
    #expect(file.lines == ["Last | http://c.d"])
    #expect(file.rejections.map(\.reason) == ["the row is longer than 8 MiB"])
  }
}
