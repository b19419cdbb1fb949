import LecternFormats
import LecternModel
import Testing

@Suite("RIS in")
struct RISImportTests {
  @Test("every tag has its place")
  func article() throws {
    let item = try read(
      """
      TY  - JOUR
      ID  - doe2001
      AU  - Doe, Jane
      A1  - van Beethoven, Ludwig, Jr.
      A2  - Fanning E.
      TI  - A title
      JF  - Journal of Things
      JA  - J. Th.
      PY  - 2001
      DA  - 2001/03/05/
      VL  - 12
      IS  - 3
      SP  - 20
      EP  - 31
      PB  - Publisher
      CY  - Berlin
      SN  - 1234-5679 (print)
      DO  - https://doi.org/10.1000/ABC
      UR  - http://a.b/x; http://c.d/y
      L1  - http://a.b/x.pdf
      KW  - one
      KW  - two; three
      AB  - First line
      goes on.
      N1  - A note
      RN  - Mine
      LA  - eng
      C2  - PMC123
      XX  - odd
      ER  - 
      """)
    let data = item.metadata
    #expect(data.authors?.map(\.sortName) == ["Doe, Jane", "van Beethoven, Jr., Ludwig"])
    #expect(data.editors == [Person(family: "Fanning", given: "E.")])
    #expect(data.title == "A title" && data.container == "Journal of Things")
    #expect(data.published?.text == "2001-03-05" && data.volume == "12" && data.issue == "3")
    #expect(data.pages == "20–31" && data.publisher == "Publisher" && data.language == "en")
    #expect(data.summary == "First line goes on." && data.kind == .paper)
    #expect(item.identifiers.map(\.description) == ["doi:10.1000/abc", "pmcid:PMC123"])
    #expect(item.url == "http://a.b/x" && item.otherLinks == ["http://c.d/y", "http://a.b/x.pdf"])
    #expect(item.tags == ["one", "two", "three"] && item.note == "Mine")
    #expect(item.citationKey == "doe2001")
    let kept = [
      "shortjournal": "J. Th.", "location": "Berlin", "issn": "1234-5679", "note": "A note",
      "ris-xx": "odd", "ris-c2": "PMC123",
    ]
    #expect(data.extra == kept)
  }

  @Test(
    "dates",
    arguments: [
      ("PY  - 1948/07//", "1948-07"), ("Y1  - 2014//", "2014"), ("PY  - 1990/2/27//", "1990-02-27"),
      ("DA  - 2009/05/12\nPY  - 2009", "2009-05-12"), ("PY  - 2009\nDA  - Jan 5", "2009-01-05"),
      ("PY  - 2009///Spring", "2009"), ("Y1  - 2019-03-05", "2019-03-05"),
      ("PY  - March 2001", "2001-03"),
      ("PY  - n.d.", nil), ("DA  - 2001/13/40/", "2001"),
      ("PY  - 2001-03-05T10:00:00Z", "2001-03-05"),
    ])
  func dates(lines: String, text: String?) throws {
    let item = try read("TY  - JOUR\nTI  - T\n\(lines)\nER  - ")
    #expect(item.metadata.published?.text == text)
  }

  @Test(
    "types",
    arguments: [
      ("JOUR", ItemKind.paper, Genre.article), ("BOOK", .book, .book), ("CHAP", .paper, .chapter),
      ("CPAPER", .paper, .conferencePaper), ("CONF", .paper, .conferencePaper),
      ("THES", .paper, .thesis),
      ("ELEC", nil, .webpage), ("BLOG", .post, .blogPost), ("COMP", .code, .software),
      ("VIDEO", .video, .video),
      ("Journal Article", .paper, .article), ("jour", .paper, .article),
      ("NOSUCH", .paper, .article),
      ("GEN", nil, .misc),
    ] as [(String, ItemKind?, Genre)])
  func types(name: String, kind: ItemKind?, genre: Genre) throws {
    let item = try read("TY  - \(name)\nTI  - T\nT2  - C\nER  - ")
    #expect(item.metadata.kind == kind && item.metadata.genre == genre)
  }

