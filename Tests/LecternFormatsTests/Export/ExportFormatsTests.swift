import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Every export format")
struct ExportFormatsTests {
  @Test("has a name and an ending of its own", arguments: ExportFormats.all.indices)
  func names(index: Int) {
    let format = ExportFormats.all[index]
    #expect(ExportFormats.all.filter { $0.name == format.name }.count == 1)
    #expect(!format.title.isEmpty && !format.fileExtension.hasPrefix("."))
    #expect(ExportFormats.named(format.name)?.title == format.title)
  }

  @Test("writes the same bytes for the same export", arguments: ExportFormats.all.map(\.name))
  func isDeterministic(name: String) throws {
    let format = try #require(ExportFormats.named(name))
    let entries = (Sample.hostileItems + [Sample.paper]).map {
      ExportEntry($0, section: ["A", "B"])
    }
    var texts: [String] = []
    for _ in 0..<2 {
      var text = ""
      try format.write(Export(title: "T", entries: entries)) { text += $0 }
      texts.append(text)
    }
    #expect(texts[0] == texts[1])
  }

  @Test("writes something sound for nothing", arguments: ExportFormats.all.map(\.name))
  func writesNothing(name: String) throws {
    let format = try #require(ExportFormats.named(name))
    var text = ""
    try format.write(Export(title: "T", entries: [])) { text += $0 }
    let isEmpty = ["bibtex", "biblatex", "ris"].contains(name)
    #expect(isEmpty ? text.isEmpty : text.utf8.last == UInt8(ascii: "\n"))
  }

  @Test(
    "thousands of entries, which are written in parts, keep their order",
    arguments: ExportFormats.all.filter { !($0 is any ReferenceFormat) }.map(\.name))
  func keepsOrder(name: String) throws {
    let format = try #require(ExportFormats.named(name))
    let numbers = Array(1...2500)
    let entries = numbers.map { number in
      var item = Sample.item(Int64(number), "Title \(number).", "https://a.example/\(number)")
      item.feedURL = "https://a.example/\(number).xml"
      return ExportEntry(item, section: ["S\(number / 700)"])
    }
    let found = try exported(format, entries).components(separatedBy: "Title ").dropFirst()
      .compactMap { Int($0.prefix { $0 != "." }) }
    // Some write a title twice.
    #expect(zip([0] + found, found).filter { $0 != $1 }.map(\.1) == numbers)
  }

  @Test("passes on what the sink throws", arguments: ExportFormats.all.map(\.name))
  func passesErrors(name: String) throws {
    struct Full: Error {}
    let format = try #require(ExportFormats.named(name))
    #expect(throws: Full.self) {
      try format.write(Export(title: "T", entries: [ExportEntry(Sample.paper)])) { _ in
        throw Full()
      }
    }
  }

  @Test(
    "lets no control character through but line ends and tabs",
    arguments: ExportFormats.all.map(\.name))
  func dropsControls(name: String) throws {
    let format = try #require(ExportFormats.named(name))
    let entries = Sample.hostileItems.map { ExportEntry($0, section: [$0.title], remark: $0.title) }
    try format.write(Export(title: Sample.hostileTitles[5], entries: entries)) { text in
      for scalar in text.unicodeScalars where scalar.value < 0x20 || scalar.value == 0x7F {
        #expect("\n\r\t".unicodeScalars.contains(scalar))
      }
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }

  @Test(
    "never writes a link that runs something",
    arguments: ["markdown", "html", "opml", "netscape", "atom", "jsonfeed"])
  func dropsScripts(name: String) throws {
    let format = try #require(ExportFormats.named(name))
    for link in ["javascript:alert(1)", " JaVa\nScRiPt:alert(1)", "data:text/html,x", "vbscript:x"]
    {
      var item = Sample.item(1, "Title", link, kind: .blog)
      item.feedURL = link
      let text = try exported(format, [item])
      #expect(
        !text.contains("alert(1)") && !text.contains("vbscript") && !text.contains("data:text"))
    }
  }
}

func exported(_ format: any ExportFormat, _ items: [Item]) throws -> String {
  var text = ""
  try format.write(Export(title: "List", entries: items.map { ExportEntry($0) })) { text += $0 }
  return text
}
