/// What sort of work an item is.
public enum ItemKind: String, CaseIterable, Codable, Sendable {
  /// A book, printed or not.
  case book
  /// A scholarly paper, preprint, report or thesis.
  case paper
  /// One article or essay.
  case post
  /// A site or its feed.
  case blog
  /// A course or a series of lectures.
  case course
  /// One video or a playlist of them.
  case video
  /// A podcast or one episode.
  case podcast
  /// A repository of code.
  case code
  /// Anything else.
  case page

  /// A heading for several: `Papers`.
  public var plural: String {
    switch self {
    case .book: "Books"
    case .paper: "Papers"
    case .post: "Posts"
    case .blog: "Blogs"
    case .course: "Courses"
    case .video: "Videos"
    case .podcast: "Podcasts"
    case .code: "Code"
    case .page: "Pages"
    }
  }
}
