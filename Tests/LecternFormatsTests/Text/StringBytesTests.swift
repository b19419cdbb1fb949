import Testing

@testable import LecternFormats

@Suite("Questions about the bytes of a text")
struct StringBytesTests {
  @Test(
    "knows every sort of line break",
    arguments: [
      ("", false), ("a b", false), ("a\nb", true), ("a\r\nb", true), ("\u{B}", true),
      ("\u{C}", true),
      ("a\u{85}", true), ("\u{2028}", true), ("a\u{2029}b", true), ("–—“”é€", false),
      ("\u{C5}\u{2085}\u{2A8}", false),
    ])
  func lineBreaks(text: String, hasBreak: Bool) {
    #expect(text.hasLineBreak == hasBreak)
    #expect(text.contains(where: \.isNewline) == hasBreak)
  }

  @Test(
    "knows where a name may have an `and`",
    arguments: [
      ("and", true), ("A AND B", true), ("Anderson", true), ("a nd", false), ("", false),
      ("an d", false),
    ])
  func and(text: String, holds: Bool) { #expect(text.holdsAnd == holds) }

  @Test("knows ASCII and its signs")
  func ascii() {
    #expect("a, b".has(",") && !"a b".has(",") && !"".has(","))
    #expect("a~\n".isASCII && "".isASCII && !"é".isASCII)
  }

  @Test(
    "parts ranges of pages at en dashes",
    arguments: [
      ("12", ["12"]), ("12–34", ["12", "34"]), ("–5", ["", "5"]), ("1–2, 5–", ["1", "2, 5", ""]),
      ("a—b-c“", ["a—b-c“"]), ("", [""]),
    ])
  func pages(text: String, parts: [String]) { #expect(PageRange.parts(text) == parts) }
}