  @Test(
    "records however they are written",
    arguments: [
      ("TY  - JOUR\nTI  - A\nER  - \n\nTY  - JOUR\nTI  - B\nER  - \n", ["A", "B"], 0),
      ("\u{FEFF}\r\n\r\nTY  - JOUR\r\nTI  - A\r\nER  - \r\n", ["A"], 0),
      ("TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B", ["A", "B"], 2),
      ("ty  - JOUR\nti  - A\ner  - ", ["A"], 0),
      ("TY - JOUR\nTI - A\nER -", ["A"], 0), ("TY  -JOUR\nTI  -A\nER  -", ["A"], 0),
      (
        "1.\nTY  - JOUR\nTI  - A\n   goes on\nER  - \nRecord 2 of 2\n2.\nTY  - BOOK\nBT  - B\nER  - ",
        ["A goes on", "B"], 0
      ),
      ("TI  - A\nER  - \nTI  - B\nER  - ", ["A", "B"], 0),
      ("  TY  - JOUR\n  TI  - A\n  ER  - ", ["A"], 0),
      ("TY  - JOUR\nTI  - A\nAB  - it was\nin - vitro\nER then\nER  - ", ["A"], 0),
    ])
  func records(text: String, titles: [String], problems: Int) throws {
    let file = try ImportedFile(TaggedImport.ris, text)
    #expect(file.items.map { $0.metadata.title ?? "?" } == titles)
    #expect(file.problems.count == problems && file.rejections.isEmpty)
  }

  @Test("what says nothing is refused with its line and text")
  func empty() throws {
    let file = try ImportedFile(
      TaggedImport.ris, "\nTY  - JOUR\nER  - \nTY  - JOUR\nTI  - A\nER  - ")
    #expect(file.items.count == 1)
    #expect(file.rejections.map(\.line) == [2] && file.rejections[0].text == "TY  - JOUR")
  }

  @Test("a book's ISBN names it, its second title is its series; a chapter's names its book")
  func isbn() throws {
    let book = try read("TY  - BOOK\nTI  - T\nT2  - S\nSN  - 0-19-852663-6\nER  - ")
    #expect(book.identifiers == [Identifier(.isbn, "9780198526636")])
    #expect(book.metadata.series == "S" && book.metadata.container == nil)
    let chapter = try read("TY  - CHAP\nTI  - T\nT2  - B\nSN  - 0198526636\nER  - ")
    #expect(chapter.identifiers.isEmpty && chapter.metadata.container == "B")
    #expect(chapter.metadata.extra?["isbn"] == "9780198526636")
  }

  private func read(_ text: String) throws -> ImportedItem {
    try #require(try ImportedFile(TaggedImport.ris, text).items.first)
  }

  @Test(
    "a record within whose line the file ends is refused, unless records without an end are its custom",
    arguments: [
      ("TY  - BOOK\nTI  - A\nER  - \n\nTY  - BOOK\nTI  - B\nUR  - http://c.", ["A"], 1),
      ("TY  - BOOK\nTI  - A\nER  - \n\nTY  - BOOK\nTI  - B\n", ["A", "B"], 0),
      ("TY  - BOOK\nTI  - A\n\nTY  - BOOK\nTI  - B", ["A", "B"], 0),
      ("TY  - BOOK\nTI  - A\nER  - ", ["A"], 0),
    ])
  func cut(text: String, titles: [String], refused: Int) throws {
    let file = try ImportedFile(TaggedImport.ris, text)
    #expect(file.items.map(\.metadata.title) == titles)
    #expect(file.rejections.count == refused)
    #expect(file.rejections.allSatisfy { $0.line == 5 && $0.text.hasSuffix("UR  - http://c.") })
  }
}
