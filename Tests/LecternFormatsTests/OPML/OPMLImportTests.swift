import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("OPML import")
struct OPMLImportTests {
  private func file(_ body: String, base: String? = nil) throws -> ImportedFile {
    try ImportedFile(
      OPMLImport(), "<opml version='2.0'><head><title>T</title></head><body>\(body)</body></opml>",
      base: base)
  }

  @Test("what an export carries comes back equal", arguments: 0..<50)
  func roundTrip(seed: UInt64) throws {
    var odd = OddValues(seed: seed)
    var entries = (0..<20).map { odd.entry(Int64($0)) }
    for index in entries.indices {
      entries[index].item.feedURL = "https://a.example/\(index)/feed?x=1&y=<2>"
    }
    let title = odd.words()
    var text = ""
    try OPMLExport().write(Export(title: title, entries: entries)) { text += $0 }
    let file = try ImportedFile(OPMLImport(), text)
    #expect(file.sources.map(\.title) == [title])
    #expect(file.items.count == entries.count)
    for (entry, item) in zip(entries, file.items) {
      var expected = ImportedItem(title: entry.item.metadata.title, url: entry.item.url)
      expected.feedURL = entry.item.feedURL
      expected.metadata.kind = .blog
      expected.tags = entry.item.tags
      expected.place.folder = entry.section
      expected.remark = entry.remark?.replacing("\n", with: " ")
      #expect(ImportedFile.line(item) == ImportedFile.line(expected))
    }
  }

  @Test("folders thousands deep and outlines by the ten thousand cost nothing else")
  func large() throws {
    let deep = String(repeating: "<outline text='f'>", count: 100_000)
    #expect(try file(deep + "<outline xmlUrl='http://a.b/f'/>").items.isEmpty)
    let flat = (0..<20_000).map { "<outline text='\($0)' xmlUrl='http://a.b/\($0)'/>\n" }.joined()
    let file = try file(flat)
    #expect(file.items.count == 20_000)
    #expect(file.items.map(\.place.position) == Array(0..<20_000))
  }

  @Test("what is no OPML is an error")
  func noOPML() {
    #expect(throws: ImportError.self) { _ = try ImportedFile(OPMLImport(), "<rss></rss>") }
    #expect(throws: ImportError.self) { _ = try ImportedFile(OPMLImport(), "words") }
  }

  @Test("subscriptions of other people", arguments: ["Subs.opml", "SubsNoTitleAttributes.opml"])
  func corpora(name: String) throws {
    guard let path = Corpora.path("feeds/netnewswire/\(name)") else { return }
    let format = try ImportFormats.recognise(Input(path: path))
    let file = try ImportedFile(format, Input(path: path))
    #expect(format.name == "opml")
    #expect(file.items.count > 15)
    #expect(file.items.allSatisfy { $0.feedURL != nil && $0.metadata.title != nil })
    #expect(file.rejections.isEmpty)
  }
}
