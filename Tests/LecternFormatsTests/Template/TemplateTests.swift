import Foundation
import LecternModel
import Testing

@testable import LecternFormats

@Suite("Templates")
struct TemplateTests {
  private static let entries = [
    ExportEntry(Sample.paper, section: ["A", "B"], remark: "start here"),
    ExportEntry(Sample.item(1, nil, "https://a.example/"), section: ["C"]),
  ]

  private func render(
    _ template: String, name: String = "t.mustache", _ entries: [ExportEntry] = entries
  ) throws -> String {
    try exported(TemplateExport(template, name: name), entries, title: "My list")
  }

  @Test(
    "a template sees the list, its sections and its items",
    arguments: [
      (
        "{{title}}: {{count}}, {{totals.reading}} {{totals.unread}} {{totals.read}}",
        "My list: 2, 1 2 0"
      ),
      ("{{#sections}}{{level}}{{title}}{{path}}{{count}};{{/sections}}", "2BA, B1;1CC1;"),
      ("{{#sections}}{{#items}}{{id}}{{/items}},{{/sections}}", "7,1,"),
      ("{{#items}}{{title}}|{{/items}}", "Attention Is All You Need||"),
      ("{{#items}}{{^title}}{{link}}{{/title}}{{/items}}", "https://a.example/"),
      ("{{#items}}{{authors}};{{/items}}", "Ashish Vaswani, Noam Shazeer;;"),
      (
        "{{#items}}{{#authors}}{{.}}{{^last()}}/{{/last()}}{{/authors}}{{/items}}",
        "Ashish Vaswani/Noam Shazeer"
      ),
      (
        "{{#items}}{{#is.reading}}r{{/is.reading}}{{#is.paper}}p{{/is.paper}}{{#is.read}}R{{/is.read}}"
          + "{{#is.unread}}u{{/is.unread}}{{/items}}", "rpuu"
      ),
      ("{{#items}}{{rating}}{{year}}{{minutes}}{{remark}}{{/items}}", "4.5201745start here"),
      (
        "{{#items}}{{#identifiers}}{{scheme}}={{value}};{{/identifiers}}{{/items}}",
        "doi=10.48550/arxiv.1706.03762;arxiv=1706.03762;"
      ),
      ("{{#reversed(items)}}{{id}}{{/reversed(items)}}{{count(items)}}", "172"),
      ("{{#items}}{{#first()}}first{{/first()}}{{/items}}", "first"),
      ("{{=<% %>=}}<%title%> {{x}}", "My list {{x}}"),
      ("{{! remark }}\n{{title}}\n", "My list\n"), ("", ""), ("plain text", "plain text"),
    ])
  func renders(template: String, text: String) throws {
    #expect(try render(template) == text)
  }

  @Test("every member of an item's JSON has a name in the help")
  func vocabulary() throws {
    guard case .object(let members) = ItemJSON(Self.entries[0]).value else { return }
    for member in members { #expect(TemplateNames.areKnown(member.name), "\(member.name)") }
  }

  @Test("text is as it is, a web page escaped", arguments: Sample.hostileTitles)
  func escaping(title: String) throws {
    let accented = title + "\"\u{301}><script\u{301}>"
    let entries = [ExportEntry(Sample.item(1, accented, "javascript:alert(1)"))]
    let template = "{{#items}}<p title=\"{{title}}\">{{url}}{{link}}</p>{{/items}}"
    let page = try render(template, name: "x.html.mustache", entries)
    #expect(page.utf8.filter { $0 == UInt8(ascii: "<") }.count == 2)
    #expect(page.utf8.filter { $0 == UInt8(ascii: "\"") }.count == 2)
    #expect(!page.contains("javascript"))
    #expect(try render("{{#items}}{{title}}{{/items}}", entries) == Escapes.plain(accented))
    let says = "{{% CONTENT_TYPE:HTML}}{{#items}}{{title}}{{/items}}"
    #expect(try !render(says, entries).utf8.contains(UInt8(ascii: "<")))
  }

  @Test(
    "a fault is named with file, line and remedy",
    arguments: [
      ("a\n{{#items}}\n{{title}}", "t:2: {{#items}} has no end; write {{/items}} there"),
      ("{{/items}}", "t:1: {{/items}} ends a section that has no beginning; remove it"),
      (
        "{{#items}}\n{{#tags}}\n{{/items}}{{/tags}}",
        "t:3: {{/items}} stands where {{/tags}} is due, for the section that begins in line 2"
      ),
      ("\n\n{{title", "t:3: the tag that begins with '{{' has no end; close it"),
      (
        "{{> t}}",
        "t:1: partials and blocks ({{>t}}) are not supported; write their text here"
      ),
      (
        "x\n{{ti tle}}\n",
        "t:2: this is no tag of Mustache: {{ti tle}}; see 'lectern help templates'"
      ),
      (
        String(repeating: "{{#items}}", count: 100_000 / 10 - 4000),
        "t:1: sections nest deeper than 32; take some apart"
      ),
      (String(repeating: "x", count: 70_000), "t: longer than 64 KB; is this a template?"),
    ])
  func faults(template: String, message: String) {
    #expect { try TemplateExport(template, name: "t") } throws: { "\($0)" == message }
  }

  @Test("a name that means nothing prints nothing and is warned of")
  func unknownNames() throws {
    let template = "{{#items}}\n{{titel}}{{foo.bar}}{{/items}}"
    #expect(try render(template, [Self.entries[0]]) == "")
    #expect(
      try TemplateExport(template, name: "t").warnings.map(\.description) == [
        "t:2: nothing is called 'titel' (did you mean 'title'?); 'lectern help templates' has the names",
        "t:2: nothing is called 'foo.bar'; 'lectern help templates' has the names",
      ])
  }

