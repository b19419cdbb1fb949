/// A file that comes with an entry.
public struct FeedEnclosure: Sendable, Hashable {
  /// Absolute where a base is known.
  public var url: String
  /// Media type as given.
  public var type: String?
  /// Bytes, where a number is given.
  public var length: Int?
  /// Plain text.
  public var title: String?

  /// A file at an address.
  public init(url: String, type: String? = nil, length: Int? = nil, title: String? = nil) {
    self.url = url
    self.type = type
    self.length = length
    self.title = title
  }
}
