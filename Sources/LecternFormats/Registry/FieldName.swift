/// What can be known of an item, and of its place in an export: the names of `ItemJSON`.
///
/// Formats say by them what they carry. The table of `Documentation/Formats.md` and the round-trip
/// properties are made of what they say.
public enum FieldName: String, CaseIterable, Sendable, Comparable {
  case title, url, links, authors, kind, published, summary, language
  case container, volume, issue, pages, publisher, identifiers
  case duration = "duration_seconds"
  case effort = "estimated_minutes"
  case pageCount = "page_count"
  case feed = "feed_url"
  case section, remark, optional
  case state
  case stateDate = "state_date"
  case progress, rating, minutes, tags, notes, added
  case isPrivate = "private"
  case aliases, mentions
  case citationKey = "citation_key"
  case uuid

  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
