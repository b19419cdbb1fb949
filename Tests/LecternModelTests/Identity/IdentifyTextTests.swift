import LecternModel
import Testing

@Suite("Identifiers in text")
struct IdentifyTextTests {
  @Test("strings that are one identifier", arguments: TextSamples.whole)
  func whole(_ sample: Sample) {
    #expect(Identify.text(sample.text).map(\.description) == sample.expected)
  }

  @Test("DOIs where sentences and markup surround them", arguments: TextSamples.dois)
  func dois(_ sample: Sample) {
    #expect(Identify.text(sample.text).map(\.description) == sample.expected)
  }

  @Test("ids behind their labels", arguments: TextSamples.labelled)
  func labelled(_ sample: Sample) {
    #expect(Identify.text(sample.text).map(\.description) == sample.expected)
  }

  @Test("links within text", arguments: TextSamples.links)
  func links(_ sample: Sample) {
    #expect(Identify.text(sample.text).map(\.description) == sample.expected)
  }

  @Test("text that only looks as if it held an identifier", arguments: TextSamples.none)
  func none(_ text: String) {
    #expect(Identify.text(text) == [])
  }

  @Test("a citation gives all it holds, strongest first")
  func citation() {
    let text = """
      Vaswani, A. et al. (2017). Attention is all you need. arXiv preprint arXiv:1706.03762v5.
      https://doi.org/10.5555/x1, PMID: 123, see www.example.org/a?utm_source=b (and
      doi:10.5555/x1 again). ISBN 978-0-262-03561-3.
      """
    #expect(
      Identify.text(text).map(\.description) == [
        "doi:10.5555/x1", "arxiv:1706.03762", "isbn:9780262035613", "pmid:123",
        "url:doi.org/10.5555/x1", "url:example.org/a",
      ])
  }

  @Test("what an identifier is called is read back", arguments: TextSamples.identifiers)
  func descriptions(_ identifier: Identifier) {
    #expect(Identify.text(identifier.description).contains(identifier))
    #expect(Identify.field(identifier.value, as: identifier.scheme).contains(identifier))
  }

  @Test(
    "a field of known meaning needs no label",
    arguments: [
      (Identifier.Scheme.isbn, "1700000004", ["isbn:9781700000002"]),
      (.isbn, "0262035618, 978-0-306-40615-7", ["isbn:9780262035613", "isbn:9780306406157"]),
      (.isbn, "1234", []),
      (.pmid, "12345", ["pmid:12345"]),
      (.pmcid, "123456", ["pmcid:PMC123456"]),
      (.doi, "https://doi.org/10.1000/182", ["doi:10.1000/182", "url:doi.org/10.1000/182"]),
      (.doi, "DOI 10.1000/182", ["doi:10.1000/182"]),
      (.arxiv, "1706.03762v3", ["arxiv:1706.03762"]),
      (.acl, "p06-1001", ["acl:P06-1001"]),
    ])
  func fields(_ scheme: Identifier.Scheme, _ text: String, _ expected: [String]) {
    #expect(Identify.field(text, as: scheme).map(\.description) == expected)
  }
}
