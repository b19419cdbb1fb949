import LecternModel

/// The properties of CSL-JSON for what BibLaTeX calls `number`: that of an issue, of a volume within its
/// series, or of a report.
enum CSLNumbers {
  /// All properties that a number stands in; `article-number` is Crossref's.
  static let all: Set = ["issue", "number", "collection-number", "article-number"]

  /// Where a genre has its number; the first that is there counts.
  static func properties(of genre: Genre) -> [String] {
    switch genre {
    case .article, .magazine, .newspaper, .periodical: ["issue"]
    case .book, .collection, .booklet, .proceedings, .chapter, .inBook, .conferencePaper,
      .encyclopedia:
      ["collection-number", "issue"]
    default: ["number", "issue"]
    }
  }

  /// Where a work's number is written: without a series, what is in a book has that of an issue.
  static func property(of genre: Genre, in metadata: Metadata) -> String {
    let properties = properties(of: genre)
    let isPart = metadata.container != nil && properties[0] == "collection-number"
    return isPart && metadata.series == nil ? "issue" : properties[0]
  }

  /// The name under which another number is kept: that of an article is BibLaTeX's `eid`.
  static func name(ofOther property: String) -> String {
    property == "issue" || property == "collection-number" ? "csl-\(property)" : "eid"
  }
}
