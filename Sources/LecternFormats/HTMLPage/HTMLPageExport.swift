internal import LecternModel

/// Writes one self-contained page to read, search and print: no request leaves it, nothing outside it
/// is needed, and without JavaScript it is still the whole list.
///
/// The page is written as the entries come; what is known only at the end (progress, the table of
/// sections) stands at the end of the source and is shown at its place by the style sheet. The
/// content security policy names the hashes of the page's own style and script, so that nothing else
/// can run even if it got in.
public struct HTMLPageExport: ExportFormat {
  public let name = "html"
  public let title = "HTML page"
  public let fileExtension = "html"
  public let needs: Set<ExportNeed> = [.lists]
  public let carries: Set<FieldName> = [
    .title, .url, .authors, .published, .kind, .summary, .container, .duration, .pageCount,
    .section,
    .remark, .optional, .state, .progress, .rating, .tags, .notes, .added, .isPrivate,
  ]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var out = TextBuffer()
    PageFrame.appendHead(title: export.title, to: &out)
    var sections = PageSections()
    var lists = PageLists()
    var seen: Set<Int64> = []
    let add: @Sendable (inout [PageEntry], ExportEntry) -> Void = { $0.append(PageEntry($1)) }
    try export.parts([], add: add) { part in
      for entry in part {
        sections.move(to: entry.section, in: &out)
        sections.count(entry.state)
        // An item of several sections is found under its first.
        if seen.insert(entry.id).inserted {
          entry.appendFirst(lists: lists.count(entry), to: &out)
        } else {
          entry.appendAgain(to: &out)
        }
      }
      try sink(out.take())
    }
    sections.finish(in: &out)
    PageFrame.appendFoot(sections, lists, to: &out)
    try sink(out.take())
  }
}
