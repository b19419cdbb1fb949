internal import Foundation
public import LecternModel

/// An item as other programs see it: the shape of `list --format json` and of the JSON export. The
/// names are sorted; what is absent is left out, never null or empty.
///
/// | name | value |
/// |---|---|
/// | `id`, `uuid`, `kind`, `state` | always there; the vocabulary of `ItemKind` and `ReadingState` |
/// | `added`, `state_date` | RFC 3339 in UTC; `added` always |
/// | `title`, `summary`, `container`, `volume`, `issue`, `pages`, `publisher`, `language` | text |
/// | `authors`, `tags`, `notes`, `aliases`, `links` | arrays of text; `links` are those besides `url` |
/// | `url`, `feed_url` | as given |
/// | `identifiers` | array of `{"scheme","value"}`, strongest first |
/// | `published` | `2017`, `2017-06` or `2017-06-12`; `year` is its number |
/// | `rating` | stars: 0.5 to 5 in halves |
/// | `progress` | `page 120/458`, `40%`, `44:24`, `ch 2`, `3/13` |
/// | `minutes` | logged, when there are any |
/// | `mentions` | how many sources mention it; always there |
/// | `private` | `true`, or absent |
/// | `estimated_minutes` | what it takes to read, hear or see it, when known: stated, or by its duration |
/// | `duration_seconds`, `page_count`, `citation_key` | when known |
/// | `section`, `remark`, `optional` | in an export: headings from the outside in, the list's remark, `true` |
public struct ItemJSON: Encodable, Sendable {
  /// The item as a JSON object.
  public let value: JSONValue

  /// Shows an item.
  public init(_ item: Item) { value = .object(Self.members(of: item, in: nil)) }

  /// Shows an item in its place in an export.
  public init(_ entry: ExportEntry) { value = .object(Self.members(of: entry.item, in: entry)) }

  /// The item as one line of JSON Lines, with the line's end.
  public static func line(_ item: Item) -> String {
    var out = TextBuffer()
    ItemJSON(item).value.append(to: &out)
    out.add("\n")
    return out.take()
  }

  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

  private typealias Member = (name: String, value: JSONValue)

  /// All there is to say, sorted by name.
  private static func members(of item: Item, in entry: ExportEntry?) -> [Member] {
    let metadata = item.metadata
    let all: [(String, JSONValue?)] = [
      ("added", .string(item.added.text)),
      ("aliases", texts(item.aliases)),
      ("authors", texts(metadata.authors?.map(\.name) ?? [])),
      ("citation_key", text(item.citationKey)),
      ("container", text(metadata.container)),
      ("duration_seconds", number(metadata.durationSeconds)),
      ("estimated_minutes", number(metadata.estimatedMinutes)),
      ("feed_url", text(item.feedURL)),
      ("id", .number(item.id)),
      ("identifiers", identifiers(item.identifiers)),
      ("issue", text(metadata.issue)),
      ("kind", .string(item.kind.rawValue)),
      ("language", text(metadata.language)),
      ("links", texts(item.otherLinks)),
      ("mentions", number(item.mentionCount)),
      ("minutes", item.minutes > 0 ? number(item.minutes) : nil),
      ("notes", texts(item.notes)),
      ("optional", entry?.isOptional == true ? .bool(true) : nil),
      ("page_count", number(metadata.pageCount)),
      ("pages", text(metadata.pages)),
      ("private", item.isPrivate ? .bool(true) : nil),
      ("progress", text(item.progress?.description)),
      ("published", text(metadata.published?.text)),
      ("publisher", text(metadata.publisher)),
      ("rating", item.rating.map { .decimal(Double($0) / 2) }),
      ("remark", text(entry?.remark)),
      ("section", texts(entry?.section ?? [])),
      ("state", .string(item.state.rawValue)),
      ("state_date", text(item.stateDate?.text)),
      ("summary", text(metadata.summary)),
      ("tags", texts(item.tags)),
      ("title", text(metadata.title)),
      ("url", text(item.url)),
      ("uuid", .string(text(of: item.uuid))),
      ("volume", text(metadata.volume)),
      ("year", number(metadata.year)),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  private static func text(of id: UUID) -> String {
    var out = TextBuffer()
    out.add(id, digits: TextBuffer.lower)
    return out.take()
  }

  private static func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

  private static func number(_ number: Int?) -> JSONValue? {
    number.map { JSONValue.number(Int64($0)) }
  }

  private static func texts(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
  }

  private static func identifiers(_ identifiers: [Identifier]) -> JSONValue? {
    guard !identifiers.isEmpty else { return nil }
    return .array(
      identifiers.map {
        .object([("scheme", .string($0.scheme.rawValue)), ("value", .string($0.value))])
      })
  }
}
