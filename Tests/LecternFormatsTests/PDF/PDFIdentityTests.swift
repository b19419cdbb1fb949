import LecternFormats
import LecternModel
import Testing

@Suite("Which work a PDF is")
struct PDFIdentityTests {
  private func identity(
    file: String = "x.pdf", xmp: String? = nil, info: String = "", text: String = ""
  ) -> PDFIdentity {
    var contents = PDFContents(fileName: file)
    contents.xmp = xmp
    contents.take(info: info)
    contents.take(text: text)
    return PDFIdentity(contents)
  }

  private func names(_ identifiers: [Identifier]) -> String {
    identifiers.map(\.description).joined(separator: " ")
  }

  @Test(
    "the file's name",
    arguments: [
      ("1706.03762v7.pdf", "arxiv:1706.03762"), ("1706.03762.PDF", "arxiv:1706.03762"),
      ("arXiv_1706.03762v7.pdf", "arxiv:1706.03762"),
      ("hep-th_9901001.pdf", "arxiv:hep-th/9901001"),
      ("Vaswani (1706.03762).pdf", "arxiv:1706.03762"),
      ("10.1145_3292500.3330701.pdf", "doi:10.1145/3292500.3330701"),
      ("10.48550_arXiv.1706.03762.pdf", "doi:10.48550/arxiv.1706.03762 arxiv:1706.03762"),
      ("9780262033848.pdf", "isbn:9780262033848"), ("report-2019.pdf", ""), ("1234567890.pdf", ""),
      ("2019.pdf", ""), ("10.pdf", ""), ("1799.12345.pdf", ""), ("-rf.pdf", ""), ("", ""),
    ])
  func fileName(file: String, expected: String) {
    #expect(names(identity(file: file).identifiers) == expected)
  }

  private static let packet = """
    <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
    xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" \
    xmlns:crossmark="http://crossref.org/crossmark/1.0/" xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" ATTRIBUTES>ELEMENTS</rdf:Description></rdf:RDF>\
    </x:xmpmeta><?xpacket end="w"?>
    """

