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
    try check(CSVExport(), "csv", entries)
  }

  @Test("what JSON carries comes back equal", arguments: 0..<60)
  func json(seed: UInt64) throws {
    try check(JSONExport(), "json", entries(seed))
  }

  private func entries(_ seed: UInt64) -> [ExportEntry] {
    var odd = OddValues(seed: seed)
    return (0..<25).map { odd.entry(Int64($0)) }
  }

  private func check(_ export: some ExportFormat, _ name: String, _ entries: [ExportEntry]) throws {
    let text = try exported(export, entries)
    let file = try ImportedFile(#require(ImportFormats.named(name)), bytes: Array(text.utf8))
    #expect(file.rejections.isEmpty && file.problems.isEmpty)
    #expect(file.items.count == entries.count)
    for (entry, item) in zip(entries, file.items) {
      let expected = ImportedFile.whole(entry)
      #expect(ImportedFile.line(item) == ImportedFile.line(expected))
    }
  }
}
