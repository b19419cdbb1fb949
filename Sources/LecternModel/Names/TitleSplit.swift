/// A title as lists give it, parted from the authors that stand behind it:
/// `The Bitter Lesson, Rich Sutton`, `Deep Learning, Goodfellow et al., 2016`,
/// `Understanding LSTM Networks by Chris Olah`.
public struct TitleSplit: Hashable, Sendable {
  /// The title alone.
  public var title: String
  /// In the order given; empty where nothing is surely a person.
  public var authors: [Person]
  /// A year given behind the authors.
  public var year: Int?

  /// Splits where it is sure that what follows the title are people: known given names or initials,
  /// `et al.`, or two capitalised words behind `by`. Anything else stays title.
  public init(_ text: String) {
    title = text
    authors = []
    let tail = TitleTail(text)
    guard
      let find = tail.bracketed() ?? tail.byline() ?? tail.noteName() ?? tail.separated()
    else { return }
    (title, authors, year) = (find.title, find.authors, find.year ?? tail.year)
  }
}

extension ImportedItem {
  /// Parts authors from the title where they are surely people, unless something else names authors.
  public mutating func splitTitle() {
    guard metadata.authors == nil, let title = metadata.title else { return }
    let split = TitleSplit(title)
    guard !split.authors.isEmpty else { return }
    metadata.title = split.title
    metadata.authors = split.authors
    metadata.published = metadata.published ?? split.year.map { PartialDate(year: $0) }
  }
}
