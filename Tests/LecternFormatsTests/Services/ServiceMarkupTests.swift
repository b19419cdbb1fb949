import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Services' XML")
struct ServiceMarkupTests {
  private func file(_ text: String, as name: String? = nil) throws -> ImportedFile {
    let input = Input(name: "x", bytes: Array(text.utf8))
    let format = try name.flatMap(ImportFormats.named) ?? ImportFormats.recognise(input)
    return try ImportedFile(format, input)
  }

  private static let post =
    #"<post href="http://a.b" description="A" time="2016-10-31T15:57:56Z"/>"#

  @Test(
    "a service's document is known by its outermost element and the names in it",
    arguments: [
      ("<posts user=\"u\">\(post)</posts>", "pinboard"),
      ("\u{FEFF}<?xml version='1.0'?>\n<!-- x --><posts>\(post)</posts>", "pinboard"),
      (
        "<result><entry><is_archived>0</is_archived><url>http://a.b</url></entry></result>",
        "wallabag"
      ),
      ("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title></entry></feed>", "atom"),
    ])
  func recognised(text: String, name: String) throws {
    #expect(try ImportFormats.recognise(Input(name: "x", bytes: Array(text.utf8))).name == name)
  }

  @Test("an export of 20,000 rows over many chunks loses none")
  func large() throws {
    let rows = (0..<20_000).map {
      "<post href=\"http://a.b/\($0)\" description=\"\u{DC} &lt;\($0)&gt;\" tag=\"x y\"/>\n"
    }
    let file = try file("<posts>\n" + rows.joined() + "</posts>")
    #expect(file.items.map(\.metadata.title) == (0..<20_000).map { "\u{DC} <\($0)>" })
    #expect(file.items.last?.place.line == 20_001)
    #expect(file.items.last?.tags == ["x", "y"])
    #expect(file.rejections.isEmpty && file.problems.isEmpty)
  }

  @Test("what is missing of a document is refused in a row of its own, and what is there comes in")
  func missing() throws {
    let deep = String(repeating: "<x>", count: 2000)
    let cases = [
      ("<posts>\(Self.post)<post href=\"http://c.d\" descr", "the document ends"),
      ("<posts>\(Self.post)<post href=\"http://c.d\">\(deep)", "nested deeper"),
    ]
    for (text, reason) in cases {
      let file = try file(text)
      #expect(file.items.first?.url == "http://a.b")
      #expect(
        file.rejections.contains {
          $0.reason.contains(reason) && $0.line != nil && $0.text.hasPrefix("<")
        })
    }
  }

  @Test("that a document ends between its rows is a remark: nothing is seen of what is missing")
  func missingEnd() throws {
    let file = try file("<posts>\(Self.post)\n")
    #expect(file.items.map(\.url) == ["http://a.b"])
    #expect(file.rejections.isEmpty)
    #expect(file.problems.map(\.code) == ["truncated"])
  }

  @Test(
    "what a document that was cut has of its last row is in the report, to be repaired",
    arguments: [
      (
        "<posts>\(post)<post href=\"http://c.d\" descr", "pinboard",
        "<post href=\"http://c.d\" descr"
      ),
      (
        "<result><entry><url>http://a.b</url><is_archived>0</is_archived></entry><entry><title>B</title><url>http://c.d",
        "wallabag", "<entry><title>B</title><url>http://c.d</url></entry>"
      ),
      (
        "<opml><body><outline text='A' url='http://a.b'/><outline url='http://c.d", "opml",
        "<outline url='http://c.d"
      ),
      (
        "<rss><channel><item><link>http://a.b</link></item><item><category>x</category></item></channel></rss>",
        "rss", "<item><category>x</category></item>"
      ),
    ])
  func cutOff(text: String, name: String, row: String) throws {
    let file = try file(text, as: name)
    #expect(file.items.map(\.url) == ["http://a.b"])
    #expect(file.rejections.map(\.text).filter { !$0.isEmpty } == [row])
  }

  @Test(
    "tags are read in every way in which a service nests them",
    arguments: [
      "<tags><entry>p</entry><entry>q</entry></tags>", "<tags><tag>p</tag><tag>q</tag></tags>",
      "<tags><tag><label>p</label><slug>x</slug></tag><tag><label>q</label></tag></tags>",
      "<tags><item>p</item><item>q</item></tags>", "<tags>p,q</tags>",
    ])
  func nestedTags(tags: String) throws {
    let head = "<result><entry><is_archived>0</is_archived><url>http://a.b</url>"
    #expect(try file("\(head)\(tags)</entry></result>").items.map(\.tags) == [["p", "q"]])
    let one = try file("\(head)<tags><tag>p</tag></tags></entry></result>")
    #expect(one.items.map(\.tags) == [["p"]])
  }

  @Test("entities that multiply make no text, and files are never read for them")
  func entities() throws {
    let levels = (1...9).map { level in
      let name = String(repeating: "&e\(level - 1);", count: 10)
      return "<!ENTITY e\(level) \"\(name)\">"
    }
    let bomb =
      "<!DOCTYPE posts [<!ENTITY e0 \"ha\">\(levels.joined())"
      + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
    let file = try file(
      "\(bomb)<posts><post href=\"http://a.b\" description=\"&e9;\" extended=\"&f;\"/></posts>")
    #expect(file.items.map(\.url) == ["http://a.b"])
    #expect((file.items.first?.metadata.title ?? "").utf8.count < 10_000_000)
    #expect(file.items.first?.remark?.contains("root:") != true)
    #expect(!file.problems.isEmpty || !file.rejections.isEmpty)
  }

  @Test("a document of something else is refused where it is to be read as a service's")
  func other() throws {
    let file = try file("<urlset><url><loc>http://a.b</loc></url></urlset>", as: "pinboard")
    #expect(file.items.isEmpty)
    #expect(file.rejections.map(\.reason) == ["the outermost element is <urlset> and not <posts>"])
  }

  @Test(
    "hostile XML takes linear time",
    .timeLimit(.minutes(60)),
    arguments: [
      "<", "<post ", "<post href=\"", "<post>", "</post>", "&", "<![CDATA[", "<!--", "<posts>",
      "<post href=\"http://a.b\"/>", "<!DOCTYPE x [", "]]>",
    ])
  func hostile(piece: String) throws {
    let file = try file("<posts>" + String(repeating: piece, count: 100_000), as: "pinboard")
    #expect(file.items.count + file.rejections.count <= 100_010)
  }
}
