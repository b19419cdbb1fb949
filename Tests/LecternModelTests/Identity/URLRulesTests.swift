import Testing

@testable import LecternModel

@Suite("Rules for links")
struct URLRulesTests {
  @Test("Lectern's own rules can all be read")
  func standard() {
    #expect(URLRules.parse(StandardRules.text).problems == [])
  }

  @Test("a reader's rules are added to the standard ones and win")
  func added() {
    let (rules, problems) = URLRules.standard.adding(
      """
      # what our intranet does
      drop ref trk_*
      drop from on news.example.org
      same example.org = ex.org intranet
      unwrap go.example.org/to?link={link} read.example.org/{link}
      site example.org/papers/{n}.pdf example.org/papers/{n} = example.org/papers/{n}
      site example.org/d/{rest} = doi:{rest}
      site arxiv.org/abs/{id} = example.org/arxiv/{id}
      index start.html
      fragment top
      """)
    #expect(problems == [])
    for (link, key) in [
      ("https://example.org/a?ref=1&trk_x=2&utm_source=3&b=4", "example.org/a?b=4"),
      ("https://news.example.org/a?from=1", "news.example.org/a"),
      ("https://example.org/a?from=1", "example.org/a?from=1"),
      ("https://ex.org/a", "example.org/a"),
      ("http://intranet/a", "example.org/a"),
      ("https://go.example.org/to?link=https%3A%2F%2Fa.org%2Fb", "a.org/b"),
      ("https://read.example.org/https://a.org/b?c=1", "a.org/b?c=1"),
      ("https://example.org/papers/7.pdf", "example.org/papers/7"),
      ("https://example.org/d/10.1000/182", "doi.org/10.1000/182"),
      ("https://arxiv.org/abs/1706.03762", "example.org/arxiv/1706.03762"),
      ("https://arxiv.org/pdf/1706.03762", "arxiv.org/abs/1706.03762"),
      ("https://a.org/start.html#top", "a.org"),
    ] {
      #expect(URLKey.strict(link, rules: rules) == key)
    }
    #expect(
      Identify.link("https://ex.org/d/10.1000/182", rules: rules).map(\.description)
        == ["doi:10.1000/182", "url:doi.org/10.1000/182"])
  }

  @Test("rules in effect hold wherever links are looked at")
  func current() {
    let rules = URLRules.standard.adding("drop ref\nsite example.org/d/{rest} = doi:{rest}").rules
    URLRules.$ofReader.withValue(rules) {
      #expect(URLKey.strict("https://a.org/?ref=1") == "a.org")
      #expect(URLKey.loose("https://a.org/?ref=1") == "a.org")
      #expect(Identify.canonicalURL("https://a.org/?ref=1") == "https://a.org")
      var evidence = KindEvidence()
      evidence.links = ["https://example.org/d/10.1000/182"]
      #expect(KindRules.decide(evidence).kind == .paper)
    }
    #expect(URLKey.strict("https://a.org/?ref=1") == "a.org?ref=1")
  }

  @Test("the fingerprint changes with what rules say, not with remarks")
  func fingerprint() {
    let prints = ["", "drop ref", "drop ref on a.org", "drop ref2"].map {
      URLRules.standard.adding($0).rules.fingerprint
    }
    #expect(Set(prints).count == prints.count)
    #expect(
      URLRules.standard.adding("# ours\n\n  drop   ref\n").rules.fingerprint == prints[1])
    #expect(URLRules.standard.fingerprint.hasPrefix("\(URLKey.version)-"))
  }

  @Test("the standard rules stay as they are")
  func unchanged() {
    _ = URLRules.standard.adding("drop ref")
    #expect(URLKey.strict("https://a.org/b?ref=1") == "a.org/b?ref=1")
  }

  @Test(
    "a rule that can't be read is named by its line, and the others hold",
    arguments: [
      "dorp x", "drop", "drop on a.org", "drop x on", "same a.org", "same a.org b.org",
      "unwrap a.org/x", "unwrap {link", "site a.org/x", "site = doi:1", "site a.org/{x = b.org/x",
      "site a.org/x =",
    ])
  func faults(_ line: String) {
    let (rules, problems) = URLRules.parse("drop a\n\n\(line)\r\ndrop b")
    #expect(problems.map(\.line) == [3])
    #expect(problems.allSatisfy { !$0.message.isEmpty && $0.code == "bad-link-rule" })
    #expect(URLKey.strict("https://a.org/?a=1&b=2&c=3", rules: rules) == "a.org?c=3")
  }

  @Test("names of hosts that go in a circle end")
  func circle() {
    let rules = URLRules.parse("same a.org = b.org\nsame b.org = a.org").rules
    #expect(URLKey.strict("https://a.org/x", rules: rules) == "a.org/x")
  }

  @Test(
    "international host names become ASCII (RFC 3492, section 7.1)",
    arguments: [
      ("bücher", "bcher-kva"), ("münchen", "mnchen-3ya"), ("ü", "tda"), ("", ""),
      ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
      ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
      ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"), ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
      ("そのスピードで", "d9juau41awczczp"),
    ])
  func punycode(_ label: String, _ ascii: String) {
    #expect(Punycode.encode(label) == ascii)
  }

  @Test("a label too long for a host name is none")
  func longLabel() {
    #expect(Punycode.encode(String(repeating: "ü", count: 64)) == nil)
    #expect(URLKey.strict("https://" + String(repeating: "ü.", count: 4000) + "org") == nil)
  }
}
