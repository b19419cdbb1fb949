import LecternModel

extension Service {
  /// LibraryThing's table of tabs. It has no shelf: dates and collections say where the reader stands.
  static let libraryThing = Service(
    name: "librarything", title: "LibraryThing (TSV, CSV)", kind: .book,
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
        ]),
      // The table of commas that it gave before, its names in quotes within the quotes.
      ServiceForm(
        carrier: .table, marks: ["authorlastfirst title", "authorfirstlast title"],
        fields: [
          ("Title", .title), ("Author (last, first)", .author), ("ISBNs", .isbn),
          ("Publication info", .publication), ("Date", .published), ("Rating", .stars),
          ("Entry date", .added), ("Tags", .tags(",")),
          ("Collections", .shelves(",", plain: ["yourlibrary"])), ("Reviews", .note),
          ("Comments", .note),
        ]),
    ])
}

extension Meaning {
  /// `Gallimard (1979), Poche`: the publisher comes first.
  fileprivate static let publication = Meaning.text { text, draft in
    let name = RowText.collapsed(String(text.prefix { $0 != "(" }))
    if !name.isEmpty { draft.item.metadata.publisher = draft.item.metadata.publisher ?? name }
  }
}
