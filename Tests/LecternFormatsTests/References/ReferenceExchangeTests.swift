import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("References from one format into another")
struct ReferenceExchangeTests {
  @Test(
    "what BibLaTeX says has its place in CSL-JSON",
    arguments: [
      (
        "@book{k, translator={Smith, John and {Barnes and Noble}}}", "translator",
        "[{'family':'Smith','given':'John'},{'literal':'Barnes and Noble'}]"
      ),
      ("@inproceedings{k, booktitle={B}, eventtitle={E}}", "event-title", "'E'"),
      ("@inproceedings{k, booktitle={B}, venue={Rome}}", "event-place", "'Rome'"),
      ("@book{k, series={S}, number={5}}", "collection-number", "'5'"),
      ("@incollection{k, booktitle={B}, series={S}, number={5}}", "collection-number", "'5'"),
      ("@report{k, number={TR-1}}", "number", "'TR-1'"),
      ("@article{k, journal={J}, number={5}}", "issue", "'5'"),
      ("@article{k, journal={J}, eid={e5}}", "number", "'e5'"),
      ("@phdthesis{k, school={S}}", "genre", "'PhD thesis'"),
      ("@thesis{k, type={phdthesis}}", "genre", "'PhD thesis'"),
      ("@mastersthesis{k, school={S}}", "genre", "'Master\\u0027s thesis'"),
      ("@thesis{k, type={bathesis}}", "genre", "'Bachelor\\u0027s thesis'"),
      ("@collection{k, editor={A B}}", "type", "'book'"),
      ("@book{k, urldate={2020-01-02}}", "accessed", "{'date-parts':[[2020,1,2]]}"),
      ("@book{k, date={2001-21}}", "issued", "{'date-parts':[[2001]],'season':1}"),
    ])
  func csl(entry: String, name: String, value: String) throws {
    let item = try read("\(entry.dropLast()), title={T}}", BibTeXImport())
    let wanted =
      try JSONSerialization.jsonObject(
        with: Data(value.replacing("'", with: "\"").utf8), options: .fragmentsAllowed) as? NSObject
    #expect(try CSLObject.written(item)[name] == wanted)
  }

  @Test(
    "a date in words becomes BibLaTeX's, and words that are none its year",
    arguments: [
      ("PMID- 1\nDP  - 2013 May 1", "date = {2013-05-01}"),
      ("PMID- 1\nDP  - 2013 May", "date = {2013-05}"),
      ("PMID- 1\nDP  - 2009 Feb-Mar", "date = {2009-02/2009-03}"),
      ("PMID- 1\nDP  - 2001 Spring", "date = {2001-21}"),
      ("PMID- 1\nDP  - c1995", "year = {c1995}"),
    ])
  func bibLaTeX(record: String, field: String) throws {
    let item = try read("\(record)\nTI  - T\n", TaggedImport.nbib)
    let entry = ExportEntry(ReferenceSample.catalogued(item, id: 1))
    let text = try exported(BibTeXExport.bibLaTeX, [entry])
    #expect(text.contains("  \(field),\n") && (text.contains("date = ") || field.hasPrefix("year")))
  }

  @Test(
    "a type that is finer than a genre goes out by the nearest type of each format",
    arguments: [
      ("artwork", "ART", "graphic"), ("image", "FIGURE", "figure"),
      ("movie", "MPCT", "motion_picture"), ("letter", "PCOMM", "personal_communication"),
      ("jurisdiction", "CASE", "legal_case"), ("legislation", "STAT", "legislation"),
      ("legal", "GEN", "treaty"), ("performance", "GEN", "performance"),
      ("software", "COMP", "software"), ("dataset", "DATA", "dataset"),
      ("review", "JOUR", "review"),
    ])
  func types(bibLaTeX: String, ris: String, csl: String) throws {
    let written = [
      ("@\(bibLaTeX){k, title={T}, journaltitle={J}}", "@\(bibLaTeX){"),
      ("TY  - \(ris)\nTI  - T\nER  - \n", "TY  - \(ris)"),
      ("[{\"type\":\"\(csl)\",\"title\":\"T\"}]", "\"type\":\"\(csl)\""),
    ]
    let formats = [1, 3, 4].map { ReferenceSample.formats[$0] }
    // A type that is all works' of its genre says nothing finer.
    let areFiner = [bibLaTeX, ris, csl].map { !["GEN", "JOUR", "motion_picture"].contains($0) }
    for (place, (source, sign)) in written.enumerated() where areFiner[place] {
      let item = try read(source, formats[place].1)
      for target in written.indices {
        let text = try self.written(item, formats[target].0)
        #expect(text.contains(written[target].1), "\(sign) in \(text)")
        let again = try read(text, formats[target].1)
        #expect(again.metadata.genre == item.metadata.genre)
        let back = try self.written(again, formats[place].0)
        #expect(!areFiner[target] || back.contains(sign), "\(sign) in \(back)")
      }
    }
  }

  private func written(_ item: ImportedItem, _ format: any ExportFormat) throws -> String {
    try exported(format, [ExportEntry(ReferenceSample.catalogued(item, id: 1))])
      .replacing(": ", with: ":")
  }

  @Test("people of every role go through BibLaTeX, RIS and CSL-JSON")
  func people() throws {
    let text = "@book{k, title={T}, translator={van Beethoven, Jr., L. and {Barnes and Noble}}}"
    let first = try read(text, BibTeXImport())
    #expect(first.metadata.extra?["translator"] == "van Beethoven, Jr., L. and {Barnes and Noble}")
    for (format, reader) in ReferenceSample.formats {
      let entry = ExportEntry(ReferenceSample.catalogued(first, id: 1))
      let again = try read(exported(format, [entry]), reader)
      #expect(
        again.metadata.extra?["translator"] == first.metadata.extra?["translator"], "\(format.name)"
      )
    }
  }

  private func read(_ text: String, _ format: any ImportFormat) throws -> ImportedItem {
    try #require(try ImportedFile(format, text).items.first)
  }
}
