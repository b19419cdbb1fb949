public import Bytes
public import LecternModel

/// Reads bookmark files: the Netscape format in every dialect that browsers and bookmark services
/// write, and the lists in HTML of Pocket and Instapaper.
///
/// Folders become paths; tags and descriptions of folders are left out, and it is said. Text directly behind a link
/// describes it as `DD` does. A plain bookmark has no state; one marked to be read later is `queued`, one
/// in an archive `read`. Dates are taken where they are dates and left out otherwise. Links that lead
/// to no web page (`place:`, `javascript:`) are refused.
///
/// Whether tags are separated by commas or by spaces is decided once for a file: see `TagDialect`.
public struct NetscapeImport: ImportFormat {
  public let name = "netscape"
  public let title = "Netscape bookmarks"
  public let sourceKind = SourceKind.bookmarks
  public let carries: Set<FieldName> = [
    .title, .url, .feed, .section, .remark, .state, .progress, .rating, .tags, .added, .isPrivate,
  ]

  public init() {}

  public func confidence(in head: InputHead) -> Confidence {
    BookmarkRecognition.confidence(head.text)
  }

  public func rejectSheet(header: String?) -> RejectSheet {
    .markup(
      head: """
        <!DOCTYPE NETSCAPE-Bookmark-file-1>
        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
        <TITLE>Refused</TITLE>
        <DL><p>

        """, tail: "</DL><p>\n")
  }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    let tags = TagDialect(head: try input.peek(TagDialect.headSize))
    let stream = try UTF8Stream(input, declaration: .html)
    try withoutActuallyEscaping(sink) { sink in
      var reader = BookmarkReader(tags: tags, base: input.baseURL, sink: sink)
      while let chunk = try stream.next() { try reader.read(chunk) }
      try reader.finish()
    }
    try stream.tellProblems(to: sink)
  }
}
