import Foundation
import LecternModel
import Testing

@Suite("Duplicates")
struct DuplicateTests {
  struct Work: Sendable {
    var title: String
    var authors: [String] = []
    var year: Int?
    var kind = ItemKind.paper
    var url: String?
    var edition: String?
    var identifiers: [Identifier] = []

    var keys: Set<String> {
      WorkSketch.blockingKeys(titles: [title], links: [url].compactMap { $0 })
    }

    var sketch: WorkSketch {
      var metadata = Metadata(title: title)
      metadata.authors = authors.isEmpty ? nil : authors.map { Person(family: $0) }
      metadata.published = year.map { PartialDate(year: $0) }
      metadata.edition = edition
      var item = Item(
        id: 1, uuid: UUID(), kind: kind, metadata: metadata, state: .queued,
        added: Timestamp(seconds: 0))
      item.url = url
      item.identifiers = identifiers
      return WorkSketch(item)
    }
  }

  static let proposed: [(Work, Work)] = [
    (
      Work(title: "Attention Is All You Need", authors: ["Vaswani"], year: 2017),
      Work(title: "Attention is all you need.", authors: ["Vaswani", "Shazeer"], year: 2017)
    ),
    (
      Work(title: "Pattern Recognition and Machine Learning", kind: .book),
      Work(title: "Pattern recognition & machine learning", authors: ["Bishop"], kind: .book)
    ),
    (
      Work(title: "Reinforcement Learning: An Introduction", authors: ["Sutton"], kind: .book),
      Work(title: "Reinforcement Learning", authors: ["Sutton"], kind: .book)
    ),
    (
      Work(title: "A", kind: .post, url: "https://m.example.org/a/article"),
      Work(title: "An article", kind: .post, url: "https://example.org/a/article")
    ),
    (
      Work(title: "Les réseaux de neurones profonds", kind: .book),
      Work(title: "Les reseaux de neurones profonds", kind: .book)
    ),
    (
      Work(title: "The lottery ticket hypothesis", identifiers: [Identifier(.arxiv, "1803.03635")]),
      Work(title: "The Lottery Ticket Hypothesis", identifiers: [Identifier(.doi, "10.1/lottery")])
    ),
  ]

  @Test("what looks like one work is proposed", arguments: proposed)
  func proposes(one: Work, other: Work) throws {
    let judgement = try #require(DuplicateJudgement(one.sketch, other.sketch))
    #expect(judgement.score >= 0.6)
    #expect(!one.keys.isDisjoint(with: other.keys))
  }

  static let different: [(Work, Work)] = [
    (Work(title: "Deep Learning, Part 1"), Work(title: "Deep Learning, Part 2")),
    (
      Work(title: "The Art of Computer Programming, Volume I", kind: .book),
      Work(title: "The Art of Computer Programming, Volume II", kind: .book)
    ),
    (
      Work(title: "Chapter One: Vectors and Spaces"), Work(title: "Chapter Two: Vectors and Spaces")
    ),
    (
      Work(title: "Linear Algebra Done Right", kind: .book, edition: "3rd"),
      Work(title: "Linear Algebra Done Right", kind: .book, edition: "4th")
    ),
    (
      Work(title: "Linear Algebra and Its Applications", authors: ["Strang"], kind: .book),
      Work(title: "Linear Algebra and Its Applications", authors: ["Lay"], kind: .book)
    ),
    (
      Work(title: "Deep Residual Learning", identifiers: [Identifier(.arxiv, "1512.03385")]),
      Work(title: "Deep Residual Learning", identifiers: [Identifier(.arxiv, "1602.07261")])
    ),
    (
      Work(title: "Deep Learning", kind: .book, identifiers: [Identifier(.isbn, "9780262035613")]),
      Work(title: "Deep Learning", kind: .book, identifiers: [Identifier(.isbn, "9780521518147")])
    ),
    (Work(title: "Introduction", kind: .post), Work(title: "Introduction", kind: .post)),
    (
      Work(title: "Attention Is All You Need", kind: .paper),
      Work(title: "Attention Is All You Need", kind: .video)
    ),
    (Work(title: "Graph networks"), Work(title: "Graph kernels")),
  ]

  @Test("editions, parts, chapters and other works of one title are not", arguments: different)
  func leavesOut(one: Work, other: Work) {
    #expect(DuplicateJudgement(one.sketch, other.sketch)?.score ?? 0 < 0.6)
  }
}
