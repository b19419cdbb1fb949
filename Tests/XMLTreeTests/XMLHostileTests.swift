import Testing
import XMLTree

@Suite("Hostile XML")
struct XMLHostileTests {
  @Test("the document's own entities are replaced, once and within bounds")
  func own() throws {
    let got = try xmlOutline(
      """
      <!DOCTYPE a SYSTEM "x.dtd" [<!-- don't --> <!ENTITY one "1 &#38; <b>"><!ENTITY two '&one;2'>
      <!ENTITY % p "x"><!ENTITY file SYSTEM "file:///etc/hostname">]><a b="&two;">&two;&file;&p;</a>
      """)
    #expect(
      got.markup
        == "<a b=\"1 &amp; &lt;b&gt;2\">1 &amp; &lt;b&gt;2&amp;file;&amp;p;</a>")
    #expect(got.codes == ["undefined-entity"])
  }

  @Test("an entity bomb does not go off")
  func bomb() throws {
    var source = "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
    for level in 1...30 {
      let before = String(repeating: "&e\(level - 1);", count: 10)
      source += "<!ENTITY e\(level) \"\(before)\">"
    }
    source += "]><a>&e30;</a>"
    let got = try readXML(source)
    #expect((got.root?.text.utf8.count ?? 0) < 10_000)
    let wide =
      "<!DOCTYPE a [<!ENTITY e \"\(String(repeating: "x", count: 1000))\">]><a>"
      + String(repeating: "&e;", count: 100_000) + "</a>"
    #expect((try readXML(wide).root?.text.utf8.count ?? 0) <= 8 << 20)
  }

  @Test("nesting 100,000 deep is cut, and what follows is read")
  func deep() throws {
    let source =
      "<r>" + String(repeating: "<a>", count: 100_000) + "x"
      + String(repeating: "</a>", count: 100_000) + "</r>"
    let got = try readXML(source)
    #expect(got.root?.text == "x")
    #expect(got.problems.contains { $0.code == "too-deep" })
    let level =
      "<r>" + String(repeating: "<a>", count: 2000) + String(repeating: "</a>", count: 2000)
    #expect(try readXML(level + "<b>y</b></r>").root?.first("b")?.text == "y")
  }

  @Test("an element of many megabytes is cut, and the next one is read")
  func large() throws {
    let blob = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
    var left = 40
    var sizes: [Int] = []
    let problems = try XMLStream.read(
      {
        left -= 1
        if left == 39 { return Array("<r><a>".utf8) }
        if left == 0 { return Array("</a><a>small</a></r>".utf8) }
        return left > 0 ? blob : nil
      }, open: { $0.name == "r" ? .descend : .collect },
      element: { sizes.append($0.textBytes.count) })
    #expect(sizes == [16 << 20, 5])
    #expect(problems.map(\.code).first == "too-large")
  }

  @Test("a tag without end is text, and costs no more than its length")
  func endlessTag() throws {
    let value = String(repeating: "x ", count: 5_000_000)
    let got = try readXML("<r><a b=\"\(value)</r>", chunk: 64 * 1024)
    #expect(got.root?.name == "r")
    #expect(!got.problems.isEmpty)
  }

  @Test("a million stray end tags, ampersands and less-than signs are read in time")
  func many() throws {
    let open = String(repeating: "<b>", count: 500)
    for junk in ["</a>", "&", "< ", "<a x=1>", "&#1;", "<!", "<?", "<![CDATA[", "<a "] {
      let source = "<r>" + open + String(repeating: junk, count: 100_000)
      #expect(try readXML(source).root?.name == "r")
    }
  }
}
