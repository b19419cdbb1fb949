import LecternModel

extension Service {
  /// LibraryThing's table of tabs. It has no shelf: dates and collections say where the reader stands.
  static let libraryThing = Service(
    name: "librarything", title: "LibraryThing (TSV)", kind: .book,
    forms: [
      ServiceForm(
        carrier: .table, marks: ["primaryauthor title", "bookid collections title"],
        fields: [
          ("Title", .title), ("Primary Author", .author), ("Secondary Author", .moreBarredNames),
          ("ISBNs", .isbn), ("ISBN", .isbn), ("Publication", .publication), ("Date", .published),
          ("Rating", .stars), ("Page Count", .pageCount), ("Date Read", .finished),
          ("Date Started", .started), ("Entry Date", .added), ("Tags", .tags(",")),
          ("Collections", .shelves(",", plain: ["yourlibrary"])), ("Review", .note),
          ("Comment", .note), ("Private Comment", .note), ("Languages", .language),
          ("Work id", .page("https://www.librarything.com/work/")),
        ])
    ])
}

extension Meaning {
  /// `Gallimard (1979), Poche`: the publisher comes first.
  fileprivate static let publication = Meaning.text { text, draft in
    let name = RowText.collapsed(String(text.prefix { $0 != "(" }))
    if !name.isEmpty { draft.item.metadata.publisher = draft.item.metadata.publisher ?? name }
  }
}
