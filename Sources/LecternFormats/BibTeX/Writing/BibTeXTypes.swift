import LecternModel

/// The types of an item's entry: the entry's own, and what its fields say besides.
struct BibTeXTypes {
  /// The entry's type: that it came with, where that still says what the genre does and more. Those of
  /// BibLaTeX BibTeX does not know; those that neither knows belong to somebody's style.
  let entry: String
  /// The type that it came with, where it still says what the genre does.
  let given: String?
  private let genre: Genre
  private let dialect: BibTeXDialect
  private let extra: KeptFields
  private let isInContainer: Bool
  private let isOnArXiv: Bool

  init(of item: borrowing Item, _ genre: Genre, _ extra: KeptFields, _ dialect: BibTeXDialect) {
    let given = extra["entrytype"].flatMap { Self.isType($0, of: genre) ? $0 : nil }
    if let given, dialect == .bibLaTeX || Self.isClassic(given) {
      entry = given
    } else {
      // The nearest to the type that it came with in another format.
      let isNearest = dialect == .bibLaTeX && given == nil
      let nearest = isNearest ? FinerTypes.nearest(in: .bibLaTeX, to: extra, of: genre) : nil
      entry = nearest ?? dialect.type(of: genre)
    }
    self.given = given
    self.genre = genre
    self.dialect = dialect
    self.extra = extra
    isInContainer = item.metadata.container != nil
    isOnArXiv = item.identifier(.arxiv) != nil
  }

  private static func isType(_ name: String, of genre: Genre) -> Bool {
    name.utf8.allSatisfy { $0 &- 0x61 < 26 } && !reserved.contains(name)
      && GenreNames.isEntryType(name, of: genre)
  }

  private static func isClassic(_ type: String) -> Bool {
    GenreNames.classicEntryTypes.contains(type) || GenreNames.entryTypes[type] == nil
  }

  private static let reserved: Set = ["string", "comment", "preamble", "xdata", "set"]

  /// The type that a field says, where the entry's own does not: that it came with; or BibLaTeX's of the
  /// genre, if `entrysubtype` says something else already.
  var stated: String? {
    if let given { return given == entry ? nil : given }
    guard extra["entrysubtype"] != nil, !isToldByEntry else { return nil }
    let full = BibTeXDialect.bibLaTeX.type(of: genre)
    return GenreNames.isEntryType(full, of: genre) ? full : nil
  }

  /// Whether the types tell the genre.
  var tellGenre: Bool { isToldByEntry || stated != nil }

  private var isToldByEntry: Bool { genreByEntry == genre || isMastersByEntry }

  /// What the entry is read as without another word: on arXiv and in no journal a preprint, in a book that
  /// is named as a chapter.
  private var genreByEntry: Genre {
    let genre = GenreNames.entryTypes[entry] ?? .misc
    guard !isInContainer else { return genre == .inBook ? .chapter : genre }
    let isPreprint =
      [.misc, .webpage].contains(genre) && isOnArXiv && !GenreNames.isFiner(entry, than: genre)
    return isPreprint ? .preprint : genre
  }

  /// Whether BibLaTeX's type of a thesis says that it is a master's.
  private var isMastersByEntry: Bool {
    genre == .mastersThesis && dialect == .bibLaTeX
      && (extra["type"]?.lowercased().contains("master") ?? true)
  }

  /// What sort of work it is. BibTeX prints what stands there, and knows some sorts of works by the entry's type.
  var ofWork: String? {
    guard dialect == .bibTeX else {
      return extra["type"] ?? (genre == .mastersThesis ? "mathesis" : nil)
    }
    return extra["type"].flatMap { $0 == entry ? nil : WorkTypeNames.words($0) }
  }
}
