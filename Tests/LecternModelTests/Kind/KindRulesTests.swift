import Testing

@testable import LecternModel

@Suite("Kinds")
struct KindRulesTests {
  @Test("links alone", arguments: KindCases.links)
  func links(_ link: String, _ kind: ItemKind) {
    #expect(KindCases.decide(link: link).kind == kind)
  }

  @Test("links with their titles", arguments: KindCases.titled)
  func titled(_ title: String, _ link: String, _ kind: ItemKind) {
    #expect(KindCases.decide(title: title, link: link).kind == kind)
  }

  @Test("links under headings", arguments: KindCases.listed)
  func listed(_ path: [String], _ title: String, _ link: String, _ kind: ItemKind) {
    #expect(KindCases.decide(path: path, title: title, link: link).kind == kind)
  }

  @Test("headings in many languages", arguments: KindCases.headings)
  func headings(_ heading: String, _ kind: ItemKind) {
    #expect(KindCases.decide(path: [heading], link: "https://example.org/x/y").kind == kind)
  }

  @Test("remarks and marks", arguments: KindCases.remarks)
  func remarks(_ remark: String, _ kind: ItemKind) {
    #expect(KindCases.decide(link: "https://example.org/x/y", remark: remark).kind == kind)
  }

  @Test("identifiers without a link", arguments: KindCases.identifiers)
  func identifiers(_ identifier: Identifier, _ kind: ItemKind) {
    var evidence = KindEvidence()
    evidence.identifiers = [identifier]
    #expect(KindRules.decide(evidence).kind == kind)
  }

  @Test("what a source states wins, the most trusted source first")
  func stated() {
    var evidence = KindEvidence()
    evidence.links = ["https://arxiv.org/abs/1706.03762"]
    evidence.stated = [(.post, 1), (.book, 4), (.course, 2)]
    #expect(KindRules.decide(evidence).kind == .book)
    evidence.stated = [(.page, 4), (.book, 4)]
    #expect(KindRules.decide(evidence).kind == .book)
    evidence.stated.reverse()
    #expect(KindRules.decide(evidence) == KindDecision(kind: .book, reason: "stated by its source"))
  }

  @Test("a wrapped link counts as the link within")
  func wrapped() {
    let link = "https://www.google.com/url?q=https%3A%2F%2Fwww.coursera.org%2Flearn%2Fx"
    #expect(KindCases.decide(link: link).kind == .course)
  }

  @Test("the reason names the signs that weighed most")
  func reason() {
    let decision = KindCases.decide(
      path: ["Books"], title: "A Handbook", link: "https://example.org/x")
    #expect(decision.kind == .book)
    #expect(decision.reason == "it stands under 'Books'; its title says 'handbook'")
    #expect(KindRules.decide(KindEvidence()).kind == .page)
    #expect(KindRules.decide(KindEvidence()).reason == "nothing says what it is")
  }

  @Test("a list's title tells what it lists if it names one kind")
  func telling() {
    for title in ["Awesome Podcasts", "Papers We Love", "Free Programming Books", "书单"] {
      #expect(KindRules.isTelling(title), "\(title)")
    }
    for title in ["", "Awesome", "Books and courses", "Machine learning", "Bookmarks"] {
      #expect(!KindRules.isTelling(title), "\(title)")
    }
  }

  @Test("a list's title counts only where nothing closer says anything")
  func lists() {
    for (link, kind) in [
      ("https://example.org/", ItemKind.podcast), ("https://example.org/a", .podcast),
      ("https://example.org/papers/a", .paper), ("https://example.org/2020/01/a-b", .post),
      ("https://en.wikipedia.org/wiki/A", .page), ("https://github.com/a/b", .code),
    ] {
      var evidence = KindEvidence()
      evidence.links = [link]
      evidence.lists = ["Podcasts", "Awesome Podcasts", "Talks"]
      #expect(KindRules.decide(evidence).kind == kind)
      evidence.lists.reverse()
      #expect(KindRules.decide(evidence).kind == kind)
    }
  }

  @Test("all rules can be read")
  func readable() {
    #expect(KindRuleBook(KindText.rules).faults == [])
  }

  @Test("a rule that can't be read is named")
  func faults() {
    let text =
      "host\nhost bok 10 a.org\nid book 10 issn\nshape book 1 round\nlink book 1 {a\nx book 1 y"
    #expect(KindRuleBook(text).faults.count == 6)
  }

  @Test("the order of the evidence does not matter", arguments: 1...40)
  func order(seed: Int) {
    let all = KindCases.listed
    var evidence = KindEvidence()
    for step in 0..<4 {
      let (path, title, link, _) = all[(seed * 7 + step * 13) % all.count]
      evidence.links.append(link)
      evidence.titles.append(title)
      evidence.paths.append(path)
      evidence.identifiers += Identify.link(link)
      evidence.remarks.append(KindCases.remarks[(seed + step) % KindCases.remarks.count].0)
    }
    let decision = KindRules.decide(evidence)
    evidence.links.reverse()
    evidence.titles.reverse()
    evidence.paths.swapAt(0, 2)
    evidence.identifiers.reverse()
    evidence.remarks.reverse()
    #expect(KindRules.decide(evidence) == decision)
    evidence.paths += evidence.paths
    evidence.titles += evidence.titles
    #expect(KindRules.decide(evidence) == decision)
  }

  @Test(
    "long texts take linear time",
    arguments: ["books ", "书", "book-", ":book:", ":", "[", "|", "course ", "a", "é", "’", " on "])
  func hostile(_ piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let taken = ContinuousClock().measure {
      let link = "https://example.org/" + text.filter { $0 != " " }
      _ = KindCases.decide(path: [text, text], title: text, link: link, remark: text)
    }
    #expect(taken < .seconds(20))
  }

  @Test("only a word that heads its phrase counts")
  func heads() {
    let heads = TextWords.split("Papers on Video Games & Books, e-books (2020)")
    #expect(
      heads.filter(\.canBeHead).map(\.word) == ["papers", "games", "books", "e-books", "2020"])
    #expect(TextWords.split(":movie_camera: Talk").map(\.word) == [":movie_camera:", "talk"])
    #expect(TextWords.split("author’s — it's").map(\.word) == ["author’s", "it's"])
  }
}
