import LecternModel
import Testing

@testable import LecternFormats

@Suite("The text behind a list's link")
struct BulletTextTests {
  static let cases: [BulletText] = {
    var cases: [BulletText] = [BulletText()]
    func add(_ change: (inout BulletText) -> Void) {
      var text = BulletText()
      change(&text)
      cases.append(text)
    }
    add { $0.remark = "worth it" }
    add { $0.remark = "two — dashes" }
    add { $0.remark = "ends like facts (paused)" }
    add { $0.remark = "ends like a year (2017)" }
    add { $0.remark = "by somebody" }
    add { $0.published = PartialDate(year: 2017) }
    add { $0.published = PartialDate(year: 2017, month: 6, day: 12) }
    add { $0.authors = [Person(family: "Beethoven", given: "Ludwig", particle: "van")] }
    add { $0.authors = [Person(literal: "OpenAI"), Person(family: "Vaswani", given: "Ashish")] }
    add { $0.facts.state = .reading }
    add {
      $0.facts.state = .read
      $0.facts.stateDay = PartialDate(year: 2026, month: 3, day: 1)
    }
    for progress in [
      Progress(.page, 120, of: 458), Progress(.percent, 40), Progress(.second, 2664),
      Progress(.chapter, 2), Progress(.part, 3, of: 13), Progress(.page, 12), Progress(.part, 3),
    ] {
      add { $0.facts.progress = progress }
    }
    for rating in 1...10 { add { $0.facts.rating = rating } }
    add { $0.facts.tags = ["machine learning", "c++", "50% (a, b)", "#"] }
    add { $0.facts.identifiers = [Identifier(.doi, "10.1016/s0140-6736(13)62228-x")] }
    add {
      $0.authors = [Person(family: "Rush", given: "Alexander")]
      $0.published = PartialDate(year: 2018)
      $0.remark = "code (with notes)"
      $0.facts.kind = .post
      $0.facts.isOptional = true
      $0.facts.isPrivate = true
      $0.facts.tags = ["nlp"]
    }
    return cases
  }()

  @Test("comes back as it was", arguments: cases)
  func roundTrip(text: BulletText) {
    var back = BulletText(text: text.text(in: .queued))
    if text.facts.text.isEmpty { back.facts.state = nil }
    #expect(back == text)
  }

  @Test(
    "takes a parenthesis for a remark unless all of it is understood",
    arguments: [
      "(great, reading)", "(see page 3)", "(2017)", "()", "(paused since ever)", "(#)", "(☆)",
      "(doi:)", "(, )", "(★★★★★★)", "(#50%)",
    ])
  func keepsOtherParentheses(text: String) {
    #expect(BulletText(text: "— remark " + text).remark == "remark " + text)
  }

  @Test("reads text of any other form as a remark")
  func readsOtherText() {
    #expect(BulletText(text: " fav <3 ").remark == "fav <3")
    #expect(BulletText(text: "CMU — the best").remark == "CMU — the best")
    #expect(BulletText(text: "").remark == nil)
  }

  @Test("reads a hostile line in one pass")
  func readsLongText() {
    let text = BulletText(text: String(repeating: "(", count: 200_000) + "read)")
    #expect(text.facts.state == .read)
  }
}
