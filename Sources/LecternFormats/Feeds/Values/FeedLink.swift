/// A link, with Atom's attributes (RFC 4287, section 4.2.7).
public struct FeedLink: Sendable, Hashable {
  /// Absolute where a base is known.
  public var href: String
  /// `alternate` where none is given.
  public var rel: String
  /// Media type as given.
  public var type: String?
  /// Plain text.
  public var title: String?
  /// BCP 47 tag of what it leads to.
  public var hreflang: String?
  /// Bytes.
  public var length: Int?

  /// A link of a relation.
  public init(
    href: String, rel: String = "alternate", type: String? = nil, title: String? = nil,
    hreflang: String? = nil, length: Int? = nil
  ) {
    self.href = href
    self.rel = rel
    self.type = type
    self.title = title
    self.hreflang = hreflang
    self.length = length
  }
}
