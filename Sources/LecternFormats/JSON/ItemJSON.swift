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
  public init(_ item: Item) {
    var members = JSONMemberList()
    Self.add(item, to: &members)
    value = .object(members.all)
  }

  /// Shows an item in its place in an export.
  public init(_ entry: ExportEntry) {
    var members = JSONMemberList()
    Self.add(entry, to: &members)
    value = .object(members.all)
  }

  /// The item as one line of JSON Lines, with the line's end.
  public static func line(_ item: Item) -> String {
    var out = TextBuffer()
    out.add("{")
    add(item, to: &out)
    out.add("}\n")
    return out.take()
  }

  /// Appends an item in its place in an export as a JSON object.
  static func append(_ entry: ExportEntry, to out: inout TextBuffer) {
    out.add("{")
    add(entry, to: &out)
    out.add("}")
  }

  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

  private static func add(_ entry: ExportEntry, to members: inout some JSONMemberSink) {
    add(
      entry.item, section: entry.section, remark: entry.remark, isOptional: entry.isOptional,
      to: &members)
  }

  /// All there is to say, sorted by name.
  private static func add(
    _ item: Item, section: [String] = [], remark: String? = nil, isOptional: Bool = false,
    to members: inout some JSONMemberSink
  ) {
    members.add(member: "added", item.added.text)
    members.add(member: "aliases", ifAny: item.aliases)
    members.add(member: "authors", ifAny: item.metadata.authors?.map(\.name) ?? [])
    members.add(member: "citation_key", item.citationKey)
    members.add(member: "container", item.metadata.container)
    members.add(member: "duration_seconds", item.metadata.durationSeconds)
    members.add(member: "estimated_minutes", item.metadata.estimatedMinutes)
    members.add(member: "feed_url", item.feedURL)
    members.add(member: "id", item.id)
    if !item.identifiers.isEmpty { members.add(member: "identifiers", item.identifiers) }
    members.add(member: "issue", item.metadata.issue)
    members.add(member: "kind", item.kind.rawValue)
    members.add(member: "language", item.metadata.language)
    members.add(member: "links", ifAny: item.otherLinks)
    members.add(member: "mentions", item.mentionCount)
    members.add(member: "minutes", item.minutes > 0 ? item.minutes : nil)
    members.add(member: "notes", ifAny: item.notes)
    members.add(member: "optional", isOptional ? .bool(true) : nil)
    members.add(member: "page_count", item.metadata.pageCount)
    members.add(member: "pages", item.metadata.pages)
    members.add(member: "private", item.isPrivate ? .bool(true) : nil)
    members.add(member: "progress", item.progress?.description)
    members.add(member: "published", item.metadata.published?.text)
    members.add(member: "publisher", item.metadata.publisher)
    members.add(member: "rating", item.rating.map { .decimal(Double($0) / 2) })
    members.add(member: "remark", remark)
    members.add(member: "section", ifAny: section)
    members.add(member: "state", item.state.rawValue)
    members.add(member: "state_date", item.stateDate?.text)
    members.add(member: "summary", item.metadata.summary)
    members.add(member: "tags", ifAny: item.tags)
    members.add(member: "title", item.metadata.title)
    members.add(member: "url", item.url)
    members.add(member: "uuid", item.uuid.text)
    members.add(member: "volume", item.metadata.volume)
    members.add(member: "year", item.metadata.year)
  }
}
