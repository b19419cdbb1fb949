/// An author or editor. A person has a family name; a body (a company, "others") only a `literal`.
public struct Person: Hashable, Codable, Sendable {
  /// Family name without particle: `Beethoven`.
  public var family: String?
  /// Given names or initials: `Ludwig`.
  public var given: String?
  /// Particle before the family name: `van`.
  public var particle: String?
  /// `Jr`, `III`.
  public var suffix: String?
  /// The whole name where it has no parts, as of a company.
  public var literal: String?

  /// A person of known parts.
  public init(
    family: String, given: String? = nil, particle: String? = nil, suffix: String? = nil
  ) {
    self.family = family
    self.given = given
    self.particle = particle
    self.suffix = suffix
  }

  /// A body, or a name that can't be taken apart.
  public init(literal: String) { self.literal = literal }

  /// Whether it stands for people who are not named: BibTeX's `and others`.
  public var isOthers: Bool { literal == "others" }

  /// The name as people write it: `Ludwig van Beethoven`.
  public var name: String {
    if let literal { return literal }
    var name = given
    if particle != nil || family != nil { Self.append(lastName, to: &name) }
    if let suffix { Self.append(suffix, to: &name) }
    return name ?? ""
  }

  /// The name as lists are sorted: `van Beethoven, Ludwig`.
  public var sortName: String {
    if let literal { return literal }
    var name = lastName
    if let suffix { name += ", " + suffix }
    if let given { name += ", " + given }
    return name
  }

  /// The family name behind its particle; empty where there is none: `van Beethoven`.
  public var lastName: String {
    guard let particle else { return family ?? "" }
    return family.map { particle + " " + $0 } ?? particle
  }

  private static func append(_ part: String, to name: inout String?) {
    name = name.map { $0 + " " + part } ?? part
  }
}
