import Testing
import XMLTree

@Suite("XML as a tree")
struct XMLTreeTests {
  @Test("an element has its name, namespace, attributes, text and children")
  func parts() throws {
    let got = try readXML(
      """
      <?xml version="1.0"?>
      <f:Feed xmlns:f="urn:f" xmlns="urn:d" A="1 &amp; 2&#x3c;" xml:lang='de'>
        <b c="d">one <i>two</i></b><![CDATA[<x>&amp;]]><!-- no -->
      </f:Feed>
      """)
    let root = try #require(got.root)
    #expect(root.name == "Feed")
    #expect(root.lowercasedName == "feed")
    #expect(root.prefix == "f")
    #expect(root.namespace == "urn:f")
    #expect(root.attribute("a") == "1 & 2<")
    #expect(root.attribute("lang") == nil)
    #expect(root.attribute("lang", namespace: XMLElement.xmlNamespace) == "de")
    #expect(root.attributes.map(\.name) == ["A", "lang"])
    let child = try #require(root.first("b"))
    #expect(child.namespace == "urn:d")
    #expect(child.text == "one two")
    #expect(child.innerXML == "one <i>two</i>")
    #expect(child.line == 3)
    #expect(root.text == "\n  one two<x>&amp;\n")
    #expect(root.children.map(\.name) == ["b"])
    #expect(got.problems.isEmpty)
  }

  @Test("lines count right beyond 65,535 and past what is left out")
  func lines() throws {
    let blank = String(repeating: "\n", count: 70_000)
    let got = try readXML("<?xml version='1.0'\n?><!-- \n\n -->\(blank)<a>\n<?pi\n?><b/>\n&</a>")
    #expect(got.root?.line == 70_004)
    #expect(got.root?.first("b")?.line == 70_006)
    #expect(got.problems.map(\.line) == [70_007])
    #expect(got.problems.map(\.column) == [1])
  }

  @Test("the result is the same however the bytes are cut in chunks", arguments: 1...40)
  func chunks(size: Int) throws {
    let text = """
      <!DOCTYPE a [<!ENTITY e "&#233;t&#xE9;">]><a x="1&gt;2" y='"'>&e; &nbsp;&amp;<![CDATA[a]]b]]>
      <b c=d e>&bogus; 1 < 2 & 3</b><!-- -- ]]> --><c/></A><late>é日</late>
      """
    let whole = try readXML(text)
    let pieces = try readXML(text, chunk: size)
    #expect(pieces.root?.outerXML == whole.root?.outerXML)
    #expect(pieces.problems == whole.problems)
  }

  @Test("what is descended into, collected and skipped")
  func steps() throws {
    var opened: [String] = []
    var got: [String] = []
    var chunk: [UInt8]? = Array(
      "<r xml:base='u'><s><x/></s><c>1<x/></c>t<d><e/><c>2</c></d></r>".utf8)
    let problems = try XMLStream.read(
      {
        defer { chunk = nil }
        return chunk
      },
      open: { element in
        opened.append(element.name)
        return ["r": .descend, "d": .descend, "s": .skip][element.name] ?? .collect
      },
      element: { element in
        let path = element.ancestors.map(\.name).joined(separator: "/")
        got.append("\(path)/\(element.outerXML)")
        #expect(
          element.ancestors.first?.attribute("base", namespace: XMLElement.xmlNamespace) == "u")
      })
    #expect(opened == ["r", "s", "c", "d", "e", "c"])
    #expect(got == ["r/<c>1<x></x></c>", "r/d/<e></e>", "r/d/<c>2</c>"])
    #expect(problems.isEmpty)
  }

  @Test("an error thrown by a reader comes through and stops the reading")
  func failure() {
    struct Enough: Error {}
    var count = 0
    var rest: [UInt8]? = Array("<r><a/><a/><a/></r>".utf8)
    #expect(throws: Enough.self) {
      try XMLStream.read(
        {
          defer { rest = nil }
          return rest
        }, open: { $0.name == "r" ? .descend : .collect },
        element: { _ in
          count += 1
          if count == 2 { throw Enough() }
        })
    }
    #expect(count == 2)
  }

  @Test("an element that somebody keeps stays as it was")
  func kept() throws {
    var kept: [XMLElement] = []
    let text = "<r>" + (0..<50).map { "<a n='\($0)'>text \($0)</a>" }.joined() + "</r>"
    var chunk: [UInt8]? = Array(text.utf8)
    _ = try XMLStream.read(
      {
        defer { chunk = nil }
        return chunk
      }, open: { $0.name == "r" ? .descend : .collect }, element: { kept.append($0) })
    for (number, element) in kept.enumerated() {
      #expect(element.text == "text \(number)")
      #expect(element.attribute("n") == "\(number)")
    }
  }
}
