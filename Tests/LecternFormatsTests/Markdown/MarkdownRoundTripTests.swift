import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Markdown out and in again")
struct MarkdownRoundTripTests {
  @Test("what an export carries comes back equal", arguments: 0..<100)
  func property(seed: UInt64) throws {
    var odd = OddValues(seed: seed)
    var entries = (0..<25).map { odd.entry(Int64($0)) }
    // A heading ends only by another, so that an item without a section must come first.
    entries.sort { $0.section.isEmpty && !$1.section.isEmpty }
    var text = ""
    try MarkdownExport().write(Export(title: odd.words(), entries: entries)) { text += $0 }
    let file = try ImportedFile(MarkdownImport(), text)
    #expect(file.rejections.isEmpty)
    #expect(file.items.count == entries.count)
    for (entry, item) in zip(entries, file.items) {
      var item = item
      // A kind is written only where the kind rules would decide on another.
      if item.metadata.kind == entry.item.kind { item.metadata.kind = nil }
      #expect(ImportedFile.line(item) == ImportedFile.line(expected(entry)))
    }
  }

  @Test("a tag that is an address does not become the link of a work without one")
  func addressAsTag() throws {
    var item = Sample.item(1, "A Title")
    item.tags = ["http://x.y/z_(w)", "two"]
    let file = try ImportedFile(MarkdownImport(), exported(MarkdownExport(), [item]))
    #expect(file.items.map(\.url) == [nil])
    #expect(file.items.map(\.tags) == [item.tags])
  }

  @Test(
    "a note keeps its lines and their indentation",
    arguments: [
      "def f(x):\n    if x:\n\treturn  x\n  # done", "  first\n- second\n    - third",
      "a\n\n   > b\n \t c",
      "    one line", "1. one\n   1. two",
    ])
  func indentedNote(note: String) throws {
    var item = Sample.item(1, "A Title", "https://a.example/")
    item.notes = [note]
    let file = try ImportedFile(MarkdownImport(), exported(MarkdownExport(), [item]))
    #expect(file.items.map(\.note) == [note])
    #expect(file.rejections.isEmpty)
  }

  /// What the format can carry of an entry.
  private func expected(_ entry: ExportEntry) -> ImportedItem {
    var expected = ImportedFile.whole(entry)
    expected.metadata.kind = nil
    expected.added = nil
    return expected
  }
}

/// Values full of the signs that formats stumble over; the same seed gives the same values.
struct OddValues {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A number below a limit.
  mutating func number(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// One to five odd words on one line.
  mutating func words() -> String {
    (0...number(5)).map { _ in Self.pieces[number(Self.pieces.count)] }.joined(separator: " ")
  }

  mutating func entry(_ id: Int64) -> ExportEntry {
    var item = Sample.item(id, words(), "https://a.example/\(id)?x=1&y=(2)")
    if number(6) == 0 { item.url = nil }
    item.state = ReadingState.allCases[number(5) + 1]
    if number(2) == 0, item.state != .queued {
      item.stateDate = Timestamp(year: 2020, month: 1 + number(12), day: 1 + number(28))
    }
    if number(3) == 0 { item.metadata.authors = (0...number(3)).map { _ in person() } }
    if number(3) == 0 { item.metadata.published = PartialDate(year: 1900 + number(200)) }
    if number(3) == 0 { item.progress = Progress(.page, number(9), of: 9) }
    if number(3) == 0 { item.rating = 1 + number(10) }
    if number(3) == 0 { item.tags = Array(Set([words(), words()])).sorted() }
    if number(4) == 0 { item.notes = (0...number(2)).map { _ in lines() } }
    // Paragraphs, as highlights have.
    if id % 8 == 3 { item.notes.append("One\nline\n\n> two\n\n# three") }
    item.isPrivate = number(5) == 0
    let section = (0..<number(4)).map { _ in words() }
    var remark = number(2) == 0 ? lines() : nil
    // An address right behind a title without a link is taken for the link.
    if item.url == nil { remark = remark.map { "as " + $0 } }
    var entry = ExportEntry(item, section: section, remark: remark, isOptional: number(5) == 0)
    entry.collected = item.added
    return entry
  }

  private mutating func lines() -> String {
    (0...number(3)).map { _ in words() }.joined(separator: "\n")
  }

  private mutating func person() -> Person {
    Person(family: Self.families[number(4)], given: Self.givenNames[number(4)])
  }

  private static let givenNames = ["Jane", "J. R.", "José", "Ada"]
  private static let families = ["Doe", "O'Neill", "Łukasz", "Li"]

  private static let pieces = [
    "word", "two", "[x]", "(y)", "a_b_c", "*star*", "`code`", "<b>", "&amp;", "&",
    "http://x.y/z_(w)",
    "www.x.yz", "#hash", "1.", "-", "+", ">", "~~s~~", "\\", "|", "ünï", "日本語", "🙂", "\"q\"",
    "it's", "100%", "a:b", "!", "[[w]]", "x@y.org", "$m$", "===", "{z}", "✅", "by", "Jane Doe", "#",
  ]
}
