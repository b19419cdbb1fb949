import LecternModel

/// OpenGraph (ogp.me) with its `article`, `book` and `video`, and Twitter's cards, which follow it.
enum OpenGraph {
  static func statement(_ parts: PageParts) -> PageStatement {
    var statement = PageStatement()
    var authors: [String] = []
    for meta in parts.metas {
      if authorFields.contains(meta.name) {
        authors.append(meta.content)
      } else {
        fields[meta.name]?(&statement, meta.content)
      }
    }
    statement.reference.authors = PageNames.people(authors)
    statement.effortMinutes = readingTime(parts)
    return statement
  }

  private static let authorFields: Set<String> = ["article:author", "book:author", "books:author"]

  private static let fields: [String: PageField] = [
    "og:title": PageStatement.text(.title, 0),
    "twitter:title": PageStatement.text(.title, 1),
    "og:description": PageStatement.abstract,
    "twitter:description": PageStatement.abstract,
    "og:image": PageStatement.thumbnail,
    "og:image:url": PageStatement.thumbnail,
    "twitter:image": PageStatement.thumbnail,
    "og:locale": PageStatement.language,
    "og:type": { $0.looseKind = $0.looseKind ?? kind($1) },
    "article:published_time": PageStatement.date(0),
    "book:release_date": PageStatement.date(0),
    "video:release_date": PageStatement.date(0),
    "og:article:published_time": PageStatement.date(1),
    "og:pubdate": PageStatement.date(2),
    "book:isbn": PageStatement.isbn,
    "books:isbn": PageStatement.isbn,
    "og:isbn": PageStatement.isbn,
    "books:page_count": { $0.pageCount = $0.pageCount ?? Int($1) },
    "video:duration": duration,
    "og:video:duration": duration,
  ]

  private static let duration: PageField = {
    $0.durationSeconds = $0.durationSeconds ?? DurationText.seconds($1)
  }

  /// `website` and `object` say nothing.
  private static func kind(_ type: String) -> ItemKind? {
    switch type.lowercased() {
    case "article", "blogpost": .post
    case "book", "books.book", "good_reads:book": .book
    case "blog": .blog
    case let type where type.hasPrefix("video"): .video
    default: nil
    }
  }

  /// `twitter:label1` names what `twitter:data1` says: WordPress gives the reading time so.
  private static func readingTime(_ parts: PageParts) -> Int? {
    for number in 1...2 {
      guard parts.meta("twitter:label\(number)")?.lowercased().contains("reading time") == true,
        let text = parts.meta("twitter:data\(number)"), let seconds = DurationText.seconds(text)
      else { continue }
      return max(1, seconds / 60)
    }
    return nil
  }
}
