import LecternModel

extension ReferenceDraft {
  /// The item of the entry, with all that its format can't say in an item's terms kept as it is.
  mutating func item() -> ImportedItem {
    var item = ImportedItem()
    item.metadata = metadata()
    let ranked = links.enumerated().sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }.map(\.1.url)
    item.url = ranked.first
    item.otherLinks = Array(ranked.dropFirst())
    item.identifiers = identifiers
    item.citationKey = citationKey
    item.tags = tags
    item.note = notes.isEmpty ? nil : notes.joined(separator: "\n\n")
    item.remark = remark
    item.added = added
    item.modified = modified
    item.state = state
    item.rating = rating
    item.progress = progress
    return item
  }

  private mutating func metadata() -> Metadata {
    var metadata = Metadata()
    nameWholeWorks()
    metadata.title = joined(take(.title), take(.subtitle))
    metadata.container = joined(take(.container), take(.containerSubtitle))
    metadata.authors = authors.isEmpty ? nil : authors
    metadata.editors = editors.isEmpty ? nil : editors
    metadata.published = date()
    metadata.publisher = take(.publisher)
    metadata.volume = take(.volume)
    metadata.issue = take(.issue)
    metadata.edition = take(.edition)
    metadata.series = take(.series)
    metadata.pages = pages()
    metadata.summary = abstract.map(Self.plain)
    if let text = take(.pageCount) {
      metadata.pageCount = Int(text)
      if metadata.pageCount == nil { keep(text, as: "pagetotal") }
    }
    if let text = take(.language) {
      metadata.language = LanguageNames.tag(text)
      if metadata.language == nil { keep(text, as: "language") }
    }
    // A part with a title of its own in a book that is named is a chapter.
    if genre == .inBook, metadata.container != nil { genre = .chapter }
    metadata.genre = genre
    metadata.kind = kind ?? genre.flatMap { GenreForm.of($0).kind }
    metadata.extra = extra.isEmpty ? nil : extra
    return metadata
  }

  /// A collection has its title in the place of a container in some files.
  private mutating func nameWholeWorks() {
    guard self[.title] == nil, let genre, [.collection, .proceedings, .book].contains(genre),
      let title = take(.container)
    else { return }
    add(title, as: ReferenceField(role: .title, name: "title"))
    if let subtitle = take(.containerSubtitle) {
      add(subtitle, as: ReferenceField(role: .subtitle, name: "subtitle"))
    }
  }

  private func joined(_ title: String?, _ subtitle: String?) -> String? {
    guard let title else { return subtitle }
    guard let subtitle else { return title }
    let isClosed = title.last.map { ":?!.".contains($0) } ?? false
    return title + (isClosed ? " " : ": ") + subtitle
  }

  /// The date of publication. A text that says more than it is kept.
  private mutating func date() -> PartialDate? {
    let year = take(.year)
    let month = take(.month)
    let day = take(.day)
    if let text = take(.date) {
      let date = ReferenceDate.ris(text)
      if date?.isWhole != true { keep(date?.edtf?.text ?? text, as: "date") }
      if let date { return date.date }
    }
    guard let year else {
      for (text, name) in [(month, "month"), (day, "day")] { text.map { keep($0, as: name) } }
      return nil
    }
    guard let date = ReferenceDate.parts(year: year, month: month, day: day) else {
      for (text, name) in [(year, "year"), (month, "month"), (day, "day")] {
        text.map { keep($0, as: name) }
      }
      return nil
    }
    if !date.isWhole {
      if year.utf8.count != 4 { keep(year, as: "year") }
      if let month, ReferenceDate.month(month) == nil { keep(month, as: "month") }
    }
    return date.date
  }

  /// `12–34`, with the dash of ranges.
  private mutating func pages() -> String? {
    let first = take(.firstPage)
    let last = take(.lastPage)
    if let pages = take(.pages) { return PageRange.text(pages) }
    guard let first else { return last.map(PageRange.text) }
    let start = PageRange.text(first)
    guard let last, last != first, !start.contains("–") else { return start }
    return "\(start)–\(last)"
  }

  /// An abstract is plain text, also where a publisher gave it as markup.
  private static func plain(_ text: String) -> String {
    let plain = text.utf8.contains(UInt8(ascii: "<")) ? PlainText.lines(text, .undeclared) : text
    return CleanText.block(Blanks.paragraphs(plain)) ?? ""
  }
}
