/// What describes a work. Every field may be missing; a missing field is absent, never empty.
public struct Metadata: Hashable, Codable, Sendable {
  /// Plain text, one line.
  public var title: String?
  /// What the source itself says the work is; nil leaves it to the kind rules.
  public var kind: ItemKind?
  /// In the order of the title page. Nil when the source names none.
  public var authors: [Person]?
  /// Who edited the book or the proceedings, in the order of the title page.
  public var editors: [Person]?
  /// The form of publication, finer than the kind.
  public var genre: Genre?
  /// When the work came out.
  public var published: PartialDate?
  /// Plain text or sanitised HTML: abstract or teaser.
  public var summary: String?
  /// BCP 47 tag.
  public var language: String?
  /// Journal, proceedings, book of a chapter, or site.
  public var container: String?
  /// Publisher, or the school of a thesis.
  public var publisher: String?
  /// Volume of the container.
  public var volume: String?
  /// Issue or number of the container.
  public var issue: String?
  /// Pages of the container: `12–34`.
  public var pages: String?
  /// `2nd`, `15`.
  public var edition: String?
  /// Series the book belongs to.
  public var series: String?
  /// Length of a video or an episode, in seconds.
  public var durationSeconds: Int?
  /// Length of a book, in pages.
  public var pageCount: Int?
  /// Estimated effort in minutes, where the source says one (`14 weeks, 6-10 hours/week`).
  public var effortMinutes: Int?
  /// Address of a picture.
  public var thumbnail: String?
  /// What the reader types into a browser's address bar to go there: `SHORTCUTURL` of bookmark files. A `%s` in
  /// the link then stands for the words typed behind it.
  public var keyword: String?
  /// What a reference file says besides, by BibLaTeX's names of fields: `issn`, `location`, `chapter`.
  /// Plain text.
  public var extra: [String: String]?

  /// Nothing known yet. Apart from the other, because what starts empty need not be copied into place.
  public init() {}

  /// Nothing known but this.
  public init(title: String?, kind: ItemKind? = nil) {
    self.title = title
    self.kind = kind
  }

  /// Year of publication.
  public var year: Int? { published?.year }

  /// Minutes that the work takes, as `time:` asks for: the effort, or else how long it plays.
  public var estimatedMinutes: Int? { effortMinutes ?? durationSeconds.map { $0 / 60 } }
}
