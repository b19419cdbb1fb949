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

  @Test(
    "replaces what needs it, and leaves what stands between as it is",
    arguments: [
      ("", ""), ("plain", "plain"), ("a\"b\\c\"", #"a\"b\\c\""#), ("\u{1}\u{7F}", #"\u0001\u007F"#),
      ("é\u{85}è\u{9F}€", #"é\u0085è\u009F€"#),
      ("a\u{2028}\u{202E}–\u{2066}b", #"a\u2028\u202E–\u2066b"#),
      ("\u{FFFE}x\u{FFFF}", "x"), ("\u{FEFF}\u{FFFD}🙂\n", "\u{FEFF}\u{FFFD}🙂\\n"),
    ])
  func escapes(text: String, written: String) { #expect(Escapes.json(text) == written) }

  @Test("entries of a section that follow each other are one piece")
  func pieces() {
    var texts = SectionedText()
    for (section, text) in [(["A"], "1"), (["A"], "2"), ([], "3"), (["A"], "4")] {
      texts.add(to: section) { $0.add(text) }
    }
    #expect(texts.pieces.map(\.section) == [["A"], [], ["A"]])
    #expect(texts.pieces.map(\.text.text) == ["12", "3", "4"])
  }

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
