import LecternModel

extension Service {
  /// Pocket's last export (`part_000000.csv`, with and without a column `cursor`), and what its API gave.
  static let pocket = Service(
    name: "pocket", title: "Pocket (CSV, JSON)",
    forms: [
      ServiceForm(
        carrier: .table,
        marks: ["url timeadded status", "url timeadded tags", "url timeadded title"],
        fields: [
          ("title", .title), ("url", .link), ("time_added", .added), ("tags", .tags("|,")),
          ("status", .state(states)),
        ]),
      ServiceForm(
        carrier: .json(rows: ["list", ""]),
        marks: ["resolvedurl timeadded", "givenurl timeadded", "itemid resolvedurl"],
        fields: [
          ("resolved_url", .link), ("given_url", .link), ("resolved_title", .title),
          ("given_title", .title), ("excerpt", .summary), ("status", .state(states)),
          ("time_added", .added), ("time_read", .archived), ("time_updated", .modified),
          ("tags", .tags("|,")), ("favorite", .starred), ("authors", .namesInOrder),
          ("annotations", .highlights), ("top_image_url", .thumbnail),
        ]),
    ])

  private static let states: [String: ReadingState] = [
    "unread": .queued, "archive": .read, "archived": .read, "read": .read, "0": .queued, "1": .read,
  ]
}
