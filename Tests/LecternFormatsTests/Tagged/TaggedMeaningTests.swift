import LecternFormats
import LecternModel
import Testing

@Suite("Tags that mean more than one thing")
struct TaggedMeaningTests {
  @Test(
    "mean what the record's type says",
    arguments: [
      ("RPRT", "SN  - TR-99", "issue=TR-99"), ("RPRT", "SN  - 1234-5679", "issn=1234-5679"),
      ("JOUR", "SN  - TR-99", "issn=TR-99"),
      ("JOUR", "SN  - 1234-5679 (Print)\nSN  - 15321827 (ISSN)", "issn=1234-5679; 1532-1827"),
      ("JOUR", "SN  - 1234-5679, 2045-2322\nSN  - 1234-5679", "issn=1234-5679; 2045-2322"),
      ("RPRT", "SN  - 1234-5679\nSN  - TR-99", "issn=1234-5679 issue=TR-99"),
      ("CHAP", "SN  - 978-0-19-852663-6\nSN  - 0302-9743", "isbn=9780198526636 issn=0302-9743"),
      ("BOOK", "SP  - 320", "pageCount=320"),
      ("THES", "SP  - 320", "pageCount=320"), ("JOUR", "SP  - 320", "pages=320"),
      ("BOOK", "SP  - 3\nEP  - 9", "pages=3–9"),
      ("BOOK", "T2  - A\nT3  - B", "booktitle=A series=B"),
      ("JOUR", "JO  - J. F.\nJF  - Journal of F", "container=Journal of F shortjournal=J. F."),
      ("JOUR", "JO  - Journal of F", "container=Journal of F"),
      ("JOUR", "L1  - http://a.b/x http://c.d/y", "links=http://c.d/y"),
      ("JOUR", "L1  - C:/My files/x.pdf", "ris-l1=C:/My files/x.pdf"),
    ])
  func ris(type: String, lines: String, facts: String) throws {
    let file = try ImportedFile(TaggedImport.ris, "TY  - \(type)\nTI  - T\n\(lines)\nER  - ")
    #expect(Self.facts(file.items.first) == facts)
  }

  @Test(
    "a body's name is never taken apart",
    arguments: [
      ("Barnes and Noble", [Person(literal: "Barnes and Noble")]),
      ("Johnson & Johnson", [Person(literal: "Johnson & Johnson")]),
      ("Barnes and Noble, Inc.", [Person(literal: "Barnes and Noble, Inc.")]),
      ("Deep Space Nine,", [Person(literal: "Deep Space Nine")]),
      ("Plato,", [Person(family: "Plato")]),
      (
        "University of California,, Los Angeles",
        [Person(literal: "University of California, Los Angeles")]
      ),
      ("Wilson AG", [Person(family: "Wilson", given: "AG")]),
      ("Wilson A.G.", [Person(family: "Wilson", given: "A.G.")]),
      ("Deutsche Bahn AG", [Person(literal: "Deutsche Bahn AG")]),
      ("Foo L.L.C.", [Person(literal: "Foo L.L.C.")]),
      ("Smith, John,", [Person(family: "Smith", given: "John")]),
      ("Windsor, Charles, V", [Person(family: "Windsor", given: "Charles", suffix: "V")]),
      ("John Smith", [Person(family: "Smith", given: "John")]),
      (
        "Smith, John and Doe, Jane",
        [Person(family: "Smith", given: "John"), Person(family: "Doe", given: "Jane")]
      ),
    ])
  func bodies(text: String, people: [Person]) throws {
    let file = try ImportedFile(TaggedImport.ris, "TY  - JOUR\nAU  - \(text)\nER  - ")
    #expect(file.items.first?.metadata.authors == people)
  }

