/// Reads one element into a draft.
typealias FieldReader = @Sendable (inout Draft, Field) -> Void

/// A vocabulary of elements: a format's own or an extension's. It says what it reads as a table; a new one
/// is a file in `Modules` and a line in `FeedModules.all`.
struct FeedModule: Sendable {
  /// The namespaces it goes by; compared without regard to case, `https` and a `/` or `#` at the end.
  var namespaces: [String] = []
  /// Beginnings of further namespaces.
  var namespaceStarts: [String] = []
  /// Prefixes that mean it where they are bound to nothing or to something unknown.
  var prefixes: [String] = []
  /// Whether its elements are known without any namespace too.
  var isBare = false
  /// Whether it is a format of its own, with feeds and entries.
  var isFormat = false
  /// Elements of a feed, by lower-case local name.
  var feed: [String: FieldReader] = [:]
  /// Elements of an entry, by lower-case local name.
  var entry: [String: FieldReader] = [:]
}

extension [String: FieldReader] {
  /// Both tables; the right one counts where both have an element.
  static func + (left: Self, right: Self) -> Self { left.merging(right) { $1 } }
}
