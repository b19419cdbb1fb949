/// A tag in which a text breaks off.
public struct HTMLBrokenTag: Sendable {
  /// The tag with the attributes that are whole; nil where its name is not, and for an end tag.
  public let tag: HTMLTag?
  /// From 1.
  public let line: Int
  /// The tag as far as it goes.
  public let text: String
}
