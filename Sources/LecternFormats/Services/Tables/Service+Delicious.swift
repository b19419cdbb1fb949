import LecternModel

extension Service {
  /// Delicious' JSON of its last years.
  static let delicious = Service(
    name: "delicious", title: "Delicious (JSON)", sourceKind: .bookmarks,
    forms: [
      ServiceForm(
        carrier: .json(rows: [""]), marks: ["url created others", "url created owner private"],
        fields: [
          ("url", .link), ("title", .title), ("description", .remark), ("created", .added),
          ("tags", .tags(",")), ("private", .isPrivate),
        ])
    ])
}
