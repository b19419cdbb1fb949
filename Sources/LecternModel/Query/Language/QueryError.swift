/// Why a query could not be understood, and where.
public struct QueryError: Error, Hashable, CustomStringConvertible {
  /// The whole query.
  public var query: String
  /// Where the fault begins, counted in characters from 0.
  public var column: Int
  /// How many characters are at fault, at least 1.
  public var length: Int
  /// What is wrong, and what to write instead: a sentence without a period.
  public var reason: String

  /// A fault at a place.
  public init(query: String, column: Int, length: Int, reason: String) {
    self.query = query
    self.column = column
    self.length = max(1, length)
    self.reason = reason
  }

  /// The reason, and under it the query with the offending word marked.
  public var description: String {
    let mark = String(repeating: " ", count: column) + String(repeating: "^", count: length)
    return "\(reason)\n  \(query)\n  \(mark)"
  }
}
