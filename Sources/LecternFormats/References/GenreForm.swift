import LecternModel

/// What a genre is called in each format of references, and what kind of work it is.
struct GenreForm: Sendable {
  let genre: Genre
  /// Nil where the genre leaves the kind open.
  let kind: ItemKind?
  /// Entry type of BibTeX.
  let bibTeX: String
  /// Entry type of BibLaTeX.
  let bibLaTeX: String
  /// RIS's `TY`.
  let ris: String
  /// CSL's `type`.
  let csl: String

  /// A genre's row.
  static func of(_ genre: Genre) -> GenreForm { rows[genre] ?? table[table.count - 1] }

  private static let rows = Dictionary(uniqueKeysWithValues: table.map { ($0.genre, $0) })

  static let table: [GenreForm] = [
    row(.article, .paper, "article", "article", "JOUR", "article-journal"),
    row(.magazine, .post, "article", "article", "MGZN", "article-magazine"),
    row(.newspaper, .post, "article", "article", "NEWS", "article-newspaper"),
    row(.preprint, .paper, "misc", "online", "JOUR", "article"),
    row(.book, .book, "book", "book", "BOOK", "book"),
    row(.collection, .book, "book", "collection", "EDBOOK", "book"),
    row(.booklet, .book, "booklet", "booklet", "PAMP", "pamphlet"),
    row(.chapter, .paper, "incollection", "incollection", "CHAP", "chapter"),
    row(.inBook, .book, "inbook", "inbook", "CHAP", "chapter"),
    row(.conferencePaper, .paper, "inproceedings", "inproceedings", "CPAPER", "paper-conference"),
    row(.proceedings, .book, "proceedings", "proceedings", "CONF", "book"),
    row(.report, .paper, "techreport", "report", "RPRT", "report"),
    row(.thesis, .paper, "phdthesis", "thesis", "THES", "thesis"),
    row(.mastersThesis, .paper, "mastersthesis", "thesis", "THES", "thesis"),
    row(.manuscript, .paper, "unpublished", "unpublished", "UNPB", "manuscript"),
    row(.manual, nil, "manual", "manual", "STAND", "document"),
    row(.patent, nil, "misc", "patent", "PAT", "patent"),
    row(.standard, nil, "misc", "standard", "STAND", "standard"),
    row(.dataset, nil, "misc", "dataset", "DATA", "dataset"),
    row(.software, .code, "misc", "software", "COMP", "software"),
    row(.webpage, nil, "misc", "online", "ELEC", "webpage"),
    row(.blogPost, .post, "misc", "online", "BLOG", "post-weblog"),
    row(.forumPost, .post, "misc", "online", "ICOMM", "post"),
    row(.video, .video, "misc", "video", "VIDEO", "motion_picture"),
    row(.audio, nil, "misc", "audio", "SOUND", "song"),
    row(.encyclopedia, .paper, "incollection", "inreference", "ENCYC", "entry-encyclopedia"),
    row(.presentation, nil, "misc", "unpublished", "SLIDE", "speech"),
    row(.periodical, nil, "misc", "periodical", "JFULL", "periodical"),
    row(.misc, nil, "misc", "misc", "GEN", "document"),
  ]

  private static func row(
    _ genre: Genre, _ kind: ItemKind?, _ bibTeX: String, _ bibLaTeX: String, _ ris: String,
    _ csl: String
  ) -> GenreForm {
    GenreForm(genre: genre, kind: kind, bibTeX: bibTeX, bibLaTeX: bibLaTeX, ris: ris, csl: csl)
  }
}

extension Genre {
  /// The genre that an item has, or by its kind and its container must have to be cited.
  init(of item: borrowing Item) {
    if let genre = item.metadata.genre {
      self = genre
      return
    }
    let container = item.metadata.container?.lowercased()
    switch (item.kind, container) {
    case (.book, nil): self = .book
    case (.book, _?): self = .chapter
    case (.paper, let container?):
      self = Self.meetings.contains(where: container.contains) ? .conferencePaper : .article
    case (.paper, nil) where item.identifier(.arxiv) != nil: self = .preprint
    case (.post, _): self = .blogPost
    case (.video, _): self = .video
    case (.code, _): self = .software
    case (.page, _), (.blog, _), (.course, _): self = item.url == nil ? .misc : .webpage
    case (.podcast, _): self = .audio
    case (.paper, nil): self = .misc
    }
  }

  /// What the names of proceedings have in them.
  private static let meetings = [
    "proceedings", "conference", "workshop", "symposium", "advances in neural information",
    "neurips", "iclr", "icml",
  ]
}
