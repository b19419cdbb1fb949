public import Bytes
public import LecternModel
import XMLTree

/// Reads subscriptions in OPML 1 and 2: outlines in outlines are folders, an outline with `xmlUrl` is a
/// feed, one with `url` a link.
///
/// A feed in two folders comes twice, as two mentions.
public struct OPMLImport: ImportFormat {
  public let name = "opml"
  public let title = "OPML"
  public let sourceKind = SourceKind.subscriptions
  public let carries: Set<FieldName> = [
    .title, .url, .feed, .section, .remark, .tags, .language, .added,
  ]

  public init() {}

  public func confidence(in head: InputHead) -> Confidence {
    guard head.text.contains("<opml") else { return .no }
    // A text may quote some OPML.
    return TextHead.isMarkup(head.text) ? .certain : .maybe
  }

  public func rejectSheet(header: String?) -> RejectSheet {
    .markup(
      head: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\"><body>\n",
      tail: "</body></opml>\n")
  }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    let stream = try UTF8Stream(input, declaration: .xml)
    var outlines = OPMLOutlines(base: input.baseURL)
    let problems = try XMLStream.read(
      stream.next,
      open: { element in
        let step = outlines.open(element)
        for imported in outlines.take() { try sink(imported) }
        return step
      },
      element: { element in
        outlines.finish(element)
        for imported in outlines.take() { try sink(imported) }
      })
    try stream.tellProblems(to: sink)
    for part in LostMarkup(rows: ["outline"]).report(problems) { try sink(part) }
    guard outlines.isOPML else {
      throw ImportError(name: input.name, reason: "no OPML: there is no outline in it")
    }
  }
}
