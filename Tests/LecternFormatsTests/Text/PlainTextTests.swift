import LecternFormats
import Testing

@Suite("Plain text")
struct PlainTextTests {
  static let titles: [(TextForm, String, String)] = [
    (.plain, "AT&amp;T <b>x</b>", "AT&amp;T <b>x</b>"),
    (.plain, "  two\n\t words\r\n ", "two words"),
    (.plain, "a\u{0}b\u{7}c\u{7F}d\u{85}e\u{9F}f\u{FEFF}g", "abcd efg"),
    (.plain, "no\u{A0}break", "no\u{A0}break"),
    (.plain, "line\u{2028}line", "line line"),
    (.html, "AT&amp;T", "AT&T"),
    (.html, "AT&amp;amp;T", "AT&amp;T"),
    (.html, "&lt;b&gt; tag", "<b> tag"),
    (.html, "<b>bold</b>er", "bolder"),
    (.html, "one<br>two<p>three", "one two three"),
    (.html, "<td>a</td><td>b</td>", "a b"),
    (.html, "a <script>alert(1)</script> b", "a b"),
    (.html, "a<style>b { }</style>c", "ac"),
    (.html, "use <script> tags", "use <script> tags"),
    (.html, "a <!-- x --> b", "a b"),
    (.html, "a < b & c > d", "a < b & c > d"),
    (.html, "Vector<T> in C++", "Vector<T> in C++"),
    (.html, "1<2", "1<2"),
    (.html, "&nbsp;", "\u{A0}"),
    (.html, "&eacute;&#233;&#xE9;&#146;", "ééé’"),
    (.html, "<![CDATA[a <b>b</b>]]>", "a b"),
    (.html, " <![CDATA[a]]> ", "a"), (.html, "<![CDATA[a]]>b", "ab"), (.html, "<![CDATA[a", "a"),
    (.xhtml, "a <odd>b</odd>", "a b"), (.html, "a <odd>b</odd>", "a <odd>b</odd>"),
    (.html, "<img src=x alt=\"😀\"> hi <img alt=\"photo\">", "😀 hi"),
    (.html, "x<sub>2</sub>", "x2"),
    (.html, "<a href=\"x\">link</a>", "link"),
    (.undeclared, "R&D", "R&D"),
    (.undeclared, "AT&amp;T", "AT&T"),
    (.undeclared, "The <b> element", "The <b> element"),
    (.undeclared, "a <b>b</b>", "a b"),
    (.undeclared, "a<br/>b", "a b"), (.undeclared, "<nobr>a</nobr>", "a"),
    (.undeclared, "<!-- a -->b", "b"), (.undeclared, "The </form> tag", "The </form> tag"),
    (.undeclared, "Q&A; and &unknown;", "Q&A; and &unknown;"),
    (.undeclared, "&#8217;", "’"),
    (.undeclared, "&copy 2003", "&copy 2003"),
    (.undeclared, "a < b > c", "a < b > c"),
    (.undeclared, "It's time to </blink>", "It's time to </blink>"),
    (.undeclared, "U&IRGR8;)", "U&IRGR8;)"), (.undeclared, "<code>", "<code>"),
    (.undeclared, "<rss> .. </rss>", "<rss> .. </rss>"), (.undeclared, "<i>i</i>", "i"),
    (.undeclared, "List<String>", "List<String>"),
    (.undeclared, "<script>alert(1)</script>safe", "safe"),
  ]

  @Test("a title is decoded exactly once and is one line", arguments: titles)
  func title(form: TextForm, source: String, expected: String) {
    #expect(PlainText.line(source, form) == expected)
  }

  static let descriptions: [(TextForm, String, String)] = [
    (.html, "<p>one</p><p>two</p>", "one\n\ntwo"),
    (.html, "<div>one</div>two<br>three<br><br>four", "one\ntwo\nthree\nfour"),
    (.html, "<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc"),
    (.html, "<pre>a\n  b\n</pre>c\nd", "a\nb\n\nc d"),
    (.html, "<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
    (.plain, "one\n\n two\nthree", "one\ntwo\nthree"),
  ]

  @Test("a description keeps its lines", arguments: descriptions)
  func description(form: TextForm, source: String, expected: String) {
    #expect(PlainText.lines(source, form) == expected)
  }

  @Test("any text is read, and in linear time")
  func hostile() {
    for piece in ["<script>", "<pre>", "</p>", "&", "<![CDATA[", "<b a='", "\u{FEFF}", "\n "] {
      let text = String(repeating: piece, count: 400_000 / piece.utf8.count)
      _ = PlainText.lines(text, .undeclared)
      _ = PlainText.line(text, .html)
    }
  }
}
