import LecternFormats
import Testing

@Suite("The running text of a PDF")
struct PDFProseTests {
  @Test(
    "lines become paragraphs, parted words whole",
    arguments: [
      ("", ""), ("One line", "One line"), ("Two\nlines\n", "Two lines"),
      ("A first.\n\nA second.", "A first.\n\nA second."),
      ("exam-\nple of well-\nknown", "example of wellknown"),
      ("the X-\nRay and 10-\n20", "the X- Ray and 10- 20"),
      ("goes on\n\u{0C}overleaf.\n\u{0C}A new one", "goes on overleaf.\n\nA new one"),
      ("parted over-\n\u{0C}leaf", "parted overleaf"),
      ("It ends.\n\u{0C}small letters begin", "It ends.\n\nsmall letters begin"),
      ("\u{1B}[31mred\u{202E}\r\n  and \t blanks", "[31mred and blanks"), ("\u{0C}\u{0C}", ""),
    ])
  func paragraphs(printed: String, text: String) {
    #expect(PDFProse.text(printed) == text)
  }
}
