import LecternModel
import Testing

@testable import LecternFormats

@Suite("Escaping")
struct EscapingTests {
  @Test("an excerpt is plain and cut at a word")
  func cutsText() {
    #expect(Excerpt.of("<p>one &amp; two</p> three", limit: 11) == "one & two …")
    #expect(Excerpt.of("one two", limit: 7) == "one two")
    let hostile = String(repeating: "<", count: 3_000_000)
    #expect(Excerpt.of(hostile, limit: 10).count <= 12)
  }

  @Test(
    "sees a scheme as a browser does",
    arguments: [
      ("https://a", "https"), ("JavaScript:x", "javascript"),
      (" \u{1}java\nscript\t:x", "javascript"),
      ("a/b:c", nil), ("?q=a:b", nil), (":x", nil), ("1a:b", nil), ("view-source:x", "view-source"),
    ] as [(String, String?)])
  func schemes(url: String, scheme: String?) { #expect(Link.scheme(url) == scheme) }

  @Test("walks from section to section")
  func sections() {
    var walk = SectionWalk()
    let steps = [["A", "B"], ["A", "B"], ["A"], ["A", "C"], [], ["D"]]
    let moves = steps.map { step in
      let (ending, level, beginning) = walk.move(to: step)
      return "\(ending) \(level) \(beginning.joined(separator: ","))"
    }
    #expect(moves == ["0 0 A,B", "0 2 ", "1 1 ", "0 1 C", "2 0 ", "0 0 D"])
  }

  @Test("opens an outer heading again where headings only begin")
  func repeatedSections() {
    var walk = SectionWalk(repeatsOuter: true)
    _ = walk.move(to: ["A", "B"])
    #expect(Array(walk.move(to: ["A"]).beginning) == ["A"])
    #expect(Array(walk.move(to: ["A", "B"]).beginning) == ["B"])
  }
}
