import LecternModel

extension Service {
  /// Open Library's reading log; older files have ids and shelves only.
  static let openLibrary = Service(
    name: "openlibrary", title: "Open Library (CSV)", kind: .book,
    forms: [
      ServiceForm(
        carrier: .table, marks: ["workid bookshelf"],
        fields: [
          ("Title", .title), ("Subtitle", .subtitle), ("Authors", .namesInOrder),
          ("Author", .author), ("ISBN 13", .isbn), ("ISBN 10", .isbn), ("ISBN", .isbn),
          ("Publisher", .publisher), ("Publishers", .publisher), ("Publish Date", .published),
          ("First Publish Year", .published), ("Number of Pages", .pageCount),
          ("Bookshelf", .bookStatus), ("My Ratings", .stars), ("My Rating", .stars),
          ("Date Added", .added), ("Last Read Date", .finished), ("Date Read", .finished),
          ("Work Id", .page("https://openlibrary.org/works/")),
          ("Edition Id", .page("https://openlibrary.org/books/")),
        ])
    ])
}
