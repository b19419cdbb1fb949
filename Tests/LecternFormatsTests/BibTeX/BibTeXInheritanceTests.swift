import LecternModel
import Testing

@testable import LecternFormats

@Suite("Inheritance in BibTeX")
struct BibTeXInheritanceTests {
  @Test("parents may stand before or behind their children", arguments: [true, false])
  func order(isBefore: Bool) throws {
    let child = "@inproceedings{c, title={Paper}, author={A B}, crossref={P}, pages={1--2}}"
    let parent = """
      @proceedings{p, title={Proc. of X}, subtitle={Y}, year=2001, publisher={ACM}, isbn={0-19-852663-6},
        doi={10.1000/proc}, url={http://a.b}, editor={E F}}
      """
    let between = "@misc{m, title={Between}}"
    let parts = isBefore ? [parent, between, child] : [child, between, parent]
    let file = try ImportedFile(BibTeXImport(), parts.joined(separator: "\n"))
    let titles =
      isBefore ? ["Proc. of X: Y", "Between", "Paper"] : ["Paper", "Between", "Proc. of X: Y"]
    #expect(file.items.map(\.metadata.title) == titles)
    let item = try #require(file.items.first { $0.metadata.title == "Paper" })
    #expect(item.metadata.container == "Proc. of X: Y" && item.metadata.year == 2001)
    #expect(item.metadata.publisher == "ACM" && item.metadata.editors?.count == 1)
    #expect(item.identifiers.isEmpty && item.url == nil)
    #expect(item.metadata.extra?["isbn"] == "9780198526636")
    #expect(file.problems.isEmpty)
  }

  @Test("data for many entries, of several sets and over generations")
  func data() throws {
    let file = try ImportedFile(
      BibTeXImport(),
      """
      @article{a, title={T}, xdata={x, y}}
      @xdata{x, journal={J}, xdata={z}}
      @xdata{y, volume=3, url={http://a.b}}
      @xdata{z, publisher={P}}
      """)
    let item = try #require(file.items.first)
    #expect(file.items.count == 1 && item.url == "http://a.b")
    #expect(item.metadata.container == "J" && item.metadata.volume == "3")
    #expect(item.metadata.publisher == "P")
  }

  @Test("an entry without a title has its parent's; a periodical's title is the journal's")
  func titles() throws {
    let file = try ImportedFile(
      BibTeXImport(),
      """
      @inbook{a, crossref={b}, pages={3}} @book{b, title={Whole}, year=1920}
      @article{c, title={Part}, crossref={d}} @periodical{d, title={Issue}, date={2001-02}}
      """)
    #expect(file.items.map(\.metadata.title) == ["Whole", "Whole", "Part", "Issue"])
    #expect(file.items[2].metadata.container == "Issue")
    #expect(file.items[2].metadata.published?.text == "2001-02")
  }

  @Test(
    "fields are called in children as BibLaTeX's manual says",
    arguments: [
      (
        "@inbook{c, title={C}, author={A B}, crossref={p}}",
        "@book{p, title={P}, titleaddon={Add}, author={D E}, shorttitle={S}}",
        [
          "booktitle": "P", "booktitleaddon": "Add", "bookauthor": "E, D", "entrytype": "inbook",
        ]
      ),
      (
        "@incollection{c, title={C}, crossref={p}}", "@collection{p, title={P}, subtitle={Sub}}",
        ["booktitle": "P: Sub"]
      ),
      (
        "@book{c, title={C}, crossref={p}}",
        "@mvbook{p, title={P}, subtitle={Sub}, titleaddon={Add}, indextitle={I}}",
        ["maintitle": "P", "mainsubtitle": "Sub", "maintitleaddon": "Add"]
      ),
      ("@book{c, title={C}, crossref={none_such}}", "@book{p}", ["crossref": "none_such"]),
    ])
  func names(child: String, parent: String, fields: [String: String]) throws {
    let file = try ImportedFile(BibTeXImport(), child + "\n" + parent)
    let data = try #require(file.items.first { $0.metadata.title == "C" }).metadata
    var found = data.extra ?? [:]
    found["booktitle"] = data.container
    #expect(found == fields)
  }

  @Test("families that go in circles", arguments: ["{a}", "{b}", "{b,a,b}"])
  func circles(parents: String) throws {
    let text = "@book{a, title={A}, crossref=\(parents)}@book{b, title={B}, crossref={a}, year=1}"
    #expect(try ImportedFile(BibTeXImport(), text).items.count == 2)
  }

  @Test("what waits and what is kept has a limit")
  func limit() throws {
    var family = BibTeXFamily(mostBytes: 20_000)
    var released: [String] = []
    var missing = 0
    for number in 0..<1000 {
      var record = BibTeXRecord(type: "inbook", key: "k\(number)", line: number + 1)
      record.add("title", Array("T\(number)".utf8)[...])
      record.add("crossref", Array("parent\(number)".utf8)[...])
      family.take((record, [])) { member in
        released.append(member.record.key ?? "")
        missing += member.notes.count
      }
      #expect(number - released.count < 100)
    }
    family.finish { member in
      released.append(member.record.key ?? "")
      missing += member.notes.count
    }
    #expect(released == (0..<1000).map { "k\($0)" } && missing == 1000)
  }
}
