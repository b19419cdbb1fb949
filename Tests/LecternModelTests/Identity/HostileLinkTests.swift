import LecternModel
import Testing

@Suite("Links and texts that mean harm")
struct HostileLinkTests {
  /// Pieces of links, whole and broken; random rows of them reach corners that tables miss.
  private static let pieces = [
    "http://", "https:", "/", "//", "?", "#", "&", "=", "%", "%2F", "%25", "%2e%2e", "..", ".",
    "www.", "m.", "amp", "example.org", "arxiv.org/abs/", "1706.03762", "v2", "10.1000/",
    "doi.org/",
    "dl.acm.org/doi/", "index.html", "utm_source=1", "[", "]", "::1", ":80", ":", "@", "\\", "\n",
    "ü", "你", "\u{200B}", "…", " ", "|", "(", ")", "<", ">", "\"", "github.com/a/b", "readme",
    "web.archive.org/web/2020/", "google.com/url?q=", "youtube.com/watch?v=", "T4MLrtOKPjY",
    "amazon.com/dp/", "0262035618", "isbn=", "ISBN ", "978-0-262-03561-3", "arXiv:", "PMID: ", "7",
    ";jsessionid=x", ":~:text=", "amp;", "title-e2f06eab496b", "xn--", "%FF", "proxy.",
    "login?url=",
  ]

  /// A small generator of its own: the same rows on every machine.
  private struct Generator {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    mutating func row() -> String {
      (0..<(1 + next(below: 12))).map { _ in pieces[next(below: pieces.count)] }.joined()
    }
  }

  @Test("random links: keys are stable, identifiers end with the key", arguments: 1...8)
  func links(seed: UInt64) {
    var generator = Generator(state: seed)
    for _ in 0..<4000 {
      let link = "https://" + generator.row()
      guard let key = URLKey.strict(link) else { continue }
      #expect(URLKey.strict("https://" + key) == key, "\(link)")
      #expect(Identify.link(link).last == Identifier(.url, key))
      if let loose = URLKey.loose(link) {
        #expect(URLKey.loose("https://" + loose) == loose, "\(link)")
      }
      #expect(key.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }

  @Test("random texts: every identifier is in normal form", arguments: 1...8)
  func texts(seed: UInt64) {
    var generator = Generator(state: seed &+ 1000)
    for _ in 0..<4000 {
      let text = generator.row()
      let found = Identify.text(text)
      #expect(Set(found).count == found.count)
      #expect(found.map(\.scheme) == found.map(\.scheme).sorted())
      for identifier in found {
        #expect(
          Identify.field(identifier.value, as: identifier.scheme).contains(identifier), "\(text)")
      }
    }
  }

  @Test("random bytes, broken UTF-8 too, give identifiers in normal form or none", arguments: 1...4)
  func bytes(seed: UInt64) {
    var generator = Generator(state: seed &+ 2000)
    for round in 0..<4000 {
      // Half of the rows begin as a link would.
      var row = round.isMultiple(of: 2) ? Array("https://a.org/".utf8) : []
      row += (0..<generator.next(below: 60)).map { _ in UInt8(generator.next(below: 256)) }
      let found = Identify.all(utf8: row)
      #expect(Set(found.identifiers).count == found.identifiers.count)
      for identifier in found.identifiers where identifier.scheme == .url {
        #expect(URLKey.strict("https://" + identifier.value) == identifier.value)
      }
      let text = String(decoding: row, as: UTF8.self)
      _ = (Identify.link(text), URLKey.loose(text), TitleSplit(text), PersonName.list(text))
    }
  }

  @Test(
    "megabytes of one piece take no more than linear time",
    arguments: [
      "http://", "https://a", "10.1000/", "10.1000/../", "10.1234.", "(((", ")))", "/amp", "%2F",
      "www.", "a.", "?a&", "#", "isbn ", "arxiv ", "arxiv:", "pmid ", "1706.03762", "&amp;", "../",
      "hep-th/", "index.html/", "google.com/url?q=", "https://google.com/url?q=", "978-", "ü", "@",
      "doi:10.1000/a,", "\u{200B}", "m.", "github.com/", "<", "10.1000/a<", "-", "\\", "%5Cn", "[",
    ])
  func linear(_ piece: String) {
    let clock = ContinuousClock()
    let small = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let taken = clock.measure {
      for text in [small, "https://example.org/" + small, "https://" + small, "x?" + small] {
        _ = Identify.text(text)
        _ = Identify.link(text)
        _ = URLKey.loose(text)
      }
    }
    // Linear work takes milliseconds; quadratic work takes minutes.
    #expect(taken < .seconds(20))
  }
}
