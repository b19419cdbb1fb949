/// Why there was no whole answer.
public struct HTTPFault: Error, Hashable, CustomStringConvertible {
  /// What sort of reason.
  public enum Kind: String, Sendable {
    /// The address can't be used at all.
    case address
    /// The host's name leads nowhere.
    case unresolved
    /// No connection.
    case unreachable
    /// It took too long.
    case timeout
    /// The server could not prove who it is, or spoke no TLS.
    case tls
    /// The answer broke off, or is no HTTP.
    case broken
    /// Larger than the limit.
    case tooLarge
    /// Redirects in a circle, or without end, or to somewhere they may not lead.
    case redirect
    /// A stranger's address leads into a private net.
    case forbidden
    /// It was stopped before its end.
    case cancelled
  }

  /// What sort of reason.
  public var kind: Kind
  /// A sentence without a period: what is wrong and, where it helps, what to do.
  public var description: String

  /// A reason.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
