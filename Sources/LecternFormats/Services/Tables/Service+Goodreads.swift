import LecternModel

extension Service {
  /// `goodreads_library_export.csv`, of 24 columns and the older 31. A month without a day is not
  /// exported, so that a book on the shelf `read` often has no date.
  static let goodreads = Service(
    name: "goodreads", title: "Goodreads (CSV)", kind: .book,
    forms: [
      ServiceForm(
        carrier: .table, marks: ["exclusiveshelf title", "bookshelves myrating title"],
        fields: [
          ("Title", .title), ("Author", .author), ("Author l-f", .author),
          ("Additional Authors", .moreNamesInOrder), ("ISBN13", .isbn), ("ISBN", .isbn),
          ("My Rating", .stars), ("Publisher", .publisher), ("Number of Pages", .pageCount),
          ("Year Published", .published), ("Original Publication Year", .published),
          ("Date Read", .finished), ("Date Started", .started), ("Date Added", .added),
          ("Exclusive Shelf", .bookShelf), ("Exclusive Shelf", .shelves("")),
          ("Bookshelves", .shelves(",")), ("My Review", .note), ("Private Notes", .note),
          ("Book Id", .page("https://www.goodreads.com/book/show/")),
        ])
    ])
}
