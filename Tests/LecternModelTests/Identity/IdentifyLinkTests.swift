import LecternModel
import Testing

/// A string and the identifiers expected of it, but for the URL key.
struct Sample: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }

  static func found(_ identifiers: [Identifier]) -> [String] {
    identifiers.filter { $0.scheme != .url }.map(\.description)
  }
}

@Suite("Identifiers in links")
struct IdentifyLinkTests {
  @Test("publishers' pages give their DOI", arguments: LinkSamples.dois)
  func dois(_ sample: Sample) {
    #expect(Sample.found(Identify.link(sample.text)) == sample.expected)
  }

  @Test("arXiv, its mirrors and other sites' pages of its papers", arguments: LinkSamples.arxiv)
  func arxiv(_ sample: Sample) {
    #expect(Sample.found(Identify.link(sample.text)) == sample.expected)
  }

  @Test("books by their shops' and publishers' addresses", arguments: LinkSamples.books)
  func books(_ sample: Sample) {
    #expect(Sample.found(Identify.link(sample.text)) == sample.expected)
  }

  @Test("PubMed, OpenReview and the ACL Anthology", arguments: LinkSamples.otherPapers)
  func otherPapers(_ sample: Sample) {
    #expect(Sample.found(Identify.link(sample.text)) == sample.expected)
  }

  @Test("videos and repositories, not what lies around them", arguments: LinkSamples.sites)
  func sites(_ sample: Sample) {
    #expect(Sample.found(Identify.link(sample.text)) == sample.expected)
  }

  @Test("links that only look as if they held an identifier", arguments: LinkSamples.none)
  func none(_ link: String) {
    #expect(Sample.found(Identify.link(link)) == [])
    #expect(Identify.link(link).map(\.scheme) == [.url])
  }

  @Test("the key comes last, stronger schemes first")
  func order() {
    let schemes = Identify.link("https://doi.org/10.48550/arXiv.1706.03762").map(\.scheme)
    #expect(schemes == [.doi, .arxiv, .url])
  }

  @Test(
    "identifiers that stand where links stand",
    arguments: [
      Sample("doi:10.1000/182", "doi:10.1000/182"),
      Sample("urn:isbn:0262035618", "isbn:9780262035613"),
      Sample("info:pmid/12345", "pmid:12345"),
      Sample("oai:arXiv.org:1706.03762v1", "arxiv:1706.03762"),
      Sample("git@github.com:apple/swift.git", "github:apple/swift"),
      Sample("mailto:someone@example.org"),
      Sample("javascript:alert(1)"),
      Sample(""),
    ])
  func notOnTheWeb(_ sample: Sample) {
    #expect(Identify.link(sample.text).map(\.description) == sample.expected)
  }
}
