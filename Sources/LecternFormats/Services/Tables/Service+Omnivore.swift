import LecternModel

extension Service {
  /// The `metadata_*.json` files of Omnivore's export with the highlights and articles beside them
  /// (`OmnivoreFolder`), and the same as a table.
  static let omnivore = Service(
    name: "omnivore", title: "Omnivore (JSON)",
    forms: [
      ServiceForm(
        carrier: .json(rows: [""]), marks: ["url savedat", "url readingprogress labels"],
        fields: fields,
        companions: [
          .init(folder: OmnivoreFolder.highlights, ending: "md", meaning: .markedText),
          .init(folder: OmnivoreFolder.articles, ending: "html", meaning: .content),
        ]),
      ServiceForm(carrier: .table, marks: ["url savedat", "url readingprogress"], fields: fields),
    ])

  private static let fields: [(name: String, meaning: Meaning)] = [
    ("url", .link), ("title", .title), ("description", .summary), ("author", .authors),
    ("state", .state(states)), ("readingProgress", .percent), ("thumbnail", .thumbnail),
    ("labels", .tags(",")), ("savedAt", .added), ("updatedAt", .modified),
    ("publishedAt", .published), ("siteName", .container), ("highlights", .highlights),
  ]

  private static let states: [String: ReadingState] = [
    "active": .queued, "unread": .queued, "succeeded": .queued, "reading": .reading,
    "archived": .read, "deleted": .dropped,
  ]
}
