import LecternModel

extension Service {
  /// What linkding's API gives, page by page or in one array.
  static let linkding = Service(
    name: "linkding", title: "linkding (JSON)", sourceKind: .bookmarks,
    forms: [
      ServiceForm(
        carrier: .json(rows: ["results", ""]), marks: ["url tagnames", "url isarchived unread"],
        fields: [
          ("url", .link), ("title", .title), ("website_title", .title), ("description", .remark),
          ("website_description", .summary), ("notes", .note),
          ("is_archived", .implies(.read)), ("unread", .implies(.queued)), ("shared", .isShared),
          ("tag_names", .tags(" ")), ("date_added", .added), ("date_modified", .modified),
          ("preview_image_url", .thumbnail),
        ])
    ])
}
