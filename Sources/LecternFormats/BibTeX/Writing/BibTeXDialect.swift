import LecternModel

/// The two languages of `.bib` files: BibTeX's own, and BibLaTeX's.
enum BibTeXDialect: Sendable {
  case bibTeX, bibLaTeX

  /// The entry type of a genre.
  func type(of genre: Genre) -> String {
    let form = GenreForm.of(genre)
    return self == .bibTeX ? form.bibTeX : form.bibLaTeX
  }

  /// What the container of a genre is called.
  func container(of genre: Genre) -> String {
    switch genre {
    case .article, .magazine, .newspaper, .periodical:
      return self == .bibTeX ? "journal" : "journaltitle"
    case .chapter, .inBook, .conferencePaper, .encyclopedia, .book, .collection, .proceedings:
      return "booktitle"
    case .preprint: return self == .bibTeX ? "booktitle" : "journaltitle"
    default: return self == .bibTeX ? "booktitle" : "eventtitle"
    }
  }

  /// Whether BibTeX's styles print a container only where it stands once more as `howpublished`.
  func printsAsPublished(_ genre: Genre) -> Bool {
    self == .bibTeX && container(of: genre) == "booktitle"
      && ["misc", "booklet"].contains(type(of: genre))
  }

  /// What the publisher of a genre is called.
  func publisher(of genre: Genre) -> String {
    switch genre {
    case .thesis, .mastersThesis: self == .bibTeX ? "school" : "institution"
    case .report: "institution"
    case .manual, .webpage, .blogPost, .forumPost: "organization"
    default: "publisher"
    }
  }

  /// The name of a field that is kept by BibLaTeX's name.
  func name(ofExtra name: String) -> String {
    self == .bibTeX && name == "location" ? "address" : name
  }

  /// Where the reader's notes stand.
  var annotation: String { self == .bibTeX ? "annote" : "annotation" }
}
