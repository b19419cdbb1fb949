import LecternModel
import Testing

@Suite("Merge decisions")
struct MergeDecisionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var holders: [MergeDecision.Holder]
    var own: Int64?
    var apart: Set<MergeDecision.Pair> = []
    var decision: MergeDecision

    init(
      _ what: String, _ holders: [(Int64, Identifier.Scheme)], own: Int64? = nil,
      apart: [(Int64, Int64)] = [], _ decision: MergeDecision
    ) {
      testDescription = what
      self.holders = holders.map {
        MergeDecision.Holder(id: $0, strongest: Identifier($1, "\($0)"))
      }
      self.own = own
      self.apart = Set(apart.map { MergeDecision.Pair($0, $1) })
      self.decision = decision
    }
  }

  static let cases = [
    Case("nobody has it", [], .insert),
    Case("one has it", [(7, .url)], .merge(into: 7, absorbing: [])),
    Case(
      "several have it: the oldest stays", [(9, .doi), (7, .url), (8, .arxiv)],
      .merge(into: 7, absorbing: [8, 9])),
    Case("it has its item already", [], own: 4, .merge(into: 4, absorbing: [])),
    Case(
      "its link leads to an older item now", [(2, .url)], own: 4, .merge(into: 2, absorbing: [4])),
    Case(
      "its link leads to a newer item now", [(6, .url)], own: 4, .merge(into: 4, absorbing: [6])),
    Case(
      "two that are to stay apart: the stronger name is meant", [(2, .url), (9, .doi)],
      apart: [(9, 2)], .merge(into: 9, absorbing: [])),
    Case(
      "a third joins the one that is meant", [(2, .url), (9, .doi), (5, .arxiv)], apart: [(2, 9)],
      .merge(into: 5, absorbing: [9])),
    Case(
      "an item does not take in what is to stay apart from it", [(9, .doi)], own: 4,
      apart: [(4, 9)], .merge(into: 4, absorbing: [])),
  ]

  @Test("who holds what decides", arguments: cases)
  func decides(_ row: Case) {
    let decision = MergeDecision(holders: row.holders, own: row.own, apart: row.apart)
    #expect(decision == row.decision)
  }

  @Test(
    "mentions that hang together by a name, or by the reader's word, are one work",
    arguments: [
      ([], [], []),
      ([["a"], ["b"]], [], [[0], [1]]),
      ([["a"], ["b"], ["a", "c"], ["c"]], [], [[0, 2, 3], [1]]),
      ([["a"], ["b"]], [[0, 1]], [[0, 1]]),
      ([[], []], [], [[0], [1]]),
    ] as [([[String]], [[Int]], [[Int]])])
  func groups(names: [[String]], ties: [[Int]], works: [[Int]]) {
    let identifiers = names.map { $0.map { Identifier(.url, $0) } }
    #expect(Grouping.works(identifiers, ties: ties.map { ($0[0], $0[1]) }) == works)
  }
}
