/// A category or keyword.
public struct FeedCategory: Sendable, Hashable {
  /// The word.
  public var term: String
  /// The system the word belongs to.
  public var scheme: String?
  /// The word for people, where it differs.
  public var label: String?

  /// A word.
  public init(term: String, scheme: String? = nil, label: String? = nil) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}
