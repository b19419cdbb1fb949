import LecternModel

extension Service {
  /// `buku --print --json`: an array, or one object for one bookmark.
  static let buku = Service(
    name: "buku", title: "buku (JSON)", sourceKind: .bookmarks,
    forms: [
      ServiceForm(
        carrier: .json(rows: [""]), marks: ["uri index tags", "uri title tags description"],
        fields: fields),
      // With `--format` buku writes addresses alone, or with their tags.
      ServiceForm(
        carrier: .json(rows: [""]), marks: ["uri"], confidence: .maybe, fields: fields),
    ])

  private static let fields: [(String, Meaning)] = [
    ("uri", .link), ("title", .title), ("description", .remark), ("tags", .tags(",")),
  ]
}
