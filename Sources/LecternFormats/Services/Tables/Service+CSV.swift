import LecternModel

extension Service {
  /// Lectern's own CSV, and any table with a column for links or titles.
  static let csv = Service(
    name: "csv", title: "CSV of Lectern, and any with a column for links or titles",
    needsLink: false,
    forms: [
      ServiceForm(
        carrier: .table, marks: ["uuid statedate citationkey"],
        fields: [
          ("kind", .ownKind), ("title", .guarded(.title)), ("authors", .guarded(.parted(";"))),
          ("published", .published), ("year", .published), ("url", .link), ("state", .ownState),
          ("state_date", .stateDate), ("rating", .stars), ("progress", .ownProgress),
          ("tags", .guarded(.partedTags(";"))), ("section", .guarded(.joinedSection)),
          ("remark", .guarded(.ownRemark)), ("optional", .isOptional),
          ("notes", .guarded(.ownNote)), ("added", .added), ("doi", .identifier(.doi)),
          ("arxiv", .identifier(.arxiv)), ("isbn", .isbn), ("container", .guarded(.container)),
          ("volume", .volume), ("issue", .issue), ("pages", .pages),
          ("publisher", .guarded(.publisher)), ("language", .ownLanguage),
          ("duration_seconds", .duration), ("page_count", .pageCount), ("links", .links),
          ("feed_url", .feed), ("private", .isPrivate),
        ]),
      ServiceForm(
        carrier: .table,
        marks: AnyFields.links + AnyFields.works,
        confidence: .probably, fields: AnyFields.all),
    ])
}
