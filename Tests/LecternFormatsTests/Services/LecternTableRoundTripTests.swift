import LecternFormats
import LecternModel
import Testing

@Suite("Lectern's CSV and JSON out and in again")
struct LecternTableRoundTripTests {
  @Test("what CSV carries comes back equal", arguments: 0..<60)
  func csv(seed: UInt64) throws {
    var entries = entries(seed)
    for index in entries.indices {
      // The separators of a cell with several parts can't stand in a part.
      entries[index].section = entries[index].section.map { $0.replacing("/", with: "") }
      entries[index].item.tags = entries[index].item.tags.map { $0.replacing(";", with: "") }
    }
    try check(CSVExport(), "csv", entries) { expected in
      // One cell has all notes.
      expected.note = expected.note
    }
  }

  @Test("what JSON carries comes back equal", arguments: 0..<60)
  func json(seed: UInt64) throws {
    try check(JSONExport(), "json", entries(seed)) { _ in }
  }

  private func entries(_ seed: UInt64) -> [ExportEntry] {
    var odd = OddValues(seed: seed)
    return (0..<25).map { odd.entry(Int64($0)) }
  }

  private func check(
    _ export: some ExportFormat, _ name: String, _ entries: [ExportEntry],
    _ adjust: (inout ImportedItem) -> Void
  ) throws {
    let text = try exported(export, entries)
    let file = try ImportedFile(#require(ImportFormats.named(name)), bytes: Array(text.utf8))
    #expect(file.rejections.isEmpty && file.problems.isEmpty)
    #expect(file.items.count == entries.count)
    for (entry, item) in zip(entries, file.items) {
      var expected = expected(entry)
      adjust(&expected)
      #expect(ImportedFile.line(item) == ImportedFile.line(expected))
    }
  }

  /// What the formats can carry of an entry.
  private func expected(_ entry: ExportEntry) -> ImportedItem {
    let item = entry.item
    var expected = ImportedItem(title: item.metadata.title, url: item.url)
    expected.metadata = item.metadata
    expected.metadata.kind = item.kind
    expected.remark = entry.remark
    expected.place.section = entry.section
    expected.place.isOptional = entry.isOptional
    expected.state = item.state
    expected.stateDate = item.stateDate
    expected.progress = item.progress
    expected.rating = item.rating
    expected.tags = item.tags
    expected.added = item.added
    expected.isPrivate = item.isPrivate
    expected.note = item.notes.isEmpty ? nil : item.notes.joined(separator: "\n\n")
    return expected
  }
}
