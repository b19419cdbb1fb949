import JSONTree

/// The parts of a page that may say something of the work, in document order.
struct PageParts {
  /// `meta` by its lower-case name or property.
  var metas: [(name: String, content: String)] = []
  /// `link`, and `a` with a relation.
  var links: [PageLink] = []
  /// The JSON-LD scripts as they stand.
  var scripts: [String] = []
  /// The outermost items of microdata, as JSON-LD would have them.
  var microdata: [JSONNode] = []
  /// The text of `title`.
  var title: String?
  /// The text of the first `h1`.
  var heading: String?
  /// `lang` of the root.
  var language: String?
  /// `href` of the first `base` that has one.
  var base: String?
  /// `datetime` of `time`; one that says it is the date of publication in front.
  var times: [String] = []
  /// Texts that name the author.
  var bylines: [(sign: BylineSign, text: String)] = []

  /// The first content of a name.
  func meta(_ name: String) -> String? { metas.first { $0.name == name }?.content }
}

/// A link of a page to something related.
struct PageLink {
  /// The relations, lower-case.
  var relations: [String]
  /// As written.
  var href: String
  /// Media type, lower-case.
  var type: String?
  var title: String?
  var hreflang: String?
}

/// How a page marks its author, best first.
enum BylineSign: Int, Comparable {
  /// `rel=author`.
  case relation
  /// A class that means the name alone: `author`, `p-author`.
  case name
  /// A class that means the whole line: `byline`.
  case line
  /// A short text that begins with `By`.
  case text

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// What the class of an element says.
  init?(classes: String) {
    let words = classes.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.contains(where: Self.names.contains) {
      self = .name
    } else if words.contains(where: Self.lines.contains) {
      self = .line
    } else {
      return nil
    }
  }

  private static let names: Set<String> = [
    "author", "p-author", "author-name", "byline-name", "byline__name", "entry-author",
    "post-author",
    "article-author", "author__name", "byline-author", "byline__author",
  ]
  private static let lines: Set<String> = [
    "byline", "by-line", "article-byline", "post-byline", "entry-byline", "c-byline",
  ]
}
