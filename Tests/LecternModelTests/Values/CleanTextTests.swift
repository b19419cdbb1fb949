import LecternModel
import Testing

@Suite("Text from outside")
struct CleanTextTests {
  @Test(
    "becomes one line without what a terminal would obey",
    arguments: [
      ("plain", "plain"), ("  two\n words\t", "two words"), ("a\u{1B}[31mb", "a[31mb"), ("", nil),
      (" \n ", nil),
      ("x\u{202E}y", "xy"), ("a\u{0}b", "ab"), ("naïve 日本", "naïve 日本"), ("a\u{A0}b", "a b"),
      ("a  b", "a b"),
      ("👩‍👩‍👧 family", "👩‍👩‍👧 family"), ("\u{9B}31m", "31m"), ("trailing ", "trailing"), (" ", nil),
    ] as [(String, String?)])
  func line(text: String, clean: String?) {
    #expect(CleanText.line(text) == clean)
    #expect(clean.map { CleanText.line($0) == $0 } ?? true)
  }

  @Test("keeps the lines of a note")
  func block() {
    #expect(CleanText.block("one\n  two\u{7}\n") == "one\n  two\n")
    #expect(CleanText.block("\u{1B}") == nil)
  }
}
