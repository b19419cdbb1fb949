import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("CSL-JSON in and out again")
struct CSLRoundTripTests {
  @Test(
    "what was read is written as it was",
    arguments: [
      // Types that are finer than a genre.
      "{'type':'interview','interviewer':[{'family':'I','given':'A'}]}",
      "{'type':'broadcast'}", "{'type':'legal_case','authority':'SCOTUS','volume':'410'}",
      "{'type':'map','scale':'1:10'}", "{'type':'entry-dictionary','container-title':'OED'}",
      "{'type':'collection'}", "{'type':'review-book'}",
      // People, and their particles.
      "{'type':'book','translator':[{'family':'T','given':'U'},{'literal':'Barnes and Noble'}]}",
      "{'type':'chapter','container-author':[{'family':'C','given':'A'}]}",
      "{'type':'chapter','collection-editor':[{'family':'S','given':'Ed'}]}",
      "{'type':'motion_picture','director':[{'family':'de la Cruz','given':'J.','suffix':'Jr.'}]}",
      """
      {'type':'book','author':[{'family':'Beethoven','given':'Ludwig','dropping-particle':'van'},
        {'family':'Gogh','given':'V','non-dropping-particle':'van'},
        {'family':'Fontaine','given':'Jean','dropping-particle':'de','non-dropping-particle':'La'}]}
      """,
      // Numbers by type.
      "{'type':'report','number':'TR-12'}", "{'type':'patent','number':'US123'}",
      "{'type':'article-journal','issue':'3','number':'e12'}",
      "{'type':'article-journal','collection-number':'2'}",
      "{'type':'book','collection-title':'LNCS','collection-number':'55'}",
      "{'type':'paper-conference','container-title':'P','issue':'3'}",
      "{'type':'paper-conference','collection-title':'S','collection-number':'7','issue':'3'}",
      // Places and titles.
      "{'type':'paper-conference','container-title':'Proc','event-title':'Ev','event-place':'Rome'}",
      "{'type':'book','original-title':'O','original-publisher':'P','version':'2','status':'s'}",
      "{'type':'thesis','genre':'PhD thesis'}", "{'type':'thesis','genre':'Doctoral dissertation'}",
      "{'type':'thesis','genre':'Bachelor\\u0027s thesis'}",
      "{'type':'thesis','genre':'Master\\u0027s thesis'}",
      // Dates.
      "{'type':'book','issued':{'date-parts':[[2004]],'season':2}}",
      "{'type':'book','issued':{'date-parts':[[1750]],'circa':true}}",
      "{'type':'book','issued':{'date-parts':[[2001,3],[2003]]}}",
      "{'type':'book','issued':{'date-parts':[[2001],[0]]}}",
      "{'type':'book','issued':{'date-parts':[[-44,3,15]]}}",
      "{'type':'book','issued':{'date-parts':[[12000]]}}",
      "{'type':'book','issued':{'literal':'n.d.'}}",
      "{'type':'book','issued':{'date-parts':[[1995]],'literal':'c1995'}}",
      "{'type':'book','accessed':{'date-parts':[[2020,1,2]]},'original-date':{'date-parts':[[1850]]}}",
      "{'type':'book','event-date':{'date-parts':[[2020,1,2],[2020,1,4]]}}",
      "{'type':'book','submitted':{'date-parts':[[2020,1]]}}",
    ])
  func same(text: String) throws {
    let object = text.replacing("'", with: "\"")
    let wanted = try dictionary("{\"id\":\"k\",\"title\":\"T\"," + object.dropFirst())
    let written = try Self.written("[{\"id\":\"k\",\"title\":\"T\"," + object.dropFirst() + "]")
    for (name, value) in wanted { #expect(written[name] == value, "\(name)") }
    let extra = Set(written.keys).subtracting(wanted.keys)
    #expect(extra.isSubset(of: ["citation-key", "custom"]), "\(extra)")
  }

  @Test(
    "a date in words is written in parts",
    arguments: [
      ("{\"raw\":\"May 5, 2011\"}", "{\"date-parts\":[[2011,5,5]]}"),
      ("{\"literal\":\"Spring 2009\"}", "{\"date-parts\":[[2009]],\"season\":1}"),
      ("\"2020-01-02\"", "{\"date-parts\":[[2020,1,2]]}"),
      ("{\"date-parts\":[[2004]],\"season\":\"summer\"}", "{\"date-parts\":[[2004]],\"season\":2}"),
    ])
  func words(given: String, wanted: String) throws {
    for name in ["issued", "accessed", "original-date"] {
      let written = try Self.written("[{\"id\":\"k\",\"type\":\"book\",\"\(name)\":\(given)}]")
      #expect(
        try written[name] == JSONSerialization.jsonObject(with: Data(wanted.utf8)) as? NSObject)
    }
  }

  @Test(
    "tags of HTML that are meant as text come back",
    arguments: [
      "a <b>z</b>", "<i>", "x<sup>2</sup>", "a < b > c", "&lt;b>", "&amp;lt;b> &amp; <b>", "<br>",
      "<span class=\"nocase\">", "&", "<", "&lt;", "</i", "1 <2> 3",
    ])
  func markup(title: String) throws {
    var item = Sample.paper
    item.metadata.title = title
    item.metadata.container = title
    item.metadata.series = title
    let again = try ImportedFile(CSLImport(), exported(CSLExport(), [item])).items.first
    #expect(again?.metadata.title == title && again?.metadata.container == title)
    #expect(again?.metadata.series == title)
  }

  @Test(
    "an id is a citation key if BibTeX takes it for one",
    arguments: [
      ("doe2001", "doe2001"), ("DBLP:conf/nips/V17", "DBLP:conf/nips/V17"),
      ("10.1000/abc", "10.1000/abc"), ("http://zotero.org/users/1/items/X", nil), ("42", nil),
      ("a b", nil), ("a,b", nil), ("a%b", nil), ("a#b", nil), ("a~b", nil), ("a{b", nil),
    ] as [(String, String?)])
  func keys(id: String, key: String?) throws {
    let text = "[{\"id\":\"\(id)\",\"type\":\"book\",\"title\":\"T\"}]"
    #expect(try ImportedFile(CSLImport(), text).items.first?.citationKey == key)
    let record = "TY  - BOOK\nID  - \(id)\nTI  - T\nER  - "
    #expect(try ImportedFile(TaggedImport.ris, record).items.first?.citationKey == key)
  }

  private static func written(_ text: String) throws -> [String: NSObject] {
    let item = try #require(try ImportedFile(CSLImport(), text).items.first)
    return try CSLObject.written(item)
  }

  private func dictionary(_ text: String) throws -> [String: NSObject] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: NSObject])
  }
}

/// What CSL-JSON says of an item.
enum CSLObject {
  static func written(_ item: ImportedItem) throws -> [String: NSObject] {
    let entry = ExportEntry(ReferenceSample.catalogued(item, id: 1))
    let text = try exported(CSLExport(), [entry])
    let all = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: NSObject]]
    return try #require(all?.first)
  }
}
