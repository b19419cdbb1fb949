import LecternFormats
import LecternModel
import Testing

@Suite("BibTeX's fields")
struct BibTeXFieldTests {
  @Test("every field has its place")
  func article() throws {
    let item = try read(
      """
      @article{key2001,
        author = {G{\\"o}del, Kurt and Ludwig van Beethoven and {Bourbaki Group} and others},
        title = {On {DNA}: a \\emph{study}}, subtitle = {With more},
        journaltitle = {J. of Things}, journal = {Other}, date = {2001-03-05}, volume = 12, number = {3},
        pages = {1--23}, publisher = {P \\& Q}, doi = {https://doi.org/10.1000/ABC}, issn = {1234-5679},
        url = {http://a.b/x\\_y}, langid = {ngerman}, keywords = {a, b c; d},
        abstract = {First.

          Second.}, note = {To appear}, annotation = {Mine}, readstatus = {read}, ranking = {rank4},
        creationdate = {2021-01-16T17:52:55}, file = {:a\\_b.pdf:PDF}, groups = {Mine}
      }
      """)
    let data = item.metadata
    #expect(
      data.authors?.map(\.sortName) == [
        "Gödel, Kurt", "van Beethoven, Ludwig", "Bourbaki Group", "others",
      ])
    #expect(data.title == "On DNA: a study: With more" && data.container == "J. of Things")
    #expect(data.published == PartialDate(year: 2001, month: 3, day: 5))
    #expect(data.volume == "12" && data.issue == "3" && data.pages == "1–23")
    #expect(data.publisher == "P & Q" && data.language == "de" && data.kind == .paper)
    #expect(data.summary == "First.\n\nSecond." && data.genre == .article)
    #expect(item.identifiers == [Identifier(.doi, "10.1000/abc")] && item.url == "http://a.b/x_y")
    #expect(item.tags == ["a, b c", "d", "Mine"] && item.note == "Mine" && item.state == .read)
    #expect(item.rating == 8 && item.citationKey == "key2001")
    #expect(item.added?.text == "2021-01-16T17:52:55Z")
    #expect(
      data.extra == [
        "issn": "1234-5679", "note": "To appear", "file": ":a\\_b.pdf:PDF", "journal": "Other",
      ])
  }

  @Test(
    "dates",
    arguments: [
      ("date = {2001}", "2001"), ("date = {2001-03/2003}", "2001-03"),
      ("date = {2004-06~}", "2004-06"),
      ("date = {1995?}", "1995"), ("date = {../1999-02}", "1999-02"), ("date = {2001/}", "2001"),
      ("date = {2004-22}", "2004"), ("date = {2001-02-30}", "2001-02"), ("date = {199X}", nil),
      ("date = {2019-05-06T10:00:00Z}", "2019-05-06"), ("year = 2001, month = mar", "2001-03"),
      ("year = {2001}, month = {March}", "2001-03"),
      ("year = 2001, month = {03}, day = 7", "2001-03-07"),
      ("year = 2001, month = jan # \"~10\"", "2001-01-10"),
      ("year = 2001, month = \"10~\" # jan", "2001-01-10"),
      ("year = {c1995}", "1995"), ("year = {1999--2001}", "1999"), ("year = {in press}", nil),
      ("year = {2001}, month = {Spring}", "2001"), ("year = 2001, month = {Dezember}", "2001-12"),
      ("year = 2001, date = {2003-04}", "2003-04"), ("month = jan", nil), ("year = {-44}", nil),
    ])
  func dates(fields: String, text: String?) throws {
    #expect(try read("@book{a, title={T}, \(fields)}").metadata.published?.text == text)
  }

  @Test(
    "identifiers",
    arguments: [
      ("eprint = {1706.03762}, archiveprefix = {arXiv}", "arxiv:1706.03762"),
      ("eprint = {math/0309136v2}, eprinttype = {arxiv}", "arxiv:math/0309136"),
      ("eprint = {1706.03762}", "arxiv:1706.03762"), ("eprint = {12345}, eprinttype = {jstor}", ""),
      ("eprint = {23633646}, eprinttype = {pubmed}", "pmid:23633646"),
      ("arxivid = {1706.03762v5}", "arxiv:1706.03762"),
      ("journal = {arXiv preprint arXiv:1706.03762}", "arxiv:1706.03762"),
      ("journal = {CoRR}, volume = {abs/1706.03762}", "arxiv:1706.03762"),
      ("isbn = {0-19-852663-6, 978-0-19-852663-6}", "isbn:9780198526636"),
      ("isbn = {0006-4971}", ""),
      ("doi = {doi:10.1000/a\\_b}", "doi:10.1000/a_b"),
      ("doi = {http://dx.doi.org/10.1000/x}", "doi:10.1000/x"),
      ("pmid = {123}, pmcid = {PMC456}", "pmid:123 pmcid:PMC456"), ("doi = {none}", ""),
    ])
  func identifiers(fields: String, names: String) throws {
    let item = try read("@misc{a, title={T}, \(fields)}")
    #expect(item.identifiers.map(\.description).joined(separator: " ") == names)
  }

  @Test("the ISBN of a chapter is its book's")
  func chapterISBN() throws {
    let item = try read("@incollection{a, title={T}, booktitle={B}, isbn={0-19-852663-6}}")
    #expect(item.identifiers.isEmpty && item.metadata.extra?["isbn"] == "9780198526636")
  }

  @Test(
    "kinds and genres by type",
    arguments: [
      ("@article{a, title={T}}", ItemKind.paper, Genre.article),
      ("@book{a, title={T}}", .book, .book),
      ("@online{a, title={T}, url={http://a.b}}", nil, .webpage),
      ("@misc{a, title={T}}", nil, .misc),
      ("@misc{a, title={T}, eprint={1706.03762}}", .paper, .preprint),
      ("@software{a, title={T}}", .code, .software),
      ("@video{a, title={T}}", .video, .video), ("@phdthesis{a, title={T}}", .paper, .thesis),
      ("@thesis{a, title={T}, type={mathesis}}", .paper, .mastersThesis),
      ("@inbook{a, title={T}, booktitle={B}}", .paper, .chapter),
      ("@inbook{a, title={T}}", .book, .inBook),
      ("@conference{a, title={T}}", .paper, .conferencePaper), ("@comic{a, title={T}}", nil, .misc),
      ("@misc{a, title={T}, entrysubtype={blogpost}}", .post, .blogPost),
      ("@article{a, title={T}, entrysubtype={magazine}}", .post, .magazine),
      ("@misc{a, title={T}, kind={course}}", .course, .misc),
    ] as [(String, ItemKind?, Genre)])
  func kinds(text: String, kind: ItemKind?, genre: Genre) throws {
    let item = try read(text)
    #expect(item.metadata.kind == kind && item.metadata.genre == genre)
  }

  @Test(
    "links",
    arguments: [
      ("url = {http://a.b/~x%20y}", ["http://a.b/~x%20y"]),
      ("url = {\\url{http://a.b/}}", ["http://a.b/"]),
      ("howpublished = {\\url{http://a.b/}}", ["http://a.b/"]),
      ("url = {http://a.b http://c.d}", ["http://a.b", "http://c.d"]),
      (
        "ee = {http://c.d}, url = {http://a.b}, bdsk-url-1 = {http://e.f}",
        ["http://a.b", "http://c.d", "http://e.f"]
      ),
      ("url = {www.a.b/x}", ["http://www.a.b/x"]), ("url = {nothing}", []),
      ("url = {file:///x}", []),
      ("url = {<http://a.b>}", ["http://a.b"]),
    ])
  func links(fields: String, links: [String]) throws {
    let item = try read("@misc{a, title={T}, \(fields)}")
    #expect([item.url].compactMap { $0 } + item.otherLinks == links)
  }

  @Test("a collection without a title has that of its book")
  func collection() throws {
    let item = try read("@collection{a, booktitle={Issue}, editor={M. Hsu}}")
    #expect(item.metadata.title == "Issue" && item.metadata.container == nil)
    #expect(item.metadata.editors == [Person(family: "Hsu", given: "M.")])
  }

  @Test(
    "authors that are parted otherwise",
    arguments: [
      ("Baklouti, F.; Huang, S. C.; Tang, T. K.", ["Baklouti, F.", "Huang, S. C.", "Tang, T. K."]),
      ("family=Simon, given=Anne, prefix=de and X Y", ["de Simon, Anne", "Y, X"]),
      ("{Barnes and Noble, Inc.}", ["Barnes and Noble, Inc."]),
      ("A B AND C D\nand\nE F", ["B, A", "D, C", "F, E"]),
      ("Smith, Jr, John", ["Smith, Jr, John"]),
    ])
  func authors(text: String, names: [String]) throws {
    #expect(try read("@misc{a, author={\(text)}}").metadata.authors?.map(\.sortName) == names)
  }

  private func read(_ text: String) throws -> ImportedItem {
    try #require(try ImportedFile(BibTeXImport(), text).items.first)
  }
}
