import LecternFormats
import LecternModel
import Testing

@Suite("Bookmarks out and in again")
struct NetscapeRoundTripTests {
  @Test("what an export carries comes back equal", arguments: 0..<100)
  func property(seed: UInt64) throws {
    var odd = OddValues(seed: seed)
    let entries = (0..<25).map { odd.entry(Int64($0)) }.filter { $0.item.url != nil }
    let title = odd.words()
    var text = ""
    try NetscapeExport().write(Export(title: title, entries: entries)) { text += $0 }
    let file = try ImportedFile(NetscapeImport(), text)
    #expect(file.rejections.isEmpty)
    #expect(file.sources.map(\.title) == [title])
    #expect(file.items.count == entries.count)
    for (entry, item) in zip(entries, file.items) {
      #expect(ImportedFile.line(item) == ImportedFile.line(expected(entry)))
    }
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
    expected.added = item.added
    expected.isPrivate = item.isPrivate
    return expected
  }
}