  @Test(
    "XMP",
    arguments: [
      ("", "<prism:doi>10.1145/3292500.3330701</prism:doi>"),
      ("", "<crossmark:DOI>10.1145/3292500.3330701</crossmark:DOI>"),
      ("", "<pdfx:doi>doi:10.1145/3292500.3330701</pdfx:doi>"),
      ("", "<dc:identifier>doi:10.1145/3292500.3330701</dc:identifier>"),
      (
        "",
        "<dc:identifier><rdf:Bag><rdf:li>10.1145/3292500.3330701</rdf:li></rdf:Bag></dc:identifier>"
      ),
      ("prism:doi=\"10.1145/3292500.3330701\"", ""),
      ("pdfx:doi='10.1145/3292500.3330701'", "<dc:identifier>uuid:1234-10.1/2</dc:identifier>"),
    ])
  func xmp(attributes: String, elements: String) {
    let xmp = Self.packet.replacing("ATTRIBUTES", with: attributes).replacing(
      "ELEMENTS", with: elements)
    let text = "Abstract\nSee doi:10.5555/cited.first and doi:10.5555/cited.first\n"
    let found = identity(xmp: xmp, text: text)
    #expect(names(found.identifiers) == "doi:10.1145/3292500.3330701")
    #expect(
      found.findings.map(\.identifier.value) == ["10.1145/3292500.3330701", "10.5555/cited.first"])
    #expect(found.findings.first?.reasons.first?.hasPrefix("XMP's") == true)
  }

  @Test(
    "the information dictionary",
    arguments: [
      (
        "Subject:        Journal 12, 101 (2019). doi:10.5555/jip.2019.0101",
        "doi:10.5555/jip.2019.0101"
      ),
      ("Title:          10.5555/jip.2019.0101", "doi:10.5555/jip.2019.0101"),
      ("Keywords:       lists, arXiv:1706.03762", "arxiv:1706.03762"),
      ("Subject:        Version 10.04/12.04", ""), ("Producer:       doi:10.5555/12345678", ""),
    ])
  func info(line: String, expected: String) {
    #expect(names(identity(info: line).identifiers) == expected)
  }

  @Test(
    "the first pages",
    arguments: [
      ("arXiv:0706.0001v1 [q-bio.CB] 1 Jun 2007\nA title\n", "arxiv:0706.0001"),
      ("A title\nas in arXiv:0706.0001, we say\n", ""),
      ("A title\nhttps://doi.org/10.1145/3292500.3330701\n", "doi:10.1145/3292500.3330701"),
      ("A title\nDOI:\n10.1145/3292500.3330701\n", "doi:10.1145/3292500.3330701"),
      ("A title\nDigital Object Identifier 10.1109/TEST.2019.1\n", "doi:10.1109/test.2019.1"),
      ("A title\nhttps://doi.org/10.1145/3292500.\n3330701\n", "doi:10.1145/3292500.3330701"),
      ("A title\nhttps://doi.org/10.1145/\n3292500.3330701\n", "doi:10.1145/3292500.3330701"),
      ("A title\ndoi:10.1016/j.abc_\n12\n", "doi:10.1016/j.abc_12"),
      ("A title\ndoi:10.5555/12345678.\nWe show\n", "doi:10.5555/12345678"),
      ("A title\n10.1145/3292500.3330701\n", ""),
      ("A title\nReferences\n[1] doi:10.5555/cited\n", ""),
      ("A title\n7. REFERENCES\n[1] doi:10.5555/cited\n\u{0C}doi:10.5555/again\n", ""),
      ("A\n\u{0C}B\n\u{0C}doi:10.5555/third.page\n", ""),
      ("A book\n\u{0C}\n\u{0C}\nISBN 978-0-262-03384-8 (hardcover)\n", "isbn:9780262033848"),
      ("A book\n9780262033848\n", ""), ("ISBN 978-0-262-03384-9\n", ""),
    ])
  func pages(text: String, expected: String) {
    #expect(names(identity(text: text).identifiers) == expected)
  }

  @Test("of two that are as likely both are reported, and none is taken")
  func tie() {
    let filler = String(repeating: "Words and words.\n", count: 30)
    let both =
      "Title\n\(filler)See doi:10.5555/first.one and doi:10.5555/second.one here.\n\(filler)"
    let found = identity(text: both)
    #expect(found.identifiers.isEmpty)
    #expect(names(found.doubtful) == "doi:10.5555/first.one doi:10.5555/second.one")
    // One that stands at the foot as well is the work's own.
    let clear = identity(text: both + "https://doi.org/10.5555/second.one\n")
    #expect(names(clear.identifiers) == "doi:10.5555/second.one" && clear.doubtful.isEmpty)
  }

  @Test("signs add up, each once, and a stamp and a DOI go together")
  func together() {
    let found = identity(
      file: "1706.03762v7.pdf",
      text: "Title\ndoi:10.5555/jip.1\n\narXiv:1706.03762v7 [cs.CL] 2 Aug 2023\n")
    #expect(names(found.identifiers) == "doi:10.5555/jip.1 arxiv:1706.03762")
    #expect(found.findings.first?.reasons == ["the file's name", "arXiv's stamp in the margin"])
  }

  @Test(
    "placeholders are no titles",
    arguments: [
      ("Heat in films", "Heat in films"), ("Microsoft Word - paper.doc", nil), ("untitled", nil),
      ("main.dvi", nil), ("doi:10.5555/x", nil), ("12", nil), ("PII: S0092", nil), ("x", nil),
      ("Paper", nil), ("Heat\u{1b}[31m in  films", "Heat[31m in films"),
    ] as [(String, String?)])
  func titles(title: String, expected: String?) {
    #expect(identity(info: "Title:          \(title)").title == expected)
    let xmp = Self.packet.replacing("ATTRIBUTES", with: "").replacing(
      "ELEMENTS",
      with: "<dc:title><rdf:Alt><rdf:li>Lists & more</rdf:li></rdf:Alt></dc:title>")
    #expect(identity(xmp: xmp, info: "Title:  \(title)").title == "Lists & more")
  }

  @Test(
    "authors",
    arguments: [
      ("Jane Doe; John Roe", "Jane Doe, John Roe"), ("Jane Doe and John Roe", "Jane Doe, John Roe"),
      ("jdoe", ""), ("Administrator", ""), ("", ""),
    ])
  func authors(text: String, expected: String) {
    let people = identity(info: "Author:         \(text)").authors
    #expect(people.map(\.name).joined(separator: ", ") == expected)
  }

  @Test("an item has the file as its link, and its name where no title is known")
  func item() {
    let item = identity(file: "heat_in_films.pdf", text: "ISBN 9780262033848").item(
      link: "file:///a/heat_in_films.pdf", fileName: "heat_in_films.pdf")
    #expect(item.metadata.title == "heat in films" && item.url == "file:///a/heat_in_films.pdf")
    #expect(item.identifiers == [Identifier(.isbn, "9780262033848")])
  }

  @Test(
    "hostile contents are read in linear time", .timeLimit(.minutes(60)),
    arguments: [
      "10.", "doi:", "doi:10.5555/", "10.5555/\n", "ISBN ", "\u{0C}", "arXiv:[", "<a>", "a:\n",
    ])
  func hostile(piece: String) {
    let text = String(repeating: piece, count: 200_000)
    _ = identity(file: text, xmp: text, info: text, text: text)
  }
}
