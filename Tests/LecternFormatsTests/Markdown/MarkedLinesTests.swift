import LecternFormats
import Testing

@Suite("Marks in lines")
struct MarkedLinesTests {
  static let cases: [(String, Bool, String)] = [
    ("- [ ] [A](https://a.org)", true, "- [x] [A](https://a.org)"),
    ("- [x] [A](https://a.org)", true, "- [x] [A](https://a.org)"),
    ("- [X] [A](https://a.org)", true, "- [X] [A](https://a.org)"),
    ("- [x] [A](https://a.org)", false, "- [ ] [A](https://a.org)"),
    ("- [/] half done", false, "- [/] half done"), ("- [/] half done", true, "- [x] half done"),
    ("- [A](https://a.org)", true, "- [x] [A](https://a.org)"),
    ("- [A](https://a.org)", false, "- [A](https://a.org)"),
    ("  * [ ]  two  spaces ", true, "  * [x]  two  spaces "),
    ("> 12) A", true, "> 12) [x] A"), ("3. [ ] B", true, "3. [x] B"),
    ("2017 was a year", true, "2017 was a year"), ("plain text", true, "plain text"),
    ("| [A](https://a.org) | ⬜ |", true, "| [A](https://a.org) | ✅ |"),
    ("| [A](https://a.org) | ✅ | 3 h", false, "| [A](https://a.org) | ⬜ | 3 h"),
    ("| ⬜ | A | ⬜ |", true, "| ⬜ | A | ⬜ |"), ("| A | 299/458 |", true, "| A | 299/458 |"),
    ("- ⬜ [A](https://a.org)", true, "- ✅ [A](https://a.org)"),
    ("- ✅ [A](https://a.org)", true, "- ✅ [A](https://a.org)"), ("", true, ""), ("-", true, "-"),
    ("- [x](https://x.org)", true, "- [x] [x](https://x.org)"), ("- [y] A", true, "- [x] [y] A"),
    ("| [A](https://a.org) | [ ] | 3 h |", true, "| [A](https://a.org) | [x] | 3 h |"),
    ("| [x] | [A](https://a.org) |", false, "| [ ] | [A](https://a.org) |"),
    ("| [x] | [A](https://a.org) |", true, "| [x] | [A](https://a.org) |"),
    ("| [ ] | A | [ ] |", true, "| [ ] | A | [ ] |"),
    ("- [A](https://a.org) [ ]", true, "- [A](https://a.org) [x]"),
    ("- [A](https://a.org) [x]", true, "- [A](https://a.org) [x]"),
    ("- [A](https://a.org) a[x]b", true, "- [x] [A](https://a.org) a[x]b"),
    ("- ", true, "- [x] "), ("# Heading", true, "# Heading"),
  ]

  @Test("only the mark is set", arguments: cases)
  func marks(line: String, isRead: Bool, expected: String) {
    for (before, after) in [
      ("", ""), ("x\r\n", "\r\ny"), ("\u{FEFF}é\n", "\n\n"), ("a\rb\r", "\rc"),
    ] {
      let number = before.isEmpty ? 1 : before.hasPrefix("a") ? 3 : 2
      var lines = MarkedLines(Array((before + line + after).utf8))
      lines.mark([number: .init(isRead: isRead, isThere: true)])
      #expect(String(decoding: lines.result, as: UTF8.self) == before + expected + after)
      #expect(lines.changes.map(\.line) == (line == expected ? [] : [number]))
      #expect(lines.changes.map(\.text) == (line == expected ? [] : [expected]))
      let isThere = !line.isEmpty || !(before + after).isEmpty
      #expect(lines.unchanged.map(\.text) == (line == expected && isThere ? [line] : []))
    }
  }

  @Test(
    "signs that are no marks are words",
    arguments: [
      ("Legend: ⬜ | [A](https://a.org)", "Legend: ⬜ | [A](https://a.org)"),
      ("| [A](https://a.org) | [ ] |", "| [A](https://a.org) | [ ] |"),
      ("- [A](https://a.org), the ⬜ one", "- [x] [A](https://a.org), the ⬜ one"),
    ])
  func words(line: String, expected: String) {
    var lines = MarkedLines(Array(line.utf8))
    lines.mark([1: .init(isRead: true, isThere: false)])
    #expect(String(decoding: lines.result, as: UTF8.self) == expected)
  }

  @Test("bytes that are no text stay as they are")
  func foreign() {
    let bytes: [UInt8] = [0xE9, 0x0A] + Array("- [ ] caf".utf8) + [0xE9, 0x0A, 0xFF]
    var lines = MarkedLines(bytes)
    lines.mark([2: .init(isRead: true, isThere: true)])
    var expected = bytes
    expected[5] = UInt8(ascii: "x")
    #expect(lines.result == expected)
  }
}
