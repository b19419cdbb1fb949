/// A name that makes a work recognisable wherever it is met.
public struct Identifier: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// The systems of names that Lectern knows, strongest first.
  public enum Scheme: String, CaseIterable, Codable, Sendable, Comparable {
    /// Digital Object Identifier (ISO 26324), lower case.
    case doi
    /// arXiv id without version: `1706.03762`, `math/0309136`.
    case arxiv
    /// ISBN-13 without dashes.
    case isbn
    /// PubMed id, digits.
    case pmid
    /// PubMed Central id: `PMC` and digits.
    case pmcid
    /// OpenReview forum id.
    case openreview
    /// ACL Anthology id: `P06-1001`, `2020.acl-main.1`.
    case acl
    /// YouTube video id, 11 signs.
    case youtube
    /// GitHub repository as `owner/name`, lower case.
    case github
    /// The strict URL key (see `URLKey`).
    case url
    /// An entry's id within its feed: the feed's strict URL key, a space, the id as given.
    case guid

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.strongestFirst.firstIndex(of: self) ?? Self.strongestFirst.count }

    /// Once: all cases are gathered anew each time that they are asked for.
    private static let strongestFirst = allCases
  }

  /// The system the name belongs to.
  public var scheme: Scheme
  /// The name in its normal form.
  public var value: String

  /// Takes a value that is in its scheme's normal form already.
  public init(_ scheme: Scheme, _ value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// `scheme:value`, as the query language writes it.
  public var description: String { "\(scheme.rawValue):\(value)" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.scheme, left.value) < (right.scheme, right.value)
  }
}
