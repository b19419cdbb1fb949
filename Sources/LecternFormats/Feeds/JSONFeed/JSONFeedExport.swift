internal import LecternModel

/// Writes a reading list as a feed to subscribe to: JSON Feed 1.1 (jsonfeed.org/version/1.1).
///
/// It says what `AtomExport` says. The list's remark is `content_text`, which every item must have; what
/// the format has no words for stands in the extension `_lectern` (`FeedWork`). Private items are left
/// out; the feed's own `_lectern` counts them.
public struct JSONFeedExport: ExportFormat {
  public let name = "jsonfeed"
  public let title = "JSON Feed"
  public let fileExtension = "json"
  public var carries: Set<FieldName> { FeedWork.carries.union([.tags, .uuid]) }
  public let limits = ["each item is written once, and none that is private"]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var out = TextBuffer()
    out.add("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":")
    JSONValue.string(export.title).append(to: &out)
    out.add(",\n\"items\":[")
    var isFirst = true
    let leftOut = try export.published(Self.append) { item in
      out.add(isFirst ? "\n" : ",\n")
      out.add(item)
      try sink(out.take())
      isFirst = false
    }
    out.add(isFirst ? "]" : "\n]")
    if leftOut > 0 {
      out.add(",\n\"_lectern\":{\"about\":\"\(FeedWork.namespace)\",\"private\":\(leftOut)}")
    }
    out.add("}\n")
    try sink(out.take())
  }

  @Sendable private static func append(_ entry: ExportEntry, to out: inout TextBuffer) {
    let item = entry.item
    out.add("{")
    out.add(member: "id", entry.permanentID)
    out.add(member: "url", item.linkToFollow)
    out.add(member: "title", item.metadata.title)
    out.add(member: "content_text", entry.remark ?? "")
    out.add(member: "summary", entry.plainSummary)
    out.add(member: "date_published", item.added.text)
    append(item.metadata.authors ?? [], to: &out)
    out.add(member: "tags", ifAny: item.tags)
    out.add(member: "language", item.metadata.language)
    append(FeedWork(item), to: &out)
    out.add("}")
  }

  private static func append(_ authors: [Person], to out: inout TextBuffer) {
    guard !authors.isEmpty else { return }
    out.open("[", member: "authors")
    for author in authors {
      out.open("{")
      out.add(member: "name", author.name)
      out.add("}")
    }
    out.add("]")
  }

  private static func append(_ work: FeedWork, to out: inout TextBuffer) {
    out.open("{", member: "_lectern")
    out.add(member: "about", FeedWork.namespace)
    out.add(member: "kind", work.kind?.rawValue)
    out.add(member: "published", work.published?.text)
    if !work.identifiers.isEmpty { out.add(member: "identifiers", work.identifiers) }
    out.add(member: "links", ifAny: work.otherLinks)
    for (name, path) in FeedWork.texts { out.add(member: name, work[keyPath: path]) }
    out.add("}")
  }
}
