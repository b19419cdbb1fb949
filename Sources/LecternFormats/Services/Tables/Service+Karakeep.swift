import JSONTree
import LecternModel

extension Service {
  /// Karakeep's (Hoarder's) export. What it keeps without a link are notes.
  static let karakeep = Service(
    name: "karakeep", title: "Karakeep (JSON)", sourceKind: .bookmarks,
    needsLink: false,
    forms: [
      ServiceForm(
        carrier: .json(rows: ["bookmarks", ""]), lists: "lists",
        marks: ["bookmarks createdat content", "createdat archived content note"],
        fields: [
          ("content.url", .link), ("content.sourceUrl", .link), ("title", .title),
          ("content.title", .title), ("content.text", .titledNote), ("note", .note),
          ("summary", .summary), ("content.description", .summary),
          ("content.author", .authors), ("content.publisher", .container),
          ("archived", .implies(.read)), ("createdAt", .added),
          ("modifiedAt", .modified), ("tags", .tags(",")), ("favourited", .starred),
          ("lists", .lists),
          ("content.imageUrl", .thumbnail),
        ])
    ])
}

extension Meaning {
  /// A note that is an item: its first line names it where it has no title.
  fileprivate static let titledNote = Meaning.text { text, draft in
    Meaning.note.read(JSONNode(value: .string(text), line: 0), &draft)
    guard draft.item.metadata.title == nil,
      let first = text.split(whereSeparator: \.isNewline).first
    else { return }
    draft.item.metadata.title = String(
      RowText.collapsed(String(first.drop { $0 == "#" })).prefix(200))
  }
}
