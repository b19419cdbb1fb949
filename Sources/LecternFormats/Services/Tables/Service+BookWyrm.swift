import LecternModel

extension Service {
  /// BookWyrm's own export.
  static let bookWyrm = Service(
    name: "bookwyrm", title: "BookWyrm (CSV)", kind: .book,
    forms: [
      ServiceForm(
        carrier: .table, marks: ["authortext title", "remoteid openlibrarykey title"],
        fields: [
          ("title", .title), ("author_text", .namesInOrder), ("isbn_13", .isbn),
          ("isbn_10", .isbn), ("start_date", .started), ("finish_date", .finished),
          ("stopped_date", .finished), ("rating", .stars), ("review_content", .note),
          ("shelf", .bookShelf), ("shelf_name", .bookShelf), ("shelf_name", .shelves("")),
          ("shelf_date", .added), ("remote_id", .link),
        ])
    ])
}
