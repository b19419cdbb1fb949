internal import LecternModel

/// Writes a Markdown list (CommonMark with GitHub's task lists) that reads well and can be imported
/// again.
///
/// The title is the first heading, sections are the headings below it, and each item is one line:
/// ```
/// - [x] [Attention Is All You Need](https://arxiv.org/abs/1706.03762) by Ashish Vaswani (2017) — start here (★★★★½, #nlp)
///   > A note of the reader's.
/// - [ ] [Deep Learning](https://www.deeplearningbook.org/) (reading, page 120/800)
/// - [ ] *The War of Art* by Steven Pressfield (optional)
/// ```
/// `[x]` is read. What follows the title is in the form of `BulletText`, its last parenthesis in that
/// of `ItemFacts`. A title without a link is emphasised; an item without a title is its link in angle
/// brackets. A remark's line breaks are hard breaks; notes are a block quotation in the item.
///
/// It carries title, link, authors, date, remark, state with its day, progress, rating, tags, notes
/// (as one) and identifiers; not further links, feeds, abstracts, containers, minutes or the time of
/// adding.
public struct MarkdownExport: ExportFormat {
  public let name = "markdown"
  public let title = "Markdown"
  public let fileExtension = "md"
  public let carries: Set<FieldName> = [
    .title, .url, .authors, .published, .kind, .identifiers, .section, .remark, .optional, .state,
    .stateDate, .progress, .rating, .tags, .notes, .isPrivate,
  ]
  public let limits = [
    "notes come back as one; dates of states as days, of publication as years",
    "a kind is written where the link and title would mean another",
    "headings below the fifth level become one",
    "a name that looks like none, as one whose last word begins small, comes back in the remark",
  ]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var out = TextBuffer()
    out.add("# ")
    append(heading: export.title, to: &out)
    var walk = SectionWalk(deepest: 5, repeatsOuter: true)
    var isInList = false
    let add: @Sendable (inout SectionedText, ExportEntry) -> Void = { part, entry in
      part.add(to: entry.section) { MarkdownBullet(entry).append(to: &$0) }
    }
    try export.parts(SectionedText(), add: add) { part in
      for (section, bullets) in part.pieces {
        let (_, level, beginning) = move(&walk, to: section)
        for (offset, heading) in beginning.enumerated() {
          out.add("\n" + String(repeating: "#", count: level + offset + 2) + " ")
          append(heading: heading, to: &out)
        }
        if !isInList || !beginning.isEmpty { out.add("\n") }
        isInList = true
        out.add(bullets)
        try sink(out.take())
      }
    }
    try sink(out.take())
  }

  /// A heading ends only by another: entries without a section that follow others get one.
  private func move(_ walk: inout SectionWalk, to section: [String]) -> (
    ending: Int, level: Int, beginning: ArraySlice<String>
  ) {
    let needsEnd = section.isEmpty && !walk.open.isEmpty
    return walk.move(to: needsEnd ? ["Other"] : section)
  }

  private func append(heading: String, to out: inout TextBuffer) {
    let start = out.bytes.count
    MarkdownText.append(heading, addresses: .broken, to: &out)
    // Signs at the end would count as the heading's closing marks.
    if out.bytes.last == UInt8(ascii: "#"), out.bytes.count > start { out.add(" <!-- -->") }
    out.add("\n")
  }
}
