import LecternFormats
import LecternModel
import Testing

@Suite("Bookmarks out and in again")
struct NetscapeRoundTripTests {
  @Test("what an export carries comes back equal", arguments: 0..<100)
  func property(seed: UInt64) throws {
    var odd = OddValues(seed: seed)
    let entries = (0..<25).map { number in
      var entry = odd.entry(Int64(number))
      if odd.number(3) == 0 { entry.collected = nil }
      if odd.number(3) == 0 { entry.item.metadata.keyword = odd.words() }
      return entry
    }.filter { $0.item.url != nil }
    let title = odd.words()
    var text = ""
    try NetscapeExport().write(Export(title: title, entries: entries)) { text += $0 }
    let file = try ImportedFile(NetscapeImport(), text)
    #expect(file.rejections.isEmpty)
    #expect(file.sources.map(\.title) == [title])
    #expect(file.items.count == entries.count)
    for (entry, item) in zip(entries, file.items) {
      #expect(ImportedFile.line(item) == ImportedFile.line(expected(entry)))
      #expect(item.metadata.keyword == entry.item.metadata.keyword)
    }
  }

  @Test("a tag with a space stays one, whatever else is in the file")
  func spacedTag() throws {
    var item = Sample.item(1, "A", "https://a.example/")
    item.tags = ["machine learning"]
    let file = try ImportedFile(NetscapeImport(), exported(NetscapeExport(), [item]))
    #expect(file.items.map(\.tags) == [["machine learning"]])
  }

  /// What the format can carry of an entry.
  private func expected(_ entry: ExportEntry) -> ImportedItem {
    let item = entry.item
    var expected = ImportedItem(title: item.metadata.title, url: item.url)
    expected.remark = entry.remark ?? item.notes.first
    expected.place.folder = entry.section
    expected.state = item.state
    expected.progress = item.progress
    expected.rating = item.rating
    expected.tags = item.tags
    expected.added = entry.collected
    expected.isPrivate = item.isPrivate
    return expected
  }
}
