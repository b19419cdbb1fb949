import LecternModel

/// Writes the bookmark file that browsers and bookmark services import (`NETSCAPE-Bookmark-file-1`),
/// with a folder for each section.
///
/// A link has `HREF`, `ADD_DATE` (Unix seconds; when a source or the reader collected it, and not when it came
/// into the catalogue), `PRIVATE="1"`, `TOREAD="1"` while it is queued, `TAGS` (separated by commas), Firefox's
/// `SHORTCUTURL` and `FEEDURL`. What no browser has, and every browser passes over,
/// stands in attributes of our own: `DATA-STATE` for a state other than queued, `DATA-RATING` in half
/// stars, `DATA-PROGRESS`. `DD` has the remark, or the first note where there is none, with its line
/// breaks. Without a link of its own, an item is written with the address of its DOI, arXiv id or
/// the like; what has none of these is named in a comment at the end.
public struct NetscapeExport: ExportFormat {
  public let name = "netscape"
  public let title = "Netscape bookmarks"
  public let fileExtension = "html"
  public let headings = ExportHeadings.folders
  public let needs: Set<ExportNeed> = [.dates]
  public let carries: Set<FieldName> = [
    .title, .url, .feed, .section, .remark, .notes, .state, .progress, .rating, .tags, .added,
    .isPrivate,
  ]
  public let limits = [
    "only what has a link is written, or an identifier with an address",
    "the first note is written as the remark where there is none",
    "a comma in a tag becomes a space",
    "a date is written only where a source has one, or the reader added it by hand",
  ]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var out = TextBuffer()
    appendHead(title: export.title, to: &out)
    try sink(out.take())
    var walk = SectionWalk()
    var leftOut: [Int64] = []
    try export.parts(Bookmarks(), add: { $0.add($1) }) { part in
      leftOut += part.leftOut
      try part.texts.write(&walk, begin: Self.appendFolder, end: "</DL><p>\n", to: sink)
    }
    out.add(String(repeating: "</DL><p>\n", count: walk.open.count + 1))
    if !leftOut.isEmpty {
      let ids = leftOut.map { String($0) }.joined(separator: ", ")
      out.add("<!-- left out, having no link: items \(ids) -->\n")
    }
    try sink(out.take())
  }

  private static func appendFolder(to out: inout TextBuffer, _ title: String) {
    out.add("<DT><H3>")
    out.add(title, .markup)
    out.add("</H3>\n<DL><p>\n")
  }

  private func appendHead(title: String, to out: inout TextBuffer) {
    // Readers of other dialects part tags at spaces; by this line ours knows better (`TagDialect`).
    out.add("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- written by Lectern -->\n")
    out.add("<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n<TITLE>")
    out.add(title, .markup)
    out.add("</TITLE>\n<H1>")
    out.add(title, .markup)
    out.add("</H1>\n<DL><p>\n")
  }
}

/// The bookmarks of entries, and the ids of items that have no link.
private struct Bookmarks: Sendable {
  private(set) var texts = SectionedText()
  private(set) var leftOut: [Int64] = []

  mutating func add(_ entry: ExportEntry) {
    guard let link = entry.item.linkToFollow else {
      leftOut.append(entry.item.id)
      return
    }
    texts.add(to: entry.section) { Self.append(entry, link: link, to: &$0) }
  }

  private static func append(_ entry: ExportEntry, link: String, to out: inout TextBuffer) {
    let item = entry.item
    out.add("<DT><A")
    out.add(attribute: "HREF", link)
    out.add(attribute: "ADD_DATE", entry.collected.map { String($0.seconds) })
    out.add(attribute: "PRIVATE", item.isPrivate ? "1" : nil)
    out.add(attribute: "TOREAD", item.state == .queued ? "1" : nil)
    out.add(attribute: "TAGS", tags: item.tags)
    out.add(attribute: "SHORTCUTURL", item.metadata.keyword)
    out.add(attribute: "FEEDURL", item.feedURL)
    out.add(attribute: "DATA-STATE", item.state == .queued ? nil : item.state.rawValue)
    out.add(attribute: "DATA-RATING", item.rating.map { String($0) })
    out.add(attribute: "DATA-PROGRESS", item.progress?.description)
    out.add(">")
    out.add(item.metadata.title ?? link, .markup)
    out.add("</A>\n")
    if let remark = entry.remark ?? item.notes.first, !remark.isEmpty {
      out.add("<DD>")
      out.add(remark, .markupLines)
      out.add("\n")
    }
  }
}
