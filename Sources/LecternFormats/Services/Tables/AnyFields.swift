import LecternModel

/// What columns are called in tables and objects of any origin.
enum AnyFields {
  /// Names of a link.
  static let links = ["url", "link", "href", "uri", "address", "website", "bookmark"]

  /// Names that tell works without a link.
  static let works = ["title author", "title authors", "title isbn", "title doi"]

  /// Best first.
  static let all: [(name: String, meaning: Meaning)] =
    links.map { ($0, .link) } + [
      ("kind", .kind(kinds)), ("type", .kind(kinds)), ("title", .title), ("name", .title),
      ("subtitle", .subtitle), ("remark", .ownRemark),
      ("description", .remark),
      ("excerpt", .summary), ("summary", .summary), ("abstract", .summary), ("note", .note),
      ("notes", .note), ("comment", .note), ("comments", .note), ("review", .note),
      ("highlights", .highlights), ("author", .authors), ("authors", .authors),
      ("creator", .authors), ("tags", .tags("|;,")), ("labels", .tags("|;,")),
      ("keywords", .tags("|;,")), ("categories", .tags("|;,")), ("folder", .anyFolder),
      ("collection", .anyFolder), ("section", .anyFolder), ("progress", .ownProgress),
      ("added", .added), ("date added", .added),
      ("created", .added), ("created_at", .added), ("createdAt", .added), ("date", .added),
      ("time_added", .added), ("saved", .added), ("saved_at", .added), ("savedAt", .added),
      ("modified", .modified), ("updated", .modified), ("updated_at", .modified),
      ("date read", .finished), ("finished", .finished), ("date finished", .finished),
      ("started", .started), ("date started", .started), ("state", .state(states)),
      ("status", .state(states)), ("read status", .state(states)), ("shelf", .state(states)),
      ("is_read", .implies(.read)), ("archived", .implies(.read)), ("is_archived", .implies(.read)),
      ("state_date", .stateDate), ("unread", .implies(.queued)), ("toread", .implies(.queued)),
      ("starred", .starred),
      ("favorite", .starred), ("favourite", .starred), ("private", .isPrivate),
      ("rating", .stars), ("my rating", .stars), ("stars", .stars), ("year", .published),
      ("published", .published), ("publication date", .published), ("publisher", .publisher),
      ("isbn", .isbn), ("isbn13", .isbn), ("isbn10", .isbn), ("doi", .identifier(.doi)),
      ("arxiv", .identifier(.arxiv)), ("pages", .anyPages), ("page_count", .pageCount),
      ("duration_seconds", .duration), ("language", .language), ("journal", .container),
      ("container", .container), ("volume", .volume), ("issue", .issue), ("feed", .feed),
      ("feed_url", .feed),
    ]

  /// Kinds by their own names and by what others call them.
  private static let kinds = Dictionary(
    uniqueKeysWithValues: ItemKind.allCases.map { ($0.rawValue, $0) }
  ).merging(
    [
      "blogpost": .post, "journalarticle": .paper, "preprint": .paper, "talk": .video,
      "lecture": .video, "repository": .code, "repo": .code, "website": .page, "webpage": .page,
    ]) { first, _ in first }

  private static let states = Meaning.bookShelves.merging(
    [
      "unread": .queued, "new": .queued, "later": .queued, "queued": .queued, "active": .queued,
      "archive": .read, "archived": .read, "done": .read, "dropped": .dropped, "inbox": .inbox,
    ]) { first, _ in first }
}
