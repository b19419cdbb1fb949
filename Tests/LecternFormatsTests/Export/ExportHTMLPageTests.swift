import LecternModel
import Testing

@testable import LecternFormats

@Suite("HTML page")
struct ExportHTMLPageTests {
  @Test("counts progress of sections and of the whole")
  func progress() throws {
    let entries = [
      ExportEntry(Sample.item(1, "A", state: .read), section: ["S"]),
      ExportEntry(Sample.item(2, "B", state: .dropped), section: ["S"]),
      ExportEntry(Sample.item(3, "C", state: .read), section: ["S", "T"]),
      ExportEntry(Sample.item(4, "D", state: .reading), section: ["S", "T"]),
      ExportEntry(Sample.item(5, "E"), section: ["U"]),
    ]
    let text = try exported(HTMLPageExport(), entries)
    #expect(text.contains("<strong>2 of 4 read</strong> <span>1 reading, 1 dropped</span>"))
    #expect(text.contains("<section id=\"s2\" data-path=\"S / T\">\n<h3 dir=\"auto\">T</h3>"))
    let sums = text.split(separator: "\n").filter { $0.hasPrefix("<p class=\"sum\">") }
    #expect(
      sums.map { $0.split(separator: ">")[3] } == [
        " 1 of 2 read</p", " 2 of 3 read</p", " 0 of 1 read</p",
      ])
  }

  @Test("escapes whatever stands in an item", arguments: Sample.hostileTitles)
  func escapes(title: String) throws {
    var item = Sample.item(1, title, "https://a.example/\"><script>")
    item.tags = [title]
    item.notes = [title]
    item.metadata.summary = title
    item.metadata.language = "\"><script>"
    item.metadata.authors = [Person(literal: title)]
    item.metadata.container = title
    var entry = ExportEntry(item, section: [title], remark: title)
    entry.lists = [title, "another"]
    let text = try exported(HTMLPageExport(), [entry], title: title)
    #expect(text.components(of: "<script>") == 1 && text.components(of: "</script>") == 1)
    #expect(!text.contains("<b>") && !text.contains("<img") && !text.contains("\u{202E}"))
  }

  @Test(
    "links to what a browser should open, and to nothing else",
    arguments: [
      ("https://a.example/", true), ("HTTP://a.example/", true), ("mailto:a@b.example", true),
      ("ftp://a.example/", true), ("javascript:alert(1)", false), ("file:///etc/passwd", false),
      ("relative", false), ("chrome://settings", false), ("", false),
    ])
  func links(url: String, isLink: Bool) throws {
    let text = try exported(HTMLPageExport(), [Sample.item(1, "T", url)])
    #expect(text.contains("rel=\"noopener noreferrer\"") == isLink)
  }

  @Test("shows the lists that entries are on, with progress, where there are several")
  func lists() throws {
    var entries = [
      ExportEntry(Sample.item(1, "A", state: .read)), ExportEntry(Sample.item(2, "B")),
      ExportEntry(Sample.item(3, "C")),
    ]
    entries[0].lists = ["One", "Two & more"]
    entries[1].lists = ["Two & more"]
    let text = try exported(HTMLPageExport(), entries)
    #expect(text.contains("<li id=\"i1\" data-l=\"1 2\""))
    #expect(text.contains("<li id=\"i2\" data-l=\"2\"") && text.contains("<li id=\"i3\" data-k"))
    #expect(
      text.contains(
        "data-list=\"2\" data-title=\"Two &amp; more\"><span dir=\"auto\">Two &amp; more</span> "
          + "<small>1/2</small>"))
    entries[0].lists = ["Two & more"]
    #expect(try !exported(HTMLPageExport(), entries).contains("id=\"lists\""))
  }

  @Test("gives an item of two sections one anchor")
  func anchors() throws {
    let entries = [
      ExportEntry(Sample.paper, section: ["A"]), ExportEntry(Sample.paper, section: ["B"]),
    ]
    #expect(try exported(HTMLPageExport(), entries).components(of: "id=\"i7\"") == 1)
  }

  @Test("asks nothing of the network")
  func policy() throws {
    let text = try exported(HTMLPageExport(), [Sample.item(1, "T")])
    #expect(text.contains("content=\"default-src 'none'; style-src 'sha256-"))
    for word in ["src=", "url(", "@import", "fetch(", "XMLHttpRequest", "innerHTML", "<link"] {
      #expect(!text.contains(word))
    }
  }

  @Test(
    "hashes as the standard says",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (String(repeating: "a", count: 119), "MeulHDE6XAgiat8Y1KNZz9/Y0ugWsT9K+VL36mWE3Ps="),
    ])
  func hash(text: String, base64: String) { #expect(SHA256.base64(text) == base64) }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var (count, left) = (0, self[...])
    while let range = left.firstRange(of: part) {
      count += 1
      left = left[range.upperBound...]
    }
    return count
  }
}
