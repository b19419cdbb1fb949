import LecternModel

extension Service {
  /// wallabag's exports: JSON of version 2 and of its API, the same in XML, JSON of version 1, CSV.
  static let wallabag = Service(
    name: "wallabag", title: "wallabag (JSON, XML, CSV)",
    forms: [
      ServiceForm(
        carrier: .json(rows: ["", "_embedded.items"]),
        marks: ["url isarchived isstarred", "url isarchived createdat readingtime"],
        fields: fields),
      ServiceForm(
        carrier: .markup(root: "result", row: "entry"), marks: ["entry url isarchived"],
        fields: fields),
      ServiceForm(
        carrier: .json(rows: [""]), marks: ["url isread isfav", "0 1 2 3 4 5"],
        fields: [
          ("url", .link), ("2", .link), ("title", .title), ("1", .title), ("content", .content),
          ("5", .content), ("is_read", .implies(.read)), ("3", .implies(.read)),
          ("tags", .tags(",")), ("is_fav", .starred), ("4", .starred),
        ]),
      ServiceForm(
        carrier: .table, marks: ["url content tags mimetype", "url mimetype creationdate"],
        fields: [
          ("URL", .link), ("Title", .title), ("Content", .content), ("Tags", .tags(",")),
          ("Language", .language), ("Creation date", .addedDayFirst),
        ]),
    ])

  private static let fields: [(name: String, meaning: Meaning)] = [
    ("url", .link), ("origin_url", .otherLink), ("given_url", .otherLink), ("title", .title),
    ("content", .content), ("is_archived", .implies(.read)),
    ("archived_at", .archived), ("created_at", .added), ("updated_at", .modified),
    ("published_at", .published), ("published_by", .namesInOrder), ("tags", .tags(",")),
    ("is_starred", .starred),
    ("annotations", .annotations), ("language", .language), ("preview_picture", .thumbnail),
  ]
}
