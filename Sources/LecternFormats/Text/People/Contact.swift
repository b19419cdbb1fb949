/// A person or body as a feed names it.
public struct Contact: Hashable, Sendable {
  /// Plain text, as written: `Ada Lovelace`, `LAPALU, N.`.
  public var name: String?
  /// Without `mailto:`.
  public var email: String?
  /// Home page.
  public var uri: String?

  /// Of these parts; an empty one counts as missing.
  public init(name: String? = nil, email: String? = nil, uri: String? = nil) {
    self.name = name.flatMap { $0.isEmpty ? nil : $0 }
    self.email = email.flatMap { $0.isEmpty ? nil : $0 }
    self.uri = uri.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == Contact() }
}
