import LecternModel

extension Service {
  /// Pinboard's JSON, and the same from Delicious' API: the title is called `description`.
  static let pinboard = Service(
    name: "pinboard", title: "Pinboard (JSON)", sourceKind: .bookmarks,
    forms: [
      ServiceForm(
        carrier: .json(rows: ["", "posts"]),
        marks: ["href description extended", "href shared toread"],
        fields: [
          ("href", .link), ("description", .title), ("extended", .remark), ("time", .added),
          ("shared", .isShared), ("toread", .implies(.queued)), ("tags", .tags(" ")),
        ])
    ])
}
