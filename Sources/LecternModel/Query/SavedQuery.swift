/// A view: a query under a name, which `@name` stands for in every query.
public struct SavedQuery: Hashable, Codable, Sendable {
  /// Letters, digits, `-` and `_`, beginning with a letter; case does not matter.
  public var name: String
  /// What the reader wrote.
  public var query: String

  /// A named query. Whether the name may stand in a query is for `isName` to say.
  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }

  /// Whether a word can be the name of a view.
  public static func isName(_ word: some StringProtocol) -> Bool {
    guard let first = word.first, first.isLetter, word.count <= 64 else { return false }
    return word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}

/// A view as it was before a change.
public struct ViewBefore: Hashable, Codable, Sendable {
  /// Its name.
  public var name: String
  /// Its query; nil where there was no such view.
  public var query: String?

  /// What a view was.
  public init(name: String, query: String?) {
    self.name = name
    self.query = query
  }
}

/// The views that a query may name.
public struct Views: Sendable {
  private let queries: [String: String]

  /// Views by their names.
  public init(_ views: [SavedQuery] = []) {
    queries = Dictionary(views.map { ($0.name.lowercased(), $0.query) }) { $1 }
  }

  /// All names, in lower case and order.
  public var names: [String] { queries.keys.sorted() }

  /// The query of a name.
  public subscript(name: String) -> String? { queries[name.lowercased()] }
}
