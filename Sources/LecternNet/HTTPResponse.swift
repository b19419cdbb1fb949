/// An answer that was received whole.
public struct HTTPResponse: Hashable, Sendable {
  /// Where it came from in the end.
  public var url: String
  /// Of the last answer: 200, 304, 404.
  public var status: Int
  /// Of the last answer.
  public var fields: HTTPFields
  /// Decompressed.
  public var body: [UInt8]
  /// The redirects on the way there, in order.
  public var redirects: [Redirect]
  /// Whether all of the way led to loopback or private addresses.
  public var isPrivate: Bool

  /// A step on the way.
  public struct Redirect: Hashable, Sendable {
    /// 301, 302, 303, 307 or 308.
    public var status: Int
    /// Where it led.
    public var url: String

    /// Whether the old address is not to be used again.
    public var isPermanent: Bool { status == 301 || status == 308 }
  }

  /// Where the address has moved for good: the end of a way whose steps were all permanent; nil when there
  /// was no step, or a passing one.
  public var permanentURL: String? {
    redirects.allSatisfy(\.isPermanent) ? redirects.last?.url : nil
  }

  /// The character set that `Content-Type` states.
  public var charset: String? {
    guard let type = fields.first("Content-Type") else { return nil }
    for parameter in type.split(separator: ";").dropFirst() {
      let sides = parameter.split(separator: "=", maxSplits: 1).map { side in
        String(side).filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
      }
      if sides.count == 2, sides[0].lowercased() == "charset", !sides[1].isEmpty { return sides[1] }
    }
    return nil
  }

  /// `text/html`, without parameters; nil when nothing is stated.
  public var mediaType: String? {
    fields.first("Content-Type")?.split(separator: ";").first
      .map { $0.filter { !$0.isWhitespace }.lowercased() }
  }
}
