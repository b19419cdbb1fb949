/// The formats of feeds.
public enum FeedKind: String, Sendable, CaseIterable {
  /// RSS 2.0, and RSS that names no version.
  case rss20
  /// RSS 1.0, which is RDF.
  case rss10
  /// RSS 0.90 to 0.94.
  case rss09x
  /// Atom 1.0 (RFC 4287).
  case atom10
  /// Atom 0.3.
  case atom03
  /// JSON Feed 1.0 and 1.1.
  case json
  /// RSS 2.0 written as JSON.
  case rssjson
  /// Microsoft's Channel Definition Format.
  case cdf
}
