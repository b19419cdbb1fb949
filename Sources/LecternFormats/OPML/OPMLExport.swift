import LecternModel

/// Writes subscriptions as OPML 2.0: an `rss` outline for every item with a feed, a `link` outline for
/// a blog whose feed isn't known, in nested outlines for the sections.
///
/// Carries title, feed, site, tags (`category`), language and remark (`description`). Items that are
/// no subscriptions are left out; a comment at the end counts them.
public struct OPMLExport: ExportFormat {
  public let name = "opml"
  public let title = "OPML"
  public let fileExtension = "opml"
  public let headings = ExportHeadings.folders
  public let carries: Set<FieldName> = [.title, .url, .feed, .section, .remark, .tags, .language]
  public let limits = [
    "only subscriptions are written, and blogs", "a comma in a tag becomes a space",
    "a remark becomes one line",
  ]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var out = TextBuffer()
    out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head>\n<title>")
    out.add(export.title, .markup)
    out.add("</title>\n</head>\n<body>\n")
    try sink(out.take())
    var walk = SectionWalk()
    var leftOut = 0
    try export.parts(Outlines(), add: { $0.add($1) }) { part in
      leftOut += part.leftOut
      try part.texts.write(&walk, begin: Self.appendFolder, end: "</outline>\n", to: sink)
    }
    out.add(String(repeating: "</outline>\n", count: walk.open.count))
    out.add("</body>\n")
    if leftOut > 0 { out.add("<!-- left out, being no subscriptions: \(leftOut) -->\n") }
    out.add("</opml>\n")
    try sink(out.take())
  }

  private static func appendFolder(to out: inout TextBuffer, _ title: String) {
    out.add("<outline")
    out.add(attribute: "text", title)
    out.add(">\n")
  }
}

/// The outlines of entries, and how many have none.
private struct Outlines: Sendable {
  private(set) var texts = SectionedText()
  private(set) var leftOut = 0

  mutating func add(_ entry: ExportEntry) {
    guard let outline = OPMLOutline(entry) else {
      leftOut += 1
      return
    }
    texts.add(to: entry.section) { outline.append(to: &$0) }
  }
}

/// A subscription, or a blog to subscribe to once its feed is known.
private struct OPMLOutline {
  private let entry: ExportEntry
  private let feed: String?
  private let site: String?

  /// Nil for an item that is neither.
  init?(_ entry: ExportEntry) {
    self.entry = entry
    feed = entry.item.feedURL.flatMap { Link.runs($0) ? nil : $0 }
    site = entry.item.url.flatMap { Link.runs($0) ? nil : $0 }
    if feed == nil, entry.item.kind != .blog || site == nil { return nil }
  }

  func append(to out: inout TextBuffer) {
    let item = entry.item
    out.add("<outline")
    out.add(attribute: "type", feed == nil ? "link" : "rss")
    out.add(attribute: "text", item.metadata.title ?? site ?? feed)
    out.add(attribute: "title", item.metadata.title)
    out.add(attribute: "xmlUrl", feed)
    out.add(attribute: feed == nil ? "url" : "htmlUrl", site)
    out.add(attribute: "description", entry.remark)
    out.add(attribute: "category", tags: item.tags)
    out.add(attribute: "language", item.metadata.language)
    out.add("/>\n")
  }
}

extension TextBuffer {
  /// Appends a quoted attribute with a blank before it; nothing when there is no value.
  mutating func add(attribute name: String, _ value: String?) {
    guard let value else { return }
    add(" ")
    add(name)
    add("=\"")
    add(value, .markup)
    add("\"")
  }

  /// Appends tags as an attribute in which commas separate them: one in a tag becomes a space.
  mutating func add(attribute name: String, tags: [String]) {
    let words = tags.map { RowText.collapsed($0.split(separator: ",").joined(separator: " ")) }
    add(attribute: name, words.isEmpty ? nil : words.joined(separator: ","))
  }
}
