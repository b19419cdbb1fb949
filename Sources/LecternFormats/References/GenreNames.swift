import LecternModel

/// Genres by the names that formats have for them; several names may mean one genre.
enum GenreNames {
  /// Entry types of BibTeX, BibLaTeX and what other tools write, in lower case.
  static let entryTypes = names(
    """
    article = article review suppperiodical
    book = book mvbook ebook
    collection = collection mvcollection reference mvreference
    booklet = booklet
    chapter = incollection bookinbook suppbook suppcollection
    inbook = inbook
    inproceedings = inproceedings conference
    proceedings = proceedings mvproceedings
    report = report techreport
    thesis = thesis phdthesis
    mastersthesis = mastersthesis
    manuscript = unpublished manuscript letter
    manual = manual
    patent = patent
    standard = standard
    dataset = dataset data
    software = software softwareversion softwaremodule code program
    webpage = online www electronic webpage website
    blogpost = blog
    video = video movie film
    audio = audio music podcast
    encyclopedia = inreference dictionary
    presentation = presentation talk lecture
    periodical = periodical
    preprint = preprint
    magazine = magazine
    newspaper = newspaper
    misc = misc artwork image commentary jurisdiction legislation legal performance bibnote
    """)

  /// The entry types that BibTeX's own styles know; those it does not, BibLaTeX does or a style of somebody's.
  static let classicEntryTypes: Set<String> = [
    "article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings", "manual",
    "mastersthesis", "misc", "phdthesis", "proceedings", "techreport", "unpublished",
  ]

  /// Whether works of a genre may have an entry type. What stands in a book that is named is a chapter,
  /// also as `inbook`.
  static func isEntryType(_ type: String, of genre: Genre) -> Bool {
    let own = entryTypes[type] ?? .misc
    return own == genre || own == .inBook && genre == .chapter
  }

  /// Whether an entry type says more than the genre does. BibLaTeX has other names for three of its types.
  static func isFiner(_ type: String, than genre: Genre) -> Bool {
    let form = GenreForm.of(genre)
    return isEntryType(type, of: genre)
      && ![form.bibTeX, form.bibLaTeX, "conference", "electronic", "www"].contains(type)
  }

  /// RIS's types, in lower case; some write them out.
  static let risTypes = names(
    """
    article = jour abst inpr ejour
    magazine = mgzn
    newspaper = news
    book = book ebook whole
    collection = edbook
    booklet = pamp
    chapter = chap echap
    inproceedings = cpaper
    proceedings = conf
    report = rprt govdoc
    thesis = thes
    manuscript = unpb manscpt pcomm
    patent = pat
    standard = stand
    dataset = data aggr dbase
    software = comp
    webpage = elec
    blogpost = blog
    forumpost = icomm
    video = video mpct advs
    audio = sound music
    encyclopedia = ency encyc dict
    presentation = slide
    periodical = jfull ser
    misc = gen unbill bill art map case stat figure chart hear
    """)

  /// The names that EndNote and others write out after `TY`.
  static let writtenTypes = names(
    """
    article = journal-article article journal
    magazine = magazine-article
    newspaper = newspaper-article
    book = book electronic-book
    collection = edited-book
    chapter = book-section book-chapter
    inproceedings = conference-paper
    proceedings = conference-proceedings
    report = report
    thesis = thesis dissertation
    webpage = web-page
    blogpost = blog
    patent = patent
    software = computer-program
    misc = generic
    """)

  /// CSL's types.
  static let cslTypes = names(
    """
    article = article-journal review review-book
    magazine = article-magazine
    newspaper = article-newspaper
    preprint = article
    book = book classic
    collection = collection
    booklet = pamphlet
    chapter = chapter
    inproceedings = paper-conference
    report = report
    thesis = thesis
    manuscript = manuscript personal_communication
    patent = patent
    standard = standard
    dataset = dataset
    software = software
    webpage = webpage
    blogpost = post-weblog
    forumpost = post
    video = motion_picture
    audio = song broadcast interview
    encyclopedia = entry entry-dictionary entry-encyclopedia
    presentation = speech event
    periodical = periodical
    misc = document bill figure graphic hearing legal_case legislation map musical_score performance regulation treaty
    """)

  /// Crossref's, which writes CSL-JSON with types of its own.
  static let crossrefTypes = names(
    """
    article = journal-article
    book = monograph edited-book reference-book
    chapter = book-chapter book-section book-part reference-entry
    inproceedings = proceedings-article
    proceedings = proceedings
    preprint = posted-content
    thesis = dissertation
    report = report-component
    """)

  private static func names(_ text: String) -> [String: Genre] {
    var names: [String: Genre] = [:]
    for row in text.split(whereSeparator: \.isNewline) {
      let sides = row.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      guard sides.count == 2, let name = sides[0].first else { continue }
      for alias in sides[1] { names[alias] = Genre(rawValue: name) ?? .misc }
    }
    return names
  }
}
