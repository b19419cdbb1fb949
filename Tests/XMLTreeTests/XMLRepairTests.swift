import Testing
import XMLTree

@Suite("XML that is not well-formed")
struct XMLRepairTests {
  struct Case: CustomTestStringConvertible {
    var what: String
    var source: String
    var markup: String
    var codes: Set<String>
    var testDescription: String { what }
  }

  @Test(
    "is put in order, and the problems say what was wrong",
    arguments: [
      Case(
        what: "a bare ampersand", source: "<a>R&D &amp; AT&T;</a>",
        markup: "<a>R&amp;D &amp; AT&amp;T;</a>", codes: ["bare-ampersand", "undefined-entity"]),
      Case(
        what: "names of HTML", source: "<a b='&eacute;'>&nbsp;&hellip;&AMP;&lt;</a>",
        markup: "<a b=\"é\">\u{A0}…&amp;&lt;</a>", codes: ["undefined-entity"]),
      Case(
        what: "a name without semicolon in a link", source: "<a>?x=1&copy=2&lt=3</a>",
        markup: "<a>?x=1&amp;copy=2&amp;lt=3</a>", codes: ["bare-ampersand"]),
      Case(
        what: "numbers that mean windows-1252", source: "<a>&#146;&#x93;&#150;</a>",
        markup: "<a>’“–</a>", codes: []),
      Case(
        what: "numbers of no character",
        source: "<a>1&#0;2&#xD800;3&#x110000;4&#99999999999;5&#;6&#1f;</a>",
        markup: "<a>12\u{FFFD}3\u{FFFD}4\u{FFFD}5&amp;#;6&amp;#1f;</a>",
        codes: ["bad-character-reference", "bare-ampersand"]),
      Case(
        what: "nothing in a CDATA section or comment",
        source: "<a><![CDATA[R&D &nbsp; <b>]]><!-- & < &nbsp; -->x</a>",
        markup: "<a>R&amp;D &amp;nbsp; &lt;b&gt;x</a>", codes: []),
      Case(
        what: "a less-than sign", source: "<a>1 < 2 <3 <= <</a>",
        markup: "<a>1 &lt; 2 &lt;3 &lt;= &lt;</a>", codes: ["bare-less-than"]),
      Case(
        what: "crossed tags", source: "<a><b>1<i>2</b>3</i>4</a>",
        markup: "<a><b>1<i>2</i></b>34</a>", codes: ["unclosed-element", "stray-end-tag"]),
      Case(
        what: "a missing end tag: what follows stands beside the text",
        source: "<a><t>one<l>two</l><m/></a>", markup: "<a><t>one</t><l>two</l><m></m></a>",
        codes: ["unclosed-element"]),
      Case(
        what: "a missing end tag of an element without text of its own",
        source: "<a><t><l>two</l></a>", markup: "<a><t><l>two</l></t></a>",
        codes: ["unclosed-element"]),
      Case(
        what: "an end tag in other letters", source: "<a><Title>x</title></A>",
        markup: "<a><Title>x</Title></a>",
        codes: ["mismatched-end-tag"]),
      Case(
        what: "a misspelled end tag", source: "<a><title>x</titel><l>y</l></a>",
        markup: "<a><title>x</title><l>y</l></a>", codes: ["stray-end-tag", "unclosed-element"]),
      Case(
        what: "attributes without quotes, value or space",
        source: "<a b=c/d e f='1'g=\"2\"  h = '3' b=again/>",
        markup: "<a b=\"c/d\" e=\"\" f=\"1\" g=\"2\" h=\"3\"/>".replacingClose("a"),
        codes: ["malformed-tag", "duplicate-attribute"]),
      Case(
        what: "slashes in a value without quotes",
        source: "<a><b href=http://x/y/z>t</b><b c=d/></a>",
        markup: "<a><b href=\"http://x/y/z\">t</b><b c=\"d\"></b></a>", codes: ["malformed-tag"]),
      Case(
        what: "markup in a value", source: "<a b='<i>x</i>' c='2'>y</a>",
        markup: "<a b=\"&lt;i&gt;x&lt;/i&gt;\" c=\"2\">y</a>", codes: ["malformed-tag"]),
      Case(
        what: "a closing quote that is missing", source: "<a><b c='d>x</b><e f='g'>y</e></a>",
        markup: "<a><b c=\"d\">x</b><e f=\"g\">y</e></a>", codes: ["malformed-tag"]),
      Case(
        what: "a tag without its end", source: "<a><b c='d'<e>y</e></b></a>",
        markup: "<a><b c=\"d\"><e>y</e></b></a>", codes: ["malformed-tag"]),
      Case(
        what: "names with two colons", source: "<a><b:c:d x:y:z='1'/></a>",
        markup: "<a><b:c_d x:y_z=\"1\"></b:c_d></a>", codes: ["undeclared-prefix"]),
      Case(
        what: "a prefix that is not declared", source: "<a><itunes:b>x</itunes:b></a>",
        markup: "<a><itunes:b>x</itunes:b></a>", codes: ["undeclared-prefix"]),
      Case(
        what: "an attribute twice", source: "<a b='1' b='2'>&amp;</a>",
        markup: "<a b=\"1\">&amp;</a>", codes: ["duplicate-attribute"]),
      Case(
        what: "junk around the root", source: "\n junk <?xml version='1.0'?><a>x</a> more <b/>",
        markup: "<a>x</a>",
        codes: ["text-outside-root", "misplaced-declaration", "several-roots"]),
      Case(
        what: "white space before the declaration", source: "\n<?xml version='1.0'?><a/>",
        markup: "<a></a>", codes: ["misplaced-declaration"]),
      Case(
        what: "a declaration without its question mark", source: "<?xml version='1.0'>\n<a>x</a>",
        markup: "<a>x</a>", codes: []),
      Case(
        what: "a document that is cut in text", source: "<a><b>one</b><c>tw",
        markup: "<a><b>one</b><c>tw</c></a>", codes: ["truncated"]),
      Case(
        what: "a document that is cut in a tag", source: "<a><b>one</b><c d='",
        markup: "<a><b>one</b></a>", codes: ["truncated"]),
      Case(
        what: "a document that is cut in an end tag", source: "<a><b>one</b",
        markup: "<a><b>one</b></a>", codes: ["truncated"]),
      Case(
        what: "a document that is cut in a CDATA section", source: "<a><b><![CDATA[one]",
        markup: "<a><b>one]</b></a>", codes: ["truncated"]),
      Case(
        what: "a comment without end", source: "<a><b>one</b><!-- <c>two</c></a>",
        markup: "<a><b>one</b></a>", codes: ["truncated"]),
      Case(
        what: "nothing at all", source: "", markup: "", codes: []),
      Case(
        what: "no markup", source: "just & text", markup: "",
        codes: ["text-outside-root"]),
    ])
  func mended(_ example: Case) throws {
    let got = try xmlOutline(example.source)
    #expect(got.markup == example.markup)
    #expect(got.codes == example.codes)
  }

