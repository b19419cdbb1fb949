import Testing

@testable import LecternCLI

@Suite("Tables")
struct TableTests {
  @Test(
    "text is as wide as terminals show it",
    arguments: [
      ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｶﾅ", 2), ("Ｆ", 2), ("한글", 4),
      ("👩‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("…–—", 3), ("a\u{200B}b", 2),
      ("ไทย", 3), ("\u{FE10}", 2), ("½ß", 2), ("𠀀", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(TextWidth.of(text) == columns, "\(text)")
  }

  @Test("cuts at a column, never inside a sign")
  func cut() {
    #expect(TextWidth.fit("日本語テキスト", to: 8) == "日本語… ")
    #expect(TextWidth.fit("abc", to: 5, fromRight: true) == "  abc")
    #expect(TextWidth.fit("abcdef", to: 4) == "abc…")
    #expect(TextWidth.cut("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    for width in 0...20 {
      for text in ["日本語テキスト", "plain text of some length", "mixed 日本 text", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"] {
        #expect(TextWidth.of(TextWidth.fit(text, to: width)) == width)
      }
    }
  }

  private func need(_ natural: Int, least: Int = .max, most: Int = .max - 1, rank: Int = 1)
    -> TableLayout.Need
  {
    TableLayout.Need(natural: natural, least: least, most: most, rank: rank)
  }

  @Test("columns that do not fit go by rank, the rest share the room")
  func layout() {
    let needs = [
      need(4, rank: 0), need(7), need(80, least: 20, most: .max, rank: 0),
      need(40, least: 16, most: 30, rank: 3),
    ]
    #expect(TableLayout.widths(needs, in: 200) == [4, 7, 80, 30])
    #expect(TableLayout.widths(needs, in: 100) == [4, 7, 53, 30])
    #expect(TableLayout.widths(needs, in: 60) == [4, 7, 20, 23])
    #expect(TableLayout.widths(needs, in: 50) == [4, 7, 35, nil])
    #expect(TableLayout.widths(needs, in: 30) == [4, nil, 24, nil])
    #expect(TableLayout.widths(needs, in: 5) == [4, nil, 20, nil])
    #expect(TableLayout.widths([need(0), need(3, rank: 0)], in: 50) == [nil, 3])
    #expect(TableLayout.widths([], in: 10) == [])
  }

  @Test("words are wrapped at a width, whatever their script")
  func wrap() {
    #expect(TextWrap.lines("one two three four", width: 9) == ["one two", "three", "four"])
    #expect(
      TextWrap.lines("one two three", width: 10, first: "• ", rest: "  ") == [
        "• one two", "  three",
      ])
    #expect(TextWrap.lines("日本語のテキスト", width: 6) == ["日本語", "のテキ", "スト"])
    #expect(TextWrap.lines("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(TextWrap.lines("a\nb", width: 10) == ["a", "b"])
    for width in 4...30 {
      for line in TextWrap.lines(
        "Ein langes Wort: Donaudampfschiff 日本語 👩‍👩‍👧‍👦 und Schluss", width: width)
      {
        #expect(TextWidth.of(line) <= width, "\(line)")
      }
    }
  }
}