  @Test(
    "a template that asks for too much is stopped",
    arguments: [
      "{{#items}}{{#items}}{{#items}}{{#items}}x{{/items}}{{/items}}{{/items}}{{/items}}",
      "{{#items}}{{#items}}{{#items}}{{#items}}{{/items}}{{/items}}{{/items}}{{/items}}",
      "{{#items}}{{#items}}{{#tags}}" + String(repeating: "{{.}}", count: 2000)
        + "{{/tags}}{{/items}}{{/items}}",
      "{{#items}}{{#items}}" + String(repeating: "{{summary}}", count: 2000)
        + "{{/items}}{{/items}}",
    ])
  func tooMuch(template: String) throws {
    let entries = (0..<500).map { id in
      var item = Sample.item(Int64(id), "T")
      item.tags = [String(repeating: "t", count: 1000)]
      item.metadata.summary = item.tags[0]
      return ExportEntry(item)
    }
    #expect {
      try render(template, entries)
    } throws: { "\($0)".hasPrefix("t.mustache: would write more than 256 MB") }
  }

  @Test("every template that is shipped writes every item", arguments: shipped)
  func shippedTemplates(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let export = try TemplateExport(text, name: name)
    #expect(export.warnings.isEmpty)
    let written = try exported(export, Self.entries + Sample.hostileItems.map { ExportEntry($0) })
    #expect(written.contains("Attention Is All You Need") && written.contains("start here"))
    #expect(written.contains("https://arxiv.org/abs/1706.03762"))
    #expect(written.contains("https://a.example/") && written.contains("日本語"))
    #expect(!written.contains("{{"))
    if name.hasSuffix(".html.mustache") { #expect(!written.contains("<script")) }
  }

  @Test("Org's headings have no tags and links that Org can't read")
  func org() throws {
    let text = try String(
      contentsOf: Self.folder.appending(path: "reading.org.mustache"), encoding: .utf8)
    var item = Sample.item(1, "A [draft] of ]] it", "https://a.example/?a[]=1")
    item.tags = ["c++", "machine learning"]
    let lines = try render(text, name: "reading.org.mustache", [ExportEntry(item)])
      .split(separator: "\n").map(String.init)
    #expect(lines.contains("** QUEUED A [draft] of ]] it"))
    #expect(lines.contains(":KEYWORDS: c++, machine learning"))
    #expect(lines.contains(":URL: https://a.example/?a[]=1"))
    let bare = try render(text, [ExportEntry(Sample.item(1, "T"))])
    #expect(!bare.contains(":KEYWORDS:") && !bare.contains(":URL:"))
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../templates").standardized
  static let shipped = ["digest.txt.mustache", "page.html.mustache", "reading.org.mustache"]

  @Test("no template is shipped without a test")
  func allShipped() throws {
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() == Self.shipped
    )
  }
}
