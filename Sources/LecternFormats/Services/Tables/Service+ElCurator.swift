import LecternModel

extension Service {
  /// elCurator's export.
  static let elCurator = Service(
    name: "elcurator", title: "elCurator (JSON)", sourceKind: .bookmarks,
    forms: [
      ServiceForm(
        carrier: .json(rows: [""]), marks: ["url issaved"],
        fields: [
          ("url", .link), ("title", .title), ("description", .remark), ("created_at", .added),
          ("tags", .tags(",")),
        ])
    ])
}
