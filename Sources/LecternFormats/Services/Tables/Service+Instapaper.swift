import LecternModel

extension Service {
  /// Instapaper's three generations: without time and tags, with time, with both (tags as a JSON array).
  static let instapaper = Service(
    name: "instapaper", title: "Instapaper (CSV)",
    forms: [
      ServiceForm(
        carrier: .table, marks: ["url title selection folder"],
        fields: [
          ("URL", .link), ("Title", .title), ("Selection", .remark),
          (
            "Folder",
            .folder(nil, states: ["unread": .queued, "archive": .read], marks: ["starred"])
          ),
          ("Timestamp", .added), ("Tags", .tags(",")),
        ])
    ])
}
