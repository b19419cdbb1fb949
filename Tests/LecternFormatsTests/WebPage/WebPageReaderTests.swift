import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Reading web pages")
struct WebPageReaderTests {
  @Test(
    "the most trusted word for the title counts",
    arguments: [
      (#"<meta name="citation_title" content="A">"#, "A"),
      (#"<script type="application/ld+json">{"@type":"Article","headline":"B"}</script>"#, "B"),
      (#"<meta name="dc.title" content="C">"#, "C"),
      (#"<meta property="og:title" content="D">"#, "D"),
      ("<title>E</title>", "E"),
    ])
  func order(tag: String, title: String) throws {
    let lower = [
      "<title>E</title>", #"<meta property="og:title" content="D">"#,
      #"<meta name="dc.title" content="C">"#,
      #"<script type="application/ld+json">{"@type":"Article","headline":"B"}</script>"#,
    ]
    let place = lower.firstIndex(of: tag).map { $0 + 1 } ?? lower.count
    let page = try WebPageSample.read(head: lower.prefix(place).joined() + (place < 4 ? "" : tag))
    #expect(page.metadata.title == title)
  }

  @Test(
    "authors, however they are written",
    arguments: [
      (["Doe, Jane", "Roe, John"], "author", "Doe, Jane; Roe, John"),
      (["Jane Doe; John Roe"], "authors", "Doe, Jane; Roe, John"),
      (["Jane Doe, John Roe"], "authors", "Doe, Jane; Roe, John"),
      (["Doe, Jane"], "author", "Doe, Jane"),
      (["DOE, JANE M."], "author", "Doe, Jane M."),
      (["MÜLLER-LÜDENSCHEIDT, JO"], "author", "Müller-Lüdenscheidt, JO"),
      (["Jane Doe", "Jane Doe", "John Roe"], "author", "Doe, Jane; Roe, John"),
      (["ATLAS Collaboration"], "author", "ATLAS Collaboration"),
      (["admin"], "author", ""), (["https://a.example/jane"], "author", ""),
    ])
  func authors(values: [String], name: String, expected: String) throws {
    let tags = values.map { #"<meta name="citation_\#(name)" content="\#($0)">"# }.joined()
    let people = try WebPageSample.read(head: tags).metadata.authors ?? []
    #expect(people.map(\.sortName).joined(separator: "; ") == expected)
  }

  @Test("in Spanish a comma within two words on each side parts one name")
  func spanish() throws {
    let name = #"<meta name="citation_author" content="García Márquez, Gabriel José">"#
    let language = #"<meta name="citation_language" content="es">"#
    #expect(try WebPageSample.read(head: name + language).metadata.authors?.count == 1)
    #expect(try WebPageSample.read(head: name).metadata.authors?.count == 2)
  }

  @Test(
    "bylines",
    arguments: [
      (#"<p class="byline">By Jane Doe</p>"#, "Jane Doe"),
      (#"<span class="author vcard">Jane Doe</span>"#, "Jane Doe"),
      (#"<p class="byline">By Jane Doe, Staff Writer</p>"#, "Jane Doe"),
      (#"<p class="byline">Jane Doe, John Roe</p>"#, "Jane Doe, John Roe"),
      (#"<div class=byline>Posted by Jane Doe on 3 March 2020</div>"#, "Jane Doe"),
      (#"<a rel="author">Jane Doe</a> and <a rel="author">John Roe</a>"#, "Jane Doe, John Roe"),
      (#"<span itemprop="author">Jane Doe</span>"#, "Jane Doe"),
      ("<p>by <i>Jane Doe</i></p>", "Jane Doe"),
      ("<p>by the way, lists are good</p>", ""),
      (#"<p class="byline">3 minutes ago</p>"#, ""),
      ("<script>var x = 'By Jane Doe'</script>", ""),
    ])
  func byline(body: String, expected: String) throws {
    let people = try WebPageSample.read(head: "", body: body).metadata.authors ?? []
    #expect(people.map(\.name).joined(separator: ", ") == expected)
  }

  @Test(
    "dates are right or absent",
    arguments: [
      ("2017/06/12", "2017-06-12"), ("2017/6", "2017-06"), ("2017", "2017"),
      ("2017-06-12T23:30:00-05:00", "2017-06-12"), ("12 June 2017", "2017-06-12"),
      ("June 2017", "2017-06"), ("03/04/2020", "2020"),
      ("Mon, 12 Jun 2017 10:00:00 GMT", "2017-06-12"),
      ("soon", nil), ("2019-13-45", "2019"), ("", nil),
    ] as [(String, String?)])
  func dates(text: String, expected: String?) throws {
    let page = try WebPageSample.read(head: #"<meta name="citation_date" content="\#(text)">"#)
    #expect(page.metadata.published?.text == expected)
  }

  @Test("of the date online and the year the earlier counts")
  func earlier() throws {
    func page(_ online: String, _ year: String) throws -> String? {
      try WebPageSample.read(
        head: #"<meta name="citation_online_date" content="\#(online)">"#
          + #"<meta name="citation_year" content="\#(year)">"#
      ).metadata.published?.text
    }
    #expect(try page("2023/08/02", "2017") == "2017")
    #expect(try page("2016/12/10", "2017") == "2016-12-10")
  }

  @Test(
    "what a page states it is",
    arguments: [
      (#"<meta name="citation_journal_title" content="J">"#, .paper),
      (#"<meta name="citation_isbn" content="9780262033848">"#, .book),
      (#"<meta property="og:type" content="video.movie">"#, .video),
      (#"<meta property="og:type" content="article">"#, .post),
      (
        #"<meta property="og:type" content="article"><meta name="dc.identifier" content="10.5555/12345">"#,
        nil
      ),
      (#"<meta property="og:type" content="website">"#, nil), ("", nil),
    ] as [(String, ItemKind?)])
  func kind(head: String, kind: ItemKind?) throws {
    #expect(try WebPageSample.read(head: head).metadata.kind == kind)
  }

  @Test(
    "the page's own address",
    arguments: [
      ("https://a.example/post", "https://a.example/post?x=1", "https://a.example/post"),
      ("/post", "https://www.a.example/post?x=1", "https://www.a.example/post"),
      ("https://b.example/post", "https://a.example/post", nil),
      ("https://a.example/", "https://a.example/post", nil),
      ("https://a.example@b.example/post", "https://a.example/post", nil),
      ("javascript:1", "https://a.example/post", nil),
      ("https://a.example/post", "https://a.example/post", nil),
    ] as [(String, String, String?)])
  func canonical(link: String, address: String, expected: String?) throws {
    let head = #"<link rel="canonical" href="\#(link)">"#
    #expect(try WebPageSample.read(head: head, address: address).canonicalURL == expected)
  }

  @Test(
    "the site's name is left out of the title",
    arguments: [
      ("Lists | A Site", "Lists"), ("Lists - a site", "Lists"), ("A Site: Lists", "Lists"),
      ("Lists | Blog | A Site", "Lists | Blog"), ("Lists - and more", "Lists - and more"),
      ("A Site", "A Site"), ("Lists — fixture.example", "Lists"), ("Lists · Fixture", "Lists"),
    ])
  func siteName(title: String, expected: String) throws {
    let head = #"<meta property="og:site_name" content="A Site"><title>\#(title)</title>"#
    #expect(try WebPageSample.read(head: head).metadata.title == expected)
  }

  @Test(
    "the character set is decided as browsers do",
    arguments: [
      ([0xEF, 0xBB, 0xBF], "iso-8859-1", "", Array("é".utf8)),
      ([], "iso-8859-1", #"<meta charset="utf-8">"#, [0xE9]),
      ([], nil, #"<meta charset="windows-1252">"#, [0xE9]),
      ([], nil, #"<meta http-equiv=Content-Type content="text/html; charset=latin1">"#, [0xE9]),
      ([], nil, "", Array("é".utf8)), ([], nil, "", [0xE9]),
      ([], "utf-8", "", Array("é".utf8)),
    ] as [([UInt8], String?, String, [UInt8])])
  func charset(mark: [UInt8], http: String?, meta: String, letter: [UInt8]) throws {
    let bytes = mark + Array("<html><head>\(meta)<title>caf".utf8) + letter + Array("</title>".utf8)
    #expect(try WebPageSample.read(bytes, charset: http).metadata.title == "café")
  }

  @Test("only the front of a long page is read")
  func limit() throws {
    let filler = String(repeating: "<p>words and words</p>\n", count: 200_000)
    let page = try WebPageSample.read(
      head: "<title>Long</title>", body: filler + #"<link rel="feed" href="/feed">"#)
    #expect(page.metadata.title == "Long" && page.feeds.isEmpty)
  }

  @Test("what is no page is refused", arguments: ["", " \n ", "%PDF-1.5 x"])
  func refused(text: String) {
    #expect(throws: ImportError.self) { try WebPageSample.read(Array(text.utf8)) }
  }

  @Test("an item keeps the link that was given, and the others beside it")
  func item() throws {
    let page = try WebPageSample.read(
      head:
        #"<link rel="canonical" href="/blog/post"><meta name="citation_pdf_url" content="/p.pdf">"#)
    let item = page.item(link: "https://short.example/1")
    #expect(item.url == "https://short.example/1")
    #expect(
      item.otherLinks == [
        "https://fixture.example/blog/post?id=1", "https://fixture.example/blog/post",
        "https://fixture.example/p.pdf",
      ])
    #expect(page.item().url == "https://fixture.example/blog/post?id=1")
  }

  @Test("a page cut anywhere is read without a fault", .timeLimit(.minutes(60)))
  func cuts() throws {
    for name in WebPageFixtureTests.names where !name.hasPrefix("hostile-unfinished") {
      let path = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/pages/\(name)").path
      let bytes = try Input(path: path).readAll()
      for end in stride(from: 1, to: min(bytes.count, 6000), by: 97) {
        _ = try? WebPageSample.read(Array(bytes.prefix(end)))
      }
    }
  }
}
