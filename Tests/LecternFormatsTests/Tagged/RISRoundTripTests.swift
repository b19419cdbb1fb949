import LecternFormats
import LecternModel
import Testing

@Suite("RIS in and out again")
struct RISRoundTripTests {
  @Test(
    "every tag that was read is written",
    arguments: [
      ("CHAP", ["A3  - Series, Ed", "A4  - Trans, Lator", "A4  - Other, One"]),
      (
        "JOUR",
        ["ST  - Short", "TT  - Translated", "SE  - 5", "NV  - 3", "AD  - Some univ.", "C7  - e12"]
      ),
      ("CPAPER", ["T2  - Proc of X", "C3  - Conf name"]),
      ("JOUR", ["XX  - odd"]),
      ("JOUR", ["JO  - Journal of Foo", "JA  - J. Foo"]),
      ("BOOK", ["T2  - Series"]), ("BOOK", ["T2  - One", "T3  - Two"]),
      ("BOOK", ["SP  - 320"]), ("THES", ["SP  - 250", "M3  - PhD thesis"]),
      ("BOOK", ["SP  - 5", "EP  - 5"]),
      ("THES", ["M3  - Master's thesis"]),
      ("JOUR", ["L1  - files/12/M\u{FC}ller - 2019 - Zotero one.pdf"]),
      ("JOUR", ["DA  - 2009///Spring", "PY  - 2009"]), ("JOUR", ["Y2  - 2020/02/03/12:34:56"]),
      ("JOUR", ["DA  - 1990/02/27/", "PY  - 1990"]),
      ("MAP", ["PB  - P"]), ("CASE", ["VL  - 3"]), ("EJOUR", ["IS  - 2"]), ("GOVDOC", ["PB  - P"]),
      ("JOUR", ["AU  - Barnes and Noble"]), ("JOUR", ["AU  - Deep Space Nine,"]),
      ("JOUR", ["AU  - Johnson & Johnson"]), ("JOUR", ["SN  - 1234-5679", "SN  - 2045-2322"]),
      ("BOOK", ["SN  - 9780198526636", "SN  - 0302-9743"]),
      ("CHAP", ["SN  - 9780198526636", "SN  - 0302-9743", "SN  - 1611-3349"]),
    ])
  func same(type: String, lines: [String]) throws {
    let written = try Self.written(["TY  - \(type)", "TI  - T"] + lines)
    let known = ["TI  - T", "ER  - "] + lines
    #expect(written.first == "TY  - \(type)" && lines.allSatisfy(written.contains))
    #expect(written.dropFirst(2).allSatisfy(known.contains), "\(written)")
  }

  @Test(
    "names come back as people and bodies",
    arguments: [
      Person(literal: "Foo, Bar and Co"), Person(literal: "Smith, Jones"),
      Person(literal: "Müller, Söhne and Brown, Ltd"), Person(literal: "A, B, C"),
      Person(literal: "John Smith"), Person(literal: "Fanning E."), Person(literal: "Siemens AG"),
      Person(family: "Doe", given: "Jane", suffix: "V"), Person(family: "Doe", suffix: "Jr."),
      Person(family: "Wilson", given: "AG"), Person(family: "Plato"),
    ])
  func names(person: Person) throws {
    var item = Sample.item(1, "T")
    item.metadata.authors = [person]
    item.metadata.editors = [person]
    let text = try exported(RISExport(), [ExportEntry(item)])
    let again = try #require(try ImportedFile(TaggedImport.ris, text).items.first)
    #expect(again.metadata.authors == [person] && again.metadata.editors == [person], "\(text)")
  }

  @Test("a family name of several words is not taken apart")
  func family() throws {
    var item = Sample.item(1, "T")
    item.metadata.authors = [Person(family: "García Márquez")]
    let text = try exported(RISExport(), [ExportEntry(item)])
    let again = try #require(try ImportedFile(TaggedImport.ris, text).items.first)
    #expect(again.metadata.authors?.map(\.sortName) == ["García Márquez"])
  }

  @Test(
    "serial numbers that came together are written a line each",
    arguments: ["1234-5679, 2045-2322", "1234-5679; 2045-2322", "1234-5679 (Print) 2045-2322"])
  func serials(issn: String) throws {
    var item = Sample.item(1, "T")
    item.metadata.extra = ["issn": issn]
    let text = try exported(RISExport(), [ExportEntry(item)])
    #expect(text.contains("SN  - 1234-5679\r\nSN  - 2045-2322\r\n"), "\(text)")
  }

  @Test("a record has one id, also where it came with a number")
  func ids() throws {
    let written = try Self.written(["TY  - JOUR", "ID  - 12345", "TI  - T"])
    #expect(written.filter { $0.hasPrefix("ID  - ") }.count == 1)
  }

  private static func written(_ lines: [String]) throws -> [String] {
    let text = (lines + ["ER  - "]).joined(separator: "\n")
    let item = try #require(try ImportedFile(TaggedImport.ris, text).items.first)
    let entry = ExportEntry(ReferenceSample.catalogued(item, id: 1))
    return try exported(RISExport(), [entry]).split(whereSeparator: \.isNewline).map(String.init)
  }
}
