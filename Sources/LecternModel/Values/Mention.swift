/// One place where an item was found. Mentions are never thrown away.
public struct Mention: Hashable, Sendable {
  /// The source's title, or its location.
  public var source: String
  /// What sort of source.
  public var sourceKind: SourceKind
  /// Folders and headings from the outside in.
  public var path: [String]
  /// Counts items of the source from 0.
  public var position: Int
  /// The title it goes by there.
  public var title: String?
  /// The link given there, as given.
  public var url: String?
  /// The source's remark.
  public var note: String?
  /// When the source collected or published it.
  public var found: Timestamp?

  /// A place in a source.
  public init(
    source: String, sourceKind: SourceKind, path: [String], position: Int, title: String?,
    url: String?, note: String?, found: Timestamp?
  ) {
    self.source = source
    self.sourceKind = sourceKind
    self.path = path
    self.position = position
    self.title = title
    self.url = url
    self.note = note
    self.found = found
  }
}
