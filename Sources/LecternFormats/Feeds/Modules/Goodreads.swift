import LecternModel

/// A Goodreads shelf, whose feed has elements without any namespace: what the reader keeps about a book.
extension FeedModule {
  static let goodreads = FeedModule(
    isBare: true,
    entry: [
      "author_name": { $0.authors.add($1.line.map { Contact(name: $0) }, .module) },
      "isbn": { $0.add(WorkIdentifier.isbn($1.text)) },
      "isbn13": { $0.add(WorkIdentifier.isbn($1.text)) },
      "book_published": { $0.published.offer($1.moment, .first) },
      "book_large_image_url": { $0.image.offer($1.url, .module) },
      "book_image_url": { $0.image.offer($1.url, .fallback) },
      "book_description": { $0.summary.offer($1.html, .first) },
      "num_pages": { $0.pageCount = $1.number ?? $0.pageCount },
      "book": { draft, field in
        draft.pageCount = field.child("num_pages")?.number ?? draft.pageCount
      },
      "user_rating": { draft, field in
        // Whole stars; 0 is no rating.
        guard let stars = field.number, (1...5).contains(stars) else { return }
        change(&draft) { $0.rating = stars * 2 }
      },
      "user_read_at": { draft, field in change(&draft) { $0.read = field.moment } },
      "user_date_added": { draft, field in change(&draft) { $0.added = field.moment } },
      "user_review": { draft, field in change(&draft) { $0.review = field.html?.plain } },
      "user_shelves": { draft, field in change(&draft) { Goodreads.sort(field.line, into: &$0) } },
    ])

  private static func change(_ draft: inout Draft, _ body: (inout FeedShelf) -> Void) {
    var shelf = draft.shelf ?? FeedShelf()
    body(&shelf)
    draft.shelf = shelf
  }
}

enum Goodreads {
  private static let states: [String: ReadingState] = [
    "to-read": .queued, "currently-reading": .reading, "read": .read,
  ]

  /// Shelves are states and tags in one list; the `read` shelf's list is empty.
  static func sort(_ shelves: String?, into shelf: inout FeedShelf) {
    let names = Keywords.split(shelves)
    shelf.state = names.isEmpty ? .read : names.lazy.compactMap { states[$0] }.first
    shelf.tags = names.filter { states[$0] == nil }
  }
}
