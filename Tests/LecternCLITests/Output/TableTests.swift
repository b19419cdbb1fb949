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

  @Test("a message is wrapped between words, but for what is indented")
  func prose() {
    let message = "Error: there is no kind 'papr'\n  kind:papr and more\n  ^^^^^^^^^"
    #expect(
      TextWrap.prose(message, width: 16)
        == "Error: there is\nno kind 'papr'\n  kind:papr and more\n  ^^^^^^^^^")
    #expect(TextWrap.prose(message, width: .max) == message)
    #expect(TextWrap.prose("", width: 10) == "")
    #expect(TextWrap.prose("\none two", width: 4) == "\none\ntwo")
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
