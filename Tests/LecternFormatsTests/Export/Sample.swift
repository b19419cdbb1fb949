import Foundation
import LecternFormats
import LecternModel

/// Items for the tests of exports.
enum Sample {
  /// A queued item without anything but what is asked for.
  static func item(
    _ id: Int64, _ title: String?, _ url: String? = nil, kind: ItemKind = .page,
    state: ReadingState = .queued
  ) -> Item {
    var metadata = Metadata(title: title)
    metadata.kind = nil
    let uuid = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(id % 256)))
    var item = Item(
      id: id, uuid: uuid, kind: kind, metadata: metadata, state: state,
      added: Timestamp(year: 2026, month: 1, day: 2, hour: 3, minute: 4, second: 5))
    item.url = url
    return item
  }

  /// A paper with everything a paper can have.
  static var paper: Item {
    var item = item(
      7, "Attention Is All You Need", "https://arxiv.org/abs/1706.03762", kind: .paper,
      state: .reading)
    item.metadata.authors = [
      Person(family: "Vaswani", given: "Ashish"), Person(family: "Shazeer", given: "Noam"),
    ]
    item.metadata.published = PartialDate(year: 2017, month: 6, day: 12)
    item.metadata.summary = "<p>The dominant models &amp; more.</p>"
    item.metadata.container = "Advances in Neural Information Processing Systems"
    item.metadata.pages = "5998–6008"
    item.otherLinks = ["https://arxiv.org/pdf/1706.03762"]
    item.identifiers = [
      Identifier(.doi, "10.48550/arxiv.1706.03762"), Identifier(.arxiv, "1706.03762"),
    ]
    item.stateDate = Timestamp(year: 2026, month: 3, day: 1, hour: 12)
    item.progress = Progress(.page, 3, of: 15)
    item.rating = 9
    item.minutes = 45
    item.tags = ["machine learning", "nlp"]
    item.notes = ["Read section 3 twice."]
    item.mentionCount = 4
    return item
  }

  /// Titles that break what doesn't escape them, with what each has to survive.
  static let hostileTitles = [
    "</script><script>alert(1)</script>", "\"quoted\" & 'single' <b>bold</b> &amp; &copy; &#65;",
    "[brackets](http://evil.example) ![image](x) `code` ~~gone~~ *stars* _under_ snake_case",
    "two\nlines\tand\r\ntabs", "right\u{202E}to left\u{202C} and \u{2066}isolated\u{2069}",
    "escape \u{1B}[31mred\u{1B}[0m \u{7} bell \u{0} nul", "--> ]]> <!-- <![CDATA[",
    "=HYPERLINK(\"http://evil.example\")", "\\LaTeX {unbalanced % $x_1^2$ #1 ~", "🦉 e\u{301}té 日本語",
    "C:\\temp\\new", "trailing backslash \\", "1. not a list", "# not a heading",
    "- [ ] not a task",
    "visit https://example.com/a_b_(c)?x=1&copy;=2 or www.example.com.", "@article{x, title={y}}",
  ]

  /// One item for every hostile title, of ids from 1.
  static var hostileItems: [Item] {
    hostileTitles.enumerated().map { index, title in
      var item = item(Int64(index + 1), title, "https://example.com/\(index)")
      item.tags = [title]
      item.notes = [title]
      item.metadata.authors = [Person(literal: title)]
      item.metadata.summary = title
      return item
    }
  }
}

/// The whole text that a format writes.
func exported(_ format: some ExportFormat, _ entries: [ExportEntry], title: String = "List") throws
  -> String
{
  var text = ""
  try format.write(Export(title: title, entries: entries)) { text += $0 }
  return text
}

/// The whole text that a format writes of items without a section, collected when they were added.
func exported(_ format: some ExportFormat, _ items: [Item], title: String = "List") throws -> String
{
  let entries = items.map { item in
    var entry = ExportEntry(item)
    entry.collected = item.added
    return entry
  }
  return try exported(format, entries, title: title)
}
