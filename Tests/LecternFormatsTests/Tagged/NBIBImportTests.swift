import LecternFormats
import LecternModel
import Testing

@Suite("NBIB in")
struct NBIBImportTests {
  @Test("a record of PubMed")
  func article() throws {
    let file = try ImportedFile(
      TaggedImport.nbib,
      """
      PMID- 23633646
      OWN - NLM
      STAT- MEDLINE
      IS  - 1720-8386 (Electronic)
      VI  - 36
      IP  - 9
      DP  - 2013 Sep 5
      TI  - Predictors of treatment failure, and weight
            gain following therapy.
      PG  - 764-9
      LID - 10.3275/8949 [doi]
      LID - 1223321 [pii]
      AB  - BACKGROUND: Just a
            dummy text.
      FAU - Gibb, F W
      AU  - Gibb FW
      FAU - van den Berg, Jan
      AU  - van den Berg J
      CN  - Study Group
      LA  - eng
      PT  - Journal Article
      PT  - Research Support, Non-U.S. Gov't
      JT  - Journal of endocrinological investigation
      TA  - J Endocrinol Invest
      MH  - Female
      MH  - Graves Disease/*radiotherapy
      OT  - keyword
      PMC - PMC3716023

      PMID- 21413195
      BTI - Rheumatoid Arthritis
      PT  - Book
      AU  - Doe J
      DP  - 2009 Feb-Mar
      """)
    let item = try #require(file.items.first)
    #expect(file.items.count == 2 && file.rejections.isEmpty && file.problems.isEmpty)
    #expect(
      item.metadata.title == "Predictors of treatment failure, and weight gain following therapy.")
    #expect(
      item.metadata.authors?.map(\.sortName) == ["Gibb, F W", "van den Berg, Jan", "Study Group"])
    #expect(item.metadata.container == "Journal of endocrinological investigation")
    #expect(item.metadata.published?.text == "2013-09-05" && item.metadata.pages == "764–9")
    #expect(item.metadata.summary == "BACKGROUND: Just a dummy text." && item.tags == ["keyword"])
    #expect(
      Set(item.identifiers.map(\.description)) == [
        "pmid:23633646", "doi:10.3275/8949", "pmcid:PMC3716023",
      ])
    #expect(item.metadata.extra?["mesh"] == "Female; Graves Disease/*radiotherapy")
    let book = file.items[1]
    #expect(book.metadata.title == "Rheumatoid Arthritis" && book.metadata.kind == .book)
    #expect(book.metadata.authors == [Person(family: "Doe", given: "J")])
    #expect(book.metadata.published?.text == "2009-02")
  }
}
