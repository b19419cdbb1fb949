/// One thing to get by HTTP (RFC 9110).
public struct HTTPRequest: Hashable, Sendable {
  /// Absolute, `http` or `https`.
  public var url: String
  /// Fields to send besides those of the client.
  public var fields: HTTPFields
  /// Fields of a conditional request (RFC 9110, section 13.1), sent only to the address whose answer they are of.
  public var condition: Condition?
  /// `GET`, or `HEAD` to know only whether it is there.
  public var method: Method
  /// Where the first connection may lead; redirects are held to more.
  public var reach: Reach

  /// Validators, and where they came from.
  public struct Condition: Hashable, Sendable {
    /// Whose answer they are of.
    public var url: String
    /// `If-None-Match`, `If-Modified-Since`.
    public var fields: HTTPFields

    /// Validators of an address.
    public init(url: String, fields: HTTPFields) {
      self.url = url
      self.fields = fields
    }
  }

  /// What is asked for.
  public enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
  }

  /// A request of an address.
  public init(
    _ url: String, fields: HTTPFields = HTTPFields(), method: Method = .get,
    reach: Reach = .anywhere
  ) {
    self.url = url
    self.fields = fields
    self.method = method
    self.reach = reach
  }
}

/// Which hosts a request may be sent to.
public enum Reach: Hashable, Sendable {
  /// Any: the reader named the address.
  case anywhere
  /// Only what is not loopback, private or of this machine's own net: a stranger named the address.
  case publicOnly
}

/// How long and how large an exchange may be.
public struct HTTPLimits: Hashable, Sendable {
  /// Seconds until there is a connection.
  public var connectSeconds = 15
  /// Seconds for everything, redirects included.
  public var totalSeconds = 60
  /// Fewer bytes a second than this, for `slowSeconds`, is as good as nothing.
  public var slowBytesPerSecond = 32
  /// How long a connection may be slow, in seconds.
  public var slowSeconds = 20
  /// Bytes of the body, after it was decompressed.
  public var bodyBytes = 20 << 20
  /// Redirects in a row.
  public var redirects = 8

  /// The usual ones.
  public init() {}
}
