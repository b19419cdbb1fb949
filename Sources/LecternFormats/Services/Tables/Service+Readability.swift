import LecternModel

extension Service {
  /// Readability's export.
  static let readability = Service(
    name: "readability", title: "Readability (JSON)",
    forms: [
      ServiceForm(
        carrier: .json(rows: ["bookmarks"]), marks: ["articleurl"],
        fields: [
          ("article__url", .link), ("article__title", .title), ("article__excerpt", .summary),
          ("date_added", .added), ("archive", .implies(.read)), ("date_archived", .archived),
          ("favorite", .starred),
        ])
    ])
}
