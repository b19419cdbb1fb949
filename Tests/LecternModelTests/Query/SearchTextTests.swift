import LecternModel
import Testing

@Suite("Text for the index")
struct SearchTextTests {
  @Test(
    "signs of scripts without spaces stand alone, all else stays",
    arguments: [
      ("Café au lait", "Café au lait"), ("机器学习", "机 器 学 习"), ("GPT模型 v2", "GPT 模  型  v2"),
      ("ｶﾀｶﾅ", "カ タ カ ナ"), ("", ""), ("😀 ok", "😀 ok"), ("か\u{3099}", "が"),
    ])
  func spaced(text: String, form: String) {
    let spaced = SearchText.spaced(text)
    #expect(spaced.split(separator: " ") == form.split(separator: " "))
    #expect(SearchText.spaced(spaced).split(separator: " ") == spaced.split(separator: " "))
  }

  @Test(
    "is put together again for showing", arguments: ["机器学习", "GPT模型 of v2", "plain words", "も の"])
  func joined(text: String) {
    let expected = text == "も の" ? "もの" : text
    let joined = SearchText.joined(SearchText.spaced(text))
    #expect(joined.filter { $0 != " " } == expected.filter { $0 != " " })
    #expect(!joined.contains("机 器") && !joined.contains("模 型"))
  }

  @Test(
    "of HTML only the words",
    arguments: [
      ("<p>A &amp; B</p>", "A & B"), ("a &lt;b&gt; &#39;c&#39;", "a <b> 'c'"), ("5 < 6", "5 < 6"),
      ("<a href=\"https://example.org/div\">link</a> text", "link text"),
      ("&unknown;", "&unknown;"),
      ("no tags", "no tags"),
    ])
  func words(html: String, words: String) {
    #expect(PlainHTML.words(html).split(separator: " ") == words.split(separator: " "))
  }
}
