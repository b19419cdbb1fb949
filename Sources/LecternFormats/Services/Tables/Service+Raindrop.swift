import LecternModel

extension Service {
  /// Raindrop's backup, and the answers of its API.
  static let raindrop = Service(
    name: "raindrop", title: "Raindrop.io (CSV, JSON)",
    forms: [
      ServiceForm(
        carrier: .table,
        marks: ["url excerpt highlights", "url excerpt cover", "url note excerpt folder"],
        fields: [
          ("url", .link), ("title", .title), ("note", .note), ("excerpt", .summary),
          ("folder", .folder("/")), ("tags", .tags(",")), ("created", .added),
          ("cover", .thumbnail), ("highlights", .highlights), ("favorite", .starred),
        ]),
      ServiceForm(
        carrier: .json(rows: ["items", ""]),
        marks: ["link excerpt lastupdate", "link excerpt collection"],
        fields: [
          ("link", .link), ("title", .title), ("note", .note), ("excerpt", .summary),
          ("tags", .tags(",")), ("created", .added), ("lastUpdate", .modified),
          ("cover", .thumbnail), ("highlights", .highlights), ("important", .starred),
        ]),
    ])
}
