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
    let journal = self == .bibTeX ? "journal" : "journaltitle"
    switch genre {
    case .article, .magazine, .newspaper, .periodical: return journal
    case .preprint: return self == .bibTeX ? "howpublished" : "journaltitle"
    case .chapter, .inBook, .conferencePaper, .encyclopedia, .book, .collection, .proceedings:
      return "booktitle"
    default: return self == .bibTeX ? "howpublished" : "eventtitle"
    }
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
