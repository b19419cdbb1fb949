import LecternModel

extension Service {
  /// Readwise Reader's library, Readwise's highlights (a row each, of which colour and time are left out), and what
  /// the APIs of both give.
  static let readwise = Service(
    name: "readwise", title: "Readwise and Reader (CSV, JSON)",
    needsLink: false,
    forms: [
      ServiceForm(
        carrier: .table, marks: ["url documenttags", "url saveddate location"],
        fields: [
          ("Title", .title), ("URL", .link), ("Author", .authors), ("Document tags", .tags(",")),
          ("Saved date", .added), ("Reading progress", .fraction), ("Location", .state(locations)),
          ("Document note", .note), ("Summary", .summary), ("Published date", .published),
        ]),
      ServiceForm(
        carrier: .table, marks: ["highlight booktitle"],
        workColumns: ["Book Title", "Book Author", "Amazon Book ID"],
        fields: [
          ("Book Title", .title), ("Book Author", .authors),
          ("Amazon Book ID", .page("https://www.amazon.com/dp/")), ("Amazon Book ID", .isbn),
          ("Document tags", .tags(",")), ("Highlight", .passage(\.quote)),
          ("Note", .passage(\.note)), ("Tags", .passageTags), ("Location Type", .passage(\.unit)),
          ("Location", .passage(\.number)),
        ]),
      ServiceForm(
        carrier: .json(rows: ["results", ""]),
        marks: [
          "sourceurl readingprogress", "sourceurl bookid highlights", "sourceurl userbookid",
        ],
        fields: [
          ("source_url", .link), ("url", .link), ("unique_url", .link), ("readable_title", .title),
          ("title", .title), ("author", .authors), ("site_name", .container),
          ("summary", .summary), ("tags", .tags(",")), ("book_tags", .tags(",")),
          ("location", .state(locations)), ("category", .kind(categories)),
          ("created_at", .added), ("saved_at", .added), ("updated_at", .modified),
          ("published_date", .published), ("reading_progress", .fraction), ("notes", .note),
          ("document_note", .note), ("highlights", .highlights), ("image_url", .thumbnail),
          ("cover_image_url", .thumbnail),
        ]),
    ])

  /// What came by a feed was not chosen yet: that is what Lectern's inbox is.
  private static let locations: [String: ReadingState] = [
    "new": .queued, "later": .queued, "shortlist": .queued, "archive": .read, "feed": .inbox,
  ]

  private static let categories: [String: ItemKind] = [
    "article": .post, "articles": .post, "book": .book, "books": .book, "epub": .book,
    "video": .video, "podcast": .podcast, "podcasts": .podcast,
  ]
}
