import Testing

@testable import LecternFormats

@Suite("Sanitised HTML")
struct HTMLSanitizerTests {
  static let kept: [(String, String)] = [
    ("<p>a <b>b</b> &amp; c</p>", "<p>a <b>b</b> &amp; c</p>"),
    ("a<br>b<hr/>c<br />", "a<br>b<hr />c<br />"),
    ("<IMG SRC='a.png' ALT=x>", "<img src=\"http://e.org/d/a.png\" alt=\"x\">"),
    ("<a href=\"../x?a=1&amp;b=2#c\">y</a>", "<a href=\"http://e.org/x?a=1&amp;b=2#c\">y</a>"),
    ("<a href=\"?a=1&copy=2\">y</a>", "<a href=\"http://e.org/d/f?a=1&amp;copy=2\">y</a>"),
    ("<a href='mailto:a@b.c'>m</a>", "<a href=\"mailto:a@b.c\">m</a>"),
    ("<a href=magnet:?xt=urn:x>m</a>", "<a href=\"magnet:?xt=urn:x\">m</a>"),
    (
      "<a href='#n' title='\"q\"'>1</a>",
      "<a href=\"http://e.org/d/f#n\" title=\"&quot;q&quot;\">1</a>"
    ),
    ("<blockquote cite=/s>q</blockquote>", "<blockquote cite=\"http://e.org/s\">q</blockquote>"),
    (
      "<table><tr><td colspan=2>a<td>b<tr><th>c</table>",
      "<table><tr><td colspan=\"2\">a</td><td>b</td></tr><tr><th>c</th></tr></table>"
    ),
    (
      "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
      "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"
    ),
    ("<p>a<p>b<div>c</div>", "<p>a</p><p>b</p><div>c</div>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    ("<ruby>a<rp>(<rt>b<rp>)</ruby>", "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>"),
    ("<b><i>x</b>y</i>z", "<b><i>x</i></b>yz"),
    ("a</p></div>b", "ab"),
    ("<div><b>a", "<div><b>a</b></div>"),
    (
      "<a href=/1>a<a href=/2>b</a>",
      "<a href=\"http://e.org/1\">a</a><a href=\"http://e.org/2\">b</a>"
    ),
    (
      "<b><table><tr><td>x</b>y</td></tr></table>z",
      "<b><table><tr><td>xy</td></tr></table>z</b>"
    ),
    ("<pre>a\n  b\t&lt;c&gt;</pre>", "<pre>a\n  b\t&lt;c&gt;</pre>"),
    ("1 < 2 & 3 > 2", "1 &lt; 2 &amp; 3 &gt; 2"),
    ("<custom-tag>a</custom-tag><o:p>b</o:p>", "ab"),
    ("<font color=red>a</font><center>b</center>", "a<center>b</center>"),
    (
      "<img srcset='a.png 1x, b.png 2x, javascript:x 3x'>",
      "<img srcset=\"http://e.org/d/a.png 1x, http://e.org/d/b.png 2x\">"
    ),
    (
      "<img srcset='/,.jpg 6x,\n b.webp \t600w,/c, /d 1.5w, /e 9X, /g,'>",
      "<img srcset=\"http://e.org/,.jpg 6x, http://e.org/d/b.webp 600w, http://e.org/c, http://e.org/g\">"
    ),
    ("<img src='data:image/png;base64,AAAA'>", "<img src=\"data:image/png;base64,AAAA\">"),
    (
      "<video controls src=v.mp4 onplay=x autoplay></video>",
      "<video controls=\"\" src=\"http://e.org/d/v.mp4\"></video>"
    ),
    (
      "<ol start=3 type=A><li value=7>x</ol>",
      "<ol start=\"3\" type=\"a\"><li value=\"7\">x</li></ol>"
    ),
    ("<td colspan=99999999999999>x", "<td>x</td>"),
    ("<p lang=de dir=rtl class=c id=i style='color:red'>x</p>", "<p lang=\"de\" dir=\"rtl\">x</p>"),
    ("<a name=x/>y", "<a>y</a>"), ("<a name='x'/>y", "<a></a>y"),
    ("<![CDATA[<b>x</b>]]>", "<b>x</b>"),
    ("<noscript><img src=/a></noscript>", "<img src=\"http://e.org/a\">"),
    ("&eacute;&nbsp;&hellip;", "é\u{A0}…"),
  ]

  @Test("what is harmless stays, balanced and with absolute links", arguments: kept)
  func keeps(source: String, expected: String) {
    #expect(HTMLSanitizer(base: "http://e.org/d/f").clean(source) == expected)
  }

  static let forms: [(TextForm, String, String)] = [
    (.plain, "a <b>b</b> & c", "a &lt;b&gt;b&lt;/b&gt; &amp; c"),
    (.undeclared, "R&D <3", "R&amp;D &lt;3"),
    (.undeclared, "a<br>b", "a<br>b"),
    (.html, "", ""),
  ]

  @Test("plain text is escaped", arguments: forms)
  func form(form: TextForm, source: String, expected: String) {
    #expect(HTMLSanitizer().clean(source, form) == expected)
  }

  @Test("without a base, relative links stay relative")
  func noBase() {
    #expect(HTMLSanitizer().clean("<a href=x>y</a>") == "<a href=\"x\">y</a>")
    #expect(HTMLSanitizer().clean("<a href=//h/x>y</a>") == "<a href=\"//h/x\">y</a>")
  }

  @Test("nesting is capped, and nothing is lost by it")
  func depth() {
    let deep =
      String(repeating: "<div>", count: 50_000) + "x" + String(repeating: "</div>", count: 50_000)
    let clean = HTMLSanitizer().clean(deep + "<p>y")
    #expect(clean.hasPrefix("<div><div>"))
    #expect(clean.contains("x</div>"))
    #expect(clean.hasSuffix("<p>y</p>"))
    #expect(clean.utf8.count < 3000)
  }

  @Test("hostile HTML takes linear time")
  func hostile() {
    let pieces = [
      "<b>", "</b>", "<li>", "<p>", "<td>", "<a b=c ", "<a href=x>", "<!--", "<script>",
      "<img src=a>",
      "&", "<a title='", "a=b ", "\0", "<table><td>", "<img srcset='a,",
    ]
    for piece in pieces {
      let text = String(repeating: piece, count: 300_000 / piece.utf8.count)
      _ = HTMLSanitizer(base: "http://e.org/").clean(text)
      _ = HTMLSanitizer(base: "http://e.org/").clean("<a " + text + ">")
    }
  }
}
