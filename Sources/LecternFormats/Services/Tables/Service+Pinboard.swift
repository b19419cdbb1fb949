import LecternModel

extension Service {
  /// Pinboard's JSON and XML, and the same from Delicious' API: the title is called `description`.
  static let pinboard = Service(
    name: "pinboard", title: "Pinboard (JSON, XML)", sourceKind: .bookmarks,
    forms: [
      ServiceForm(
        carrier: .json(rows: ["", "posts"]),
        marks: ["href description extended", "href shared toread"],
        fields: fields + [("tags", .tags(" "))]),
      ServiceForm(
        carrier: .markup(root: "posts", row: "post"), marks: ["post href description"],
        fields: fields + [("tag", .tags(" "))]),
    ])

  private static let fields: [(name: String, meaning: Meaning)] = [
    ("href", .link), ("description", .title), ("extended", .remark), ("time", .added),
    ("shared", .isShared), ("toread", .implies(.queued)),
  ]
}