  @Test(
    "Web of Science: what a record is, and where",
    arguments: [
      ("J", "SO J\nBP 1\nEP 9\nAR 12", "genre=article container=J eid=12 pages=1–9"),
      ("J", "SO J\nAR 12", "genre=article container=J eid=12"),
      (
        "C", "SO P\nCT Conf\nCY JUL 01-05, 2004\nCL Rome",
        "genre=inproceedings container=P eventdate=2004-07-01/2004-07-05 eventtitle=Conf venue=Rome"
      ),
      ("B", "SO T", "genre=book series=T"), ("B", "SO Book", "genre=chapter container=Book"),
      ("S", "SO Book\nSE LNCS", "genre=chapter container=Book series=LNCS"),
      ("S", "SO Book\nCT Conf", "genre=inproceedings container=Book eventtitle=Conf"),
      ("B", "BT Book", "genre=chapter container=Book"),
    ])
  func webOfScience(type: String, lines: String, facts: String) throws {
    let file = try ImportedFile(
      TaggedImport.webOfScience, "FN x\nPT \(type)\nTI T\n\(lines)\nER\nEF")
    let genre = file.items.first?.metadata.genre?.rawValue ?? "-"
    #expect("genre=\(genre) " + Self.facts(file.items.first) == facts)
  }

  @Test(
    "PubMed: ids with labels, and serial numbers with remarks",
    arguments: [
      ("LID - e123 [pii]", "eid=e123"), ("LID - e123 [pii]\nPG  - 1-9", "eid=e123 pages=1–9"),
      ("LID - 12231 [pii]\nPG  - 1-9", "pii=12231 pages=1–9"),
      ("LID - S0140-6736(20)30183-5 [pii]", "pii=S0140-6736(20)30183-5"),
      ("LID - e12 [pii]\nAID - e12 [pii]", "eid=e12"),
      ("IS  - 1532-1827 (Electronic)", "issn=1532-1827"),
      ("PT  - Book\nBTI - Book", "container=Book"),
      ("PT  - Book Chapter\nBTI - Book", "container=Book"),
      ("AID - NBK1 [bookaccession]", "bookaccession=NBK1"),
    ])
  func pubMed(lines: String, facts: String) throws {
    let file = try ImportedFile(TaggedImport.nbib, "PMID- 1\nTI  - T\n\(lines)\n")
    #expect(Self.facts(file.items.first) == facts)
  }

  @Test(
    "MEDLINE: initials stand behind names of people, and bodies have a tag of their own",
    arguments: [
      ("AU  - Silva Santos AB", [Person(family: "Silva Santos", given: "AB")]),
      ("AU  - Wilson AG", [Person(family: "Wilson", given: "AG")]),
      ("AU  - van der Berg JHM", [Person(family: "Berg", given: "JHM", particle: "van der")]),
      ("AU  - Smith JB Jr", [Person(family: "Smith", given: "JB", suffix: "Jr")]),
      ("CN  - Trial Group, Boston", [Person(literal: "Trial Group, Boston")]),
      (
        "AU  - Wilson AG\nCN  - Trial Group",
        [Person(family: "Wilson", given: "AG"), Person(literal: "Trial Group")]
      ),
      (
        "FAU - Wilson, Ann G\nAU  - Wilson AG\nCN  - Trial Group",
        [Person(family: "Wilson", given: "Ann G"), Person(literal: "Trial Group")]
      ),
    ])
  func names(lines: String, people: [Person]) throws {
    let file = try ImportedFile(TaggedImport.nbib, "PMID- 1\nTI  - T\n\(lines)\n")
    #expect(file.items.first?.metadata.authors == people)
  }

  private static func facts(_ item: ImportedItem?) -> String {
    guard let item else { return "none" }
    let data = item.metadata
    let facts: [(String, String?)] =
      [("container", data.container)]
      + (data.extra ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      + [
        ("series", data.series), ("issue", data.issue), ("pages", data.pages),
        ("pageCount", data.pageCount.map { String($0) }),
        ("links", item.otherLinks.isEmpty ? nil : item.otherLinks.joined(separator: " ")),
      ]
    return facts.compactMap { name, text in text.map { "\(name)=\($0)" } }.joined(separator: " ")
  }
}
