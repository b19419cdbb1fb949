import LecternModel

extension Service {
  /// Lectern's own JSON (an array, or a line an item), and any JSON of objects with links.
  static let json = Service(
    name: "json", title: "JSON of Lectern, and any of objects with links",
    needsLink: false,
    forms: [
      ServiceForm(
        carrier: .json(rows: [""]),
        marks: ["uuid kind state added mentions", "kind state added mentions"],
        fields: [
          ("kind", .ownKind), ("title", .title), ("authors", .author),
          ("published", .published), ("year", .published), ("url", .link), ("state", .ownState),
          ("state_date", .stateDate), ("rating", .stars), ("progress", .ownProgress),
          ("tags", .tags("")), ("section", .section), ("remark", .ownRemark),
          ("optional", .isOptional), ("notes", .ownNote), ("added", .added),
          ("identifiers", .ownIdentifiers), ("container", .container), ("volume", .volume),
          ("issue", .issue), ("pages", .pages), ("publisher", .publisher),
          ("language", .ownLanguage), ("duration_seconds", .duration),
          ("estimated_minutes", .effort), ("page_count", .pageCount),
          ("links", .links), ("feed_url", .feed), ("private", .isPrivate),
          ("summary", .ownSummary),
        ]),
      ServiceForm(
        carrier: .json(
          rows: ["", "items", "results", "bookmarks", "links", "data", "posts", "entries"]),
        marks: AnyFields.links.flatMap { ["\($0) title", "\($0) name"] } + AnyFields.works,
        needsLink: true,
        confidence: .maybe,
        fields: AnyFields.all),
    ])
}
