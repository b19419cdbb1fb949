/// The text of an entry, or where it is.
public struct FeedContent: Sendable, Hashable {
  /// Nil when it is elsewhere or is no text.
  public var text: FeedText?
  /// Media type: `text/html`, `text/plain`, `application/xhtml+xml` or as given.
  public var type: String
  /// Where it is, when it is elsewhere.
  public var source: String?
  /// BCP 47 tag as given.
  public var language: String?

  /// Text of a media type.
  public init(
    text: FeedText? = nil, type: String, source: String? = nil, language: String? = nil
  ) {
    self.text = text
    self.type = type
    self.source = source
    self.language = language
  }
}
