import Bytes
import Foundation
import LecternModel
import Testing

@testable import LecternFormats

@Suite("Every format that goes both ways")
struct RoundTripTests {
  // References have works of their own sort, and `ReferenceRoundTripTests`.
  static let formats = ExportFormats.all
    .filter { !FormatTable.comesBack($0).isEmpty && !($0 is any ReferenceFormat) }.map(\.name)

  @Test(
    "brings back equal what it says it carries, of items with all fields",
    arguments: formats, 0..<30)
  func comesBack(name: String, seed: UInt64) throws {
    let format = try #require(ExportFormats.named(name))
    let fields = FormatTable.comesBack(format).subtracting([.uuid]).sorted()
    var odd = OddValues(seed: seed &+ 1000)
    let entries = Limits.kept((0..<25).map { odd.fullEntry(Int64($0)) }, by: name)
    let text = try exported(format, entries)
    let file = try ImportedFile(#require(ImportFormats.named(name)), text)
    #expect(file.rejections.isEmpty && file.problems.isEmpty)
    #expect(file.items.count == entries.count && entries.count > 4)
    for (entry, item) in zip(entries, file.items) {
      for field in fields {
        #expect(
          FieldProbe.value(field, of: item, instead: entry) == FieldProbe.value(field, of: entry),
          "\(field)")
      }
    }
  }

  @Test("the backup brings back every record equal", arguments: 0..<100)
  func backup(seed: UInt64) throws {
    var odd = OddValues(seed: seed)
    let items = (0..<10).map { odd.backupItem(Int64($0)) }
    let lines = try items.map { try BackupLine.text(of: .item($0)) }
    #expect(lines.allSatisfy { !$0.contains("\n") })
    // Written by hand, and yet as they are encoded.
    for (item, line) in zip(items, lines) {
      let encoded = try JSONEncoder().encode(BackupRecord.item(item))
      #expect(try json(encoded) == json(Data(line.utf8)))
    }
    var found: [BackupItem] = []
    let format = try #require(ImportFormats.named("lectern"))
    try format.read(.init(name: "b", bytes: Array(lines.joined(separator: "\n").utf8))) {
      imported in
      if case .record(.item(let item)) = imported { found.append(item) }
    }
    #expect(found == items)
  }

  private func json(_ data: Data) throws -> NSDictionary? {
    try JSONSerialization.jsonObject(with: data) as? NSDictionary
  }

  @Test("every member of an item's JSON is a field")
  func names() {
    guard case .object(let members) = ItemJSON(Sample.paper).value else { return }
    let others: Set = ["id", "year"]
    for member in members where !others.contains(member.name) {
      #expect(FieldName(rawValue: member.name) != nil, "\(member.name)")
    }
  }
}

/// The `limits` of formats, as what they make of entries.
private enum Limits {
  static func kept(_ entries: [ExportEntry], by format: String) -> [ExportEntry] {
    switch format {
    case "markdown":
      // A heading ends only by another.
      entries.filter { $0.section.isEmpty } + entries.filter { !$0.section.isEmpty }
    case "csv":
      entries.map { entry in
        var entry = entry
        entry.section = entry.section.map { $0.replacing("/", with: "") }
        entry.item.tags = entry.item.tags.map { $0.replacing(";", with: "") }
        return entry
      }
    case "opml":
      entries.filter { $0.item.feedURL != nil }.map { entry in
        var entry = entry
        entry.remark = entry.remark?.replacing("\n", with: " ")
        return entry
      }
    case "netscape":
      entries.filter { $0.item.url != nil }.map { entry in
        var entry = entry
        entry.remark = entry.remark ?? entry.item.notes.first
        return entry
      }
    case "atom", "jsonfeed":
      entries.filter { $0.item.url != nil && !$0.item.isPrivate }
    default: entries
    }
  }
}