  @Test("no fault costs the entities that come after it")
  func laterEntities() throws {
    let faults = [
      "R&D", "&nbsp;", "<b><i></b></i>", "<x:y/>", "<q r='1' r='2'/>", "]]>", "<1>", "</z>",
      "<u v=w>t</u>", "&#0;", "<!bad>", "<?pi?>",
    ]
    for fault in faults {
      let rows = (0..<3).map { "<d>&lt;p&gt;\($0) &amp; &#38;&quot;&lt;/p&gt;</d>" }.joined()
      let got = try readXML("<a><t>\(fault)</t>\(rows)</a>")
      let texts = got.root?.children.filter { $0.name == "d" }.map(\.text)
      #expect(texts == (0..<3).map { "<p>\($0) & &\"</p>" }, "after \(fault)")
    }
  }

  @Test("an element that never stands within its like is closed before the next")
  func neverNested() throws {
    let source = "<r><x:Item><t>one</t><x:item><t>two<l/></x:item></r>"
    let got = try xmlOutline(source, neverNested: ["item"])
    #expect(got.markup == "<r><x:Item><t>one</t></x:Item><x:item><t>two</t><l></l></x:item></r>")
    #expect(got.codes == ["unclosed-element", "undeclared-prefix"])
  }
}

extension String {
  /// `<a …/>` as the tree writes it.
  func replacingClose(_ name: String) -> String {
    hasSuffix("/>") ? String(dropLast(2)) + "></\(name)>" : self
  }
}
