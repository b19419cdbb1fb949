/// The names that a template may use, in the order of help.
public enum TemplateNames {
  /// A name and what it stands for.
  public typealias Entry = (name: String, meaning: String)

  /// Of the list as a whole, and of each of its sections.
  public static let list: [Entry] = [
    ("title", "heading of the list"), ("items", "all entries in order"),
    ("sections", "the headings in order, each with title, path, level and its own items"),
    ("count", "how many entries; also of a section"),
    (
      "totals", "totals.read, totals.unread, totals.reading, …: entries by state; also of a section"
    ),
    ("path", "of a section: its headings from the outside in"),
    ("level", "of a section: its depth, from 1"),
  ]

  /// Of an item, in the shape of `--format json`.
  public static let item: [Entry] = [
    ("title", "absent when it has none"),
    ("link", "the link to follow; never one that runs something"), ("url", "the link as given"),
    ("authors", "names; {{authors}} joins them"), ("year", "of publication"),
    ("published", "2017, 2017-06 or 2017-06-12"), ("kind", "book, paper, post …"),
    ("state", "inbox, queued, reading, paused, read or dropped"),
    ("is", "is.read, is.unread, is.paper …: for {{#is.read}}…{{/is.read}}"),
    ("state_date", "since when, RFC 3339 in UTC"), ("added", "RFC 3339 in UTC"),
    ("tags", "names; {{tags}} joins them"), ("rating", "stars: 0.5 to 5"),
    ("progress", "page 120/458, 40%, 44:24, ch 2"), ("minutes", "logged"),
    ("remark", "the list's remark"), ("optional", "whether the list says it may be skipped"),
    ("section", "headings from the outside in"), ("notes", "the reader's"),
    ("summary", "abstract or teaser: text or HTML"),
    ("container", "journal, proceedings, book or site"),
    ("volume", "of the container"), ("issue", "of the container"), ("pages", "of the container"),
    ("publisher", "or the school of a thesis"), ("language", "BCP 47"),
    ("duration_seconds", "of a video or episode"),
    ("page_count", "of a book"), ("identifiers", "each with scheme and value"),
    ("scheme", "of an identifier"), ("value", "of an identifier"),
    ("links", "all others"), ("feed_url", "of a subscription"), ("aliases", "other titles"),
    ("mentions", "how many sources mention it"), ("citation_key", "once given"),
    ("private", "whether it is not for others"), ("id", "of the catalogue"),
    ("uuid", "the same in every catalogue"),
  ]

  /// All of them.
  public static let all = list + item

  private static let known = Set(all.map(\.name))

  /// Whether a tag's name means something: `.`, `title`, `totals.read`, and nothing at all, as in
  /// `first()`.
  static func areKnown(_ name: String) -> Bool {
    guard let first = name.split(separator: ".").first else { return true }
    return known.contains(String(first))
  }

  /// Whether it is an item's to answer, so that no outer thing does when the item can't.
  static func isItems(_ name: String) -> Bool { itemNames.contains(name) }

  private static let itemNames = Set(item.map(\.name))
}
