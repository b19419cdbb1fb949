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
    var entries = PublishedEntries()
    var isFirst = true
    while let entry = try entries.next(of: export) {
      out.add(isFirst ? "\n" : ",\n")
      Self.value(of: entry).append(to: &out)
      try sink(out.take())
      isFirst = false
    }
    out.add(isFirst ? "]" : "\n]")
    if entries.leftOut > 0 {
      out.add(
        ",\n\"_lectern\":{\"about\":\"\(FeedWork.namespace)\",\"private\":\(entries.leftOut)}")
    }
    out.add("}\n")
    try sink(out.take())
  }

  private static func value(of entry: ExportEntry) -> JSONValue {
    let item = entry.item
    let authors = (item.metadata.authors ?? []).map {
      JSONValue.object([("name", .string($0.name))])
    }
    let members: [(String, JSONValue?)] = [
      ("id", .string(entry.permanentID)), ("url", item.linkToFollow.map(JSONValue.string)),
      ("title", item.metadata.title.map(JSONValue.string)),
      ("content_text", .string(entry.remark ?? "")),
      ("summary", entry.plainSummary.map(JSONValue.string)),
      ("date_published", .string(item.added.text)),
      ("authors", authors.isEmpty ? nil : .array(authors)), ("tags", texts(item.tags)),
      ("language", item.metadata.language.map(JSONValue.string)),
      ("_lectern", value(of: FeedWork(item))),
    ]
    return .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  private static func value(of work: FeedWork) -> JSONValue {
    let identifiers = work.identifiers.map {
      JSONValue.object([("scheme", .string($0.scheme.rawValue)), ("value", .string($0.value))])
    }
    let members: [(String, JSONValue?)] =
      [
        ("about", .string(FeedWork.namespace)),
        ("kind", work.kind.map { .string($0.rawValue) }),
        ("published", work.published.map { .string($0.text) }),
        ("identifiers", identifiers.isEmpty ? nil : .array(identifiers)),
        ("links", texts(work.otherLinks)),
      ] + FeedWork.texts.map { ($0.name, work[keyPath: $0.path].map(JSONValue.string)) }
    return .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  private static func texts(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
  }
}
