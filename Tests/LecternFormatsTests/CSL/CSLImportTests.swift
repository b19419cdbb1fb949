import LecternFormats
import LecternModel
import Testing

@Suite("CSL-JSON in")
struct CSLImportTests {
  @Test("every property has its place")
  func article() throws {
    let item = try read(
      """
      [{"id": "doe2001", "type": "article-journal", "title": "On <i>E. coli</i> &amp; a < b",
        "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van", "suffix": "Jr."},
          {"literal": "Study Group"}, {"family": "de la Cruz", "parse-names": true}, {"name": "Crossref's"}],
        "editor": {"family": "Ed", "given": "A."}, "issued": {"date-parts": [["2001", 3, "5"]]},
        "container-title": ["J. of Things", "J. Th."], "volume": 12, "issue": "3", "page": "20-31",
        "DOI": "10.1000/ABC", "ISSN": "1234-5679", "PMID": 123, "PMCID": "PMC456", "URL": "http://a.b/",
        "abstract": "So.", "keyword": "one, two", "note": "PMID: 789\\nMore", "annote": "Mine",
        "publisher-place": "Berlin", "accessed": {"date-parts": [[2020, 1, 2]]}, "language": "en-GB",
        "translator": [{"family": "T", "given": "U"}], "medium": "print"}]
      """)
    let data = item.metadata
    #expect(data.title == "On E. coli &amp; a < b" && data.container == "J. of Things, J. Th.")
    #expect(
      data.authors?.map(\.sortName) == [
        "van Beethoven, Jr., Ludwig", "Study Group", "de la Cruz", "Crossref's",
      ])
    #expect(
      data.editors == [Person(family: "Ed", given: "A.")] && data.published?.text == "2001-03-05")
    #expect(
      data.volume == "12" && data.issue == "3" && data.pages == "20–31" && data.language == "en-GB")
    #expect(
      item.identifiers.map(\.description) == [
        "doi:10.1000/abc", "pmid:123", "pmcid:PMC456", "pmid:789",
      ])
    #expect(item.url == "http://a.b/" && item.tags == ["one", "two"] && item.note == "Mine")
    #expect(item.citationKey == "doe2001" && data.summary == "So." && data.kind == .paper)
    let kept = [
      "issn": "1234-5679", "location": "Berlin", "urldate": "2020-01-02", "translator": "T, U",
      "csl-medium": "print", "note": "PMID: 789 More",
    ]
    #expect(data.extra == kept)
  }

  @Test(
    "dates",
    arguments: [
      ("{\"date-parts\": [[2001]]}", "2001"), ("{\"date-parts\": [[2001, 13]]}", "2001"),
      ("{\"date-parts\": [[2001, 2], [2002, 3]]}", "2001-02"),
      ("{\"raw\": \"2001-03\"}", "2001-03"),
      ("{\"literal\": \"March 2001\"}", "2001-03"), ("\"2001\"", "2001"),
      ("{\"date-parts\": []}", nil),
      ("{\"date-parts\": [[2001]], \"season\": 2, \"circa\": true}", "2001"),
      ("{\"date-parts\": [[null]]}", nil),
      ("2001", "2001"),
    ])
  func dates(value: String, text: String?) throws {
    let item = try read("[{\"id\": 1, \"type\": \"book\", \"title\": \"T\", \"issued\": \(value)}]")
    #expect(item.metadata.published?.text == text)
  }

  @Test(
    "whatever the items stand in",
    arguments: [
      "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\"}]",
      "{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\"}",
      "{\"items\":[{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\"}]}",
      "{\"status\":\"ok\",\"message\":{\"type\":\"journal-article\",\"title\":[\"T\"]}}",
      "\u{FEFF} [ {\"type\":\"book\",\"title\":\"T\",},]",
    ])
  func frames(text: String) throws {
    #expect(try read(text).metadata.title == "T")
  }

  @Test("what can't be read is refused with its line")
  func refused() throws {
    let file = try ImportedFile(
      CSLImport(),
      """
      [{"id":"a","type":"book","title":"T"},
       {"id":"b","type":"book"},
       7,
       {"id":"c","type":"book","title":
      """)
    #expect(file.items.count == 1 && file.rejections.compactMap(\.line) == [2, 3, 4])
  }

  private func read(_ text: String) throws -> ImportedItem {
    try #require(try ImportedFile(CSLImport(), text).items.first)
  }
}
