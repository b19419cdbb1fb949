internal import Foundation
internal import LecternModel

/// Writes a reading list as a feed to subscribe to: Atom 1.0 (RFC 4287).
///
/// An entry's id is the item's UUID, its dates are the day it came onto the list, its summary is the
/// work's and its content the list's remark. What Atom has no words for (kind, day of publication,
/// journal, identifiers, further links) stands in an element of Lectern's own (`FeedWork`), so that
/// importing the feed invents nothing. A feed is for others: it has neither the reader's state, rating,
/// progress and notes, nor private items; a comment at the end counts those.
///
/// RFC 4287 wants a date of the feed before all entries. It is `Export.latest`, or the beginning of
/// Unix time where there is none, as in an empty list.
public struct AtomExport: ExportFormat {
  public let name = "atom"
  public let title = "Atom feed"
  public let fileExtension = "atom"
  public var carries: Set<FieldName> { FeedWork.carries.union([.tags, .uuid]) }
  public let limits = ["each item is written once, and none that is private"]
  public let needs: Set<ExportNeed> = [.latest]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var out = TextBuffer()
    appendHead(export, to: &out)
    try sink(out.take())
    let leftOut = try export.published({ AtomEntry($0).append(to: &$1) }, to: sink)
    if leftOut > 0 { out.add("<!-- left out, being private: \(leftOut) -->\n") }
    out.add("</feed>\n")
    try sink(out.take())
  }

  private func appendHead(_ export: Export, to out: inout TextBuffer) {
    out.add(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    out.add(attribute: "xmlns:lectern", FeedWork.namespace)
    out.add(">\n<id>\(FeedID.urn(of: export.title))</id>\n")
    out.add(element: "title", export.title)
    out.add(element: "updated", (export.latest ?? Timestamp(seconds: 0)).text)
    // Every entry must have an author, if only the feed's.
    out.add("<author><name>Lectern</name></author>\n<generator>Lectern</generator>\n")
  }
}

/// One entry of an Atom feed.
private struct AtomEntry {
  private let entry: ExportEntry
  private var item: Item { entry.item }

  init(_ entry: ExportEntry) { self.entry = entry }

  func append(to out: inout TextBuffer) {
    let link = item.linkToFollow
    out.add("<entry")
    out.add(attribute: "xml:lang", item.metadata.language)
    out.add(">\n")
    out.add(element: "id", entry.permanentID)
    out.add(element: "title", item.title)
    out.add(element: "published", item.added.text)
    out.add(element: "updated", item.added.text)
    if let link {
      out.add("<link rel=\"alternate\"")
      out.add(attribute: "href", link)
      out.add("/>\n")
    }
    for author in item.metadata.authors ?? [] {
      out.add("<author><name>")
      out.add(author.name, .markup)
      out.add("</name></author>\n")
    }
    for tag in item.tags {
      out.add("<category")
      out.add(attribute: "term", tag)
      out.add("/>\n")
    }
    if let summary = entry.plainSummary { out.add(element: "summary", summary, .markupLines) }
    // RFC 4287, section 4.1.1: without a link there must be content.
    let remark = entry.remark ?? ""
    if link == nil || !remark.isEmpty { out.add(element: "content", remark, .markupLines) }
    appendWork(FeedWork(item), to: &out)
    out.add("</entry>\n")
  }

  private func appendWork(_ work: FeedWork, to out: inout TextBuffer) {
    out.add("<lectern:work")
    out.add(attribute: "kind", work.kind?.rawValue)
    out.add(attribute: "published", work.published?.text)
    for (name, path) in FeedWork.texts { out.add(attribute: name, work[keyPath: path]) }
    out.add(">")
    for identifier in work.identifiers {
      out.add("<lectern:identifier")
      out.add(attribute: "scheme", identifier.scheme.rawValue)
      out.add(">")
      out.add(identifier.value, .markup)
      out.add("</lectern:identifier>")
    }
    for link in work.otherLinks {
      out.add("<lectern:link")
      out.add(attribute: "href", link)
      out.add("/>")
    }
    out.add("</lectern:work>\n")
  }
}

/// Ids of feeds that have no address.
enum FeedID {
  /// The same for the same title: a UUID of the sort that RFC 9562 leaves to programs (version 8).
  static func urn(of title: String) -> String {
    var bytes = Array(SHA256.hash(Array("lectern list \(title)".utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    let groups = [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
    return "urn:uuid:" + groups.map { $0.joined() }.joined(separator: "-")
  }
}

extension TextBuffer {
  /// Appends an element with text on a line.
  mutating func add(element name: String, _ text: String, _ escapes: Escapes = .markup) {
    add("<")
    add(name)
    add(">")
    add(text, escapes)
    add("</")
    add(name)
    add(">\n")
  }
}
