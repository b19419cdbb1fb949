import Foundation
import LecternModel
import Testing

@testable import LecternCLI

@Suite("Tables")
struct TableTests {
  @Test(
    "text is as wide as terminals show it",
    arguments: [
      ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｶﾅ", 2), ("Ｆ", 2), ("한글", 4),
      ("👩‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("…–—", 3), ("a\u{200B}b", 2),
      ("ไทย", 3), ("กำ", 2), ("कि", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶﾞ", 2), ("か\u{3099}", 2),
      ("👍🏽", 2), ("\u{FE10}", 2), ("½ß", 2), ("𠀀", 2),
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

  @Test("an id that is longer than those the table was laid out for stays whole")
  func ids() {
    func item(_ id: Int64) -> Item {
      Item(
        id: id, uuid: UUID(), kind: .page, metadata: Metadata(title: "T"), state: .queued,
        added: Timestamp(seconds: 0))
    }
    let table = ItemTable(for: [item(9)], width: 40, cuts: true)
    #expect(table.plainRow(item(123_456)).hasPrefix("123456  "))
  }

  private func need(
    _ natural: Int, least: Int = .max, most: Int = .max - 1, rank: Int = 1, isWhole: Bool = false
  ) -> TableLayout.Need {
    TableLayout.Need(natural: natural, least: least, most: most, rank: rank, isWhole: isWhole)
  }

  @Test("columns that do not fit go by rank, the rest share the room")
  func layout() {
    let needs = [
      need(5, rank: 0, isWhole: true), need(7), need(80, least: 20, most: .max, rank: 0),
      need(40, least: 16, most: 30, rank: 3),
    ]
    #expect(TableLayout.widths(needs, in: 200) == [5, 7, 80, 40])
    #expect(TableLayout.widths(needs, in: 100) == [5, 7, 52, 30])
    #expect(TableLayout.widths(needs, in: 60) == [5, 7, 20, 22])
    #expect(TableLayout.widths(needs, in: 50) == [5, 7, 34, nil])
    #expect(TableLayout.widths(needs, in: 30) == [5, nil, 23, nil])
    #expect(TableLayout.widths(needs, in: 20) == [5, nil, 13, nil])
    #expect(TableLayout.widths(needs, in: 8) == [5, nil, nil, nil])
    #expect(TableLayout.widths([need(0), need(3, rank: 0)], in: 50) == [nil, 3])
    #expect(TableLayout.widths([], in: 10) == [])
  }

  @Test("columns that were asked for are squeezed before they go, from the widest on")
  func squeeze() {
    let chosen = [3, 36, 80, 9].map { need($0, least: 10, rank: 0) }
    #expect(TableLayout.widths(chosen, in: .max) == [3, 36, 80, 9])
    #expect(TableLayout.widths(chosen, in: 38) == [3, 10, 10, 9])
    #expect(TableLayout.widths(chosen, in: 30) == [3, 7, 7, 7])
    #expect(TableLayout.widths(chosen, in: 21) == [3, 4, 4, 4])
    #expect(TableLayout.widths(chosen, in: 20) == [3, 9, 4, nil])
    #expect(TableLayout.widths([need(36, least: 10, rank: 0)], in: 20) == [20])
    #expect(TableLayout.widths([need(36, rank: 0, isWhole: true)], in: 20) == [20])
  }

  @Test("an author is shortened before the column goes", arguments: [60, 80, 100, 200])
  func author(width: Int) {
    // As `ItemTable` has them: id, state, kind, title and author.
    let needs = [
      need(5, rank: 0, isWhole: true), need(7), need(7, rank: 2),
      need(90, least: min(40, width / 2), most: .max, rank: 0),
      need(22, least: 10, most: min(30, max(16, width / 4)), rank: 3),
    ]
    let widths = TableLayout.widths(needs, in: width)
    #expect((widths[4] != nil) == (width >= 80))
    #expect(widths.compactMap { $0 }.reduce(0, +) + 2 * (widths.count { $0 != nil } - 1) <= width)
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
