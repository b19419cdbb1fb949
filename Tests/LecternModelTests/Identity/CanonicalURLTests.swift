import LecternModel
import Testing

@Suite("Canonical addresses")
struct CanonicalURLTests {
  @Test(
    "the one address of a work",
    arguments: [
      ("http://arxiv.org/pdf/1706.03762v5.pdf", "https://arxiv.org/abs/1706.03762"),
      ("arXiv:1706.03762", "https://arxiv.org/abs/1706.03762"),
      ("10.48550/arXiv.1706.03762", "https://arxiv.org/abs/1706.03762"),
      ("10.1145/3292500.3330701", "https://doi.org/10.1145/3292500.3330701"),
      ("https://dl.acm.org/doi/abs/10.1145/1.2", "https://doi.org/10.1145/1.2"),
      ("10.1002/a<1:b>3.0.co;2-#", "https://doi.org/10.1002/a%3C1:b%3E3.0.co;2-%23"),
      ("https://youtu.be/T4MLrtOKPjY?t=9", "https://www.youtube.com/watch?v=T4MLrtOKPjY"),
      (
        "https://m.youtube.com/playlist?list=PLE7DDD91010BC51F8&si=x",
        "https://www.youtube.com/playlist?list=PLE7DDD91010BC51F8"
      ),
      ("git@github.com:Apple/swift.git", "https://github.com/apple/swift"),
      ("PMID: 123", "https://pubmed.ncbi.nlm.nih.gov/123"),
      ("PMC123456", "https://pmc.ncbi.nlm.nih.gov/articles/PMC123456"),
      ("acl:P06-1001", "https://aclanthology.org/P06-1001"),
      ("openreview:rJl-b3RcF7", "https://openreview.net/forum?id=rJl-b3RcF7"),
      (
        "https://www.amazon.co.uk/gp/product/0262035618?tag=x",
        "https://www.amazon.com/dp/0262035618"
      ),
      ("http://www.example.org/a/?utm_source=x&b=1#part", "https://example.org/a?b=1#part"),
      ("see http://example.org/a.", "https://example.org/a"),
      (
        "https://blog.example.org/some-title-e2f06eab496b?x=1",
        "https://blog.example.org/some-title-e2f06eab496b?x=1"
      ),
      ("https://a.medium.com/some-title-e2f06eab496b", "https://medium.com/p/e2f06eab496b"),
    ])
  func canonical(_ text: String, _ expected: String) {
    #expect(Identify.canonicalURL(text) == expected)
  }

  @Test("nothing to name", arguments: ["", "words", "9780262035613", "mailto:a@example.org"])
  func none(_ text: String) {
    #expect(Identify.canonicalURL(text) == nil)
  }

  @Test("a canonical address is its own", arguments: KeySamples.all)
  func idempotent(_ given: String) throws {
    // In a text a blank ends a link.
    let link = String(given.split(whereSeparator: \.isWhitespace).joined())
    let address = try #require(Identify.canonicalURL(link))
    #expect(Identify.canonicalURL(address) == address)
    #expect(URLKey.strict(address) == URLKey.strict(link))
  }
}
