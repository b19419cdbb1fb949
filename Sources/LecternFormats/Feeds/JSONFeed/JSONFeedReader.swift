import Bytes
import JSONTree
import LecternModel

/// Reads feeds in JSON, an item at a time as far as the document's order allows.
struct JSONFeedReader {
  private static let limit = 256 << 20

  private var kind: FeedKind?
  private var progress = FeedProgress()
  private let sink: (FeedEntry, Feed) throws -> Void

  static func read(
    _ input: Input, _ entry: (FeedEntry, Feed) throws -> Void
  ) throws -> FeedDocument {
    let text = try UTF8Stream(input, declaration: .none)
    var bytes: [UInt8] = []
    while let chunk = try text.next() {
      bytes += chunk
      guard bytes.count <= limit else {
        throw InputError.tooLarge(name: input.name, limit: limit)
      }
    }
    return try withoutActuallyEscaping(entry) { entry in
      var reader = JSONFeedReader(sink: entry)
      reader.progress.base = input.baseURL
      return try reader.read(bytes, of: input, text)
    }
  }

  private init(sink: @escaping (FeedEntry, Feed) throws -> Void) { self.sink = sink }

  private mutating func read(
    _ bytes: [UInt8], of input: Input, _ text: UTF8Stream
  ) throws -> FeedDocument {
    var problems = text.problems.map(Problem.init)
    var report = problems.map(Imported.problem)
    var source = JSONSource(bytes)
    do {
      try source.object { source, name in try member(name, &source) }
    } catch let fault as JSONSource.Fault {
      problems.append(
        Problem(
          code: "malformed-json", line: fault.line, column: fault.column, message: fault.message))
      report.append(.broken(fault))
    }
    guard let kind else {
      let line = problems.first?.line
      throw ImportError(
        name: input.name, line: line,
        reason: problems.first?.message ?? "JSON, but no feed: it has no 'items'")
    }
    return FeedDocument(
      format: kind, encoding: text.encoding, isWellFormed: problems.isEmpty,
      problems: problems + progress.problems,
      report: report + progress.problems.map(Imported.problem), feed: progress.feed,
      entryCount: progress.entryCount)
  }

  /// A member of the document itself.
  private mutating func member(_ name: String, _ source: inout JSONSource) throws {
    switch name {
    case "items" where source.peek() == UInt8(ascii: "["):
      kind = kind ?? .json
      try items(&source, JSONFeedItem.fields)
    case "rss" where source.peek() == UInt8(ascii: "{"):
      kind = .rssjson
      try source.object { source, name in
        if name == "channel" { try channel(&source) } else { _ = try source.value() }
      }
    default:
      let value = try source.value()
      let isVersion = name == "version" && value.text?.contains("jsonfeed") == true
      if isVersion || name == "feed_url" || name == "home_page_url" { kind = kind ?? .json }
      JSONFeedItem.feedFields[name]?(&progress.draft, field(value))
    }
  }

  private mutating func channel(_ source: inout JSONSource) throws {
    try source.object { source, name in
      if name == "item", source.peek() == UInt8(ascii: "[") {
        try items(&source, RSSInJSON.item)
      } else {
        let value = try source.value()
        if name == "item" {
          try handOut(value, RSSInJSON.item)
        } else {
          RSSInJSON.channel[name]?(&progress.draft, field(value))
        }
      }
    }
  }

  private mutating func items(
    _ source: inout JSONSource, _ fields: [String: JSONFieldReader]
  ) throws {
    try source.array { source in try handOut(try source.value(), fields) }
  }

  private mutating func handOut(_ item: JSONNode, _ fields: [String: JSONFieldReader]) throws {
    guard case .object(let members) = item.value else { return }
    var draft = Draft()
    for (name, value) in members { fields[name]?(&draft, field(value)) }
    var entry = draft.entry(line: item.line)
    if entry.isBlank { entry.markup = item.json }
    progress.count(entry)
    try sink(entry, progress.feed)
  }

  private func field(_ value: JSONNode) -> JSONField {
    JSONField(node: value, base: progress.base ?? progress.ownAddress)
  }
}
