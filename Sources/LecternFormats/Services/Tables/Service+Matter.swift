import LecternModel

extension Service {
  /// Matter's history.
  static let matter = Service(
    name: "matter", title: "Matter (CSV)",
    forms: [
      ServiceForm(
        carrier: .table, marks: ["url inqueue fileid", "url wordcount inqueue"],
        fields: [
          ("Title", .title), ("Author", .authors), ("Publisher", .container), ("URL", .link),
          ("Tags", .tags(";")), ("Favorited", .starred), ("Read", .implies(.read)),
        ])
    ])
}
