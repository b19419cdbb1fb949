internal import CCurl

/// How long an answer may be used without asking again, by its own word.
public enum CacheDirectives {
  /// A year, in seconds (RFC 9111, section 1.2.2, bounds what need be represented).
  private static let longestLifetime: Int64 = 365 * 24 * 3600

  /// Seconds from the moment of the answer by `Cache-Control: max-age` (RFC 9111, section 5.2.2.1), else by
  /// `Expires` less `Date`; nil when nothing is said, 0 when it is to be asked each time.
  public static func lifetime(_ fields: HTTPFields, now: Int64) -> Int64? {
    let directives = fields["Cache-Control"].map(directives) ?? [:]
    if directives["no-store"] != nil || directives["no-cache"] != nil { return 0 }
    if let age = directives["max-age"] ?? nil, let seconds = Int64(age) {
      return min(max(0, seconds), longestLifetime)
    }
    guard let expires = fields.first("Expires") else { return nil }
    // What is no date means "already past" (section 5.3), as `0` and `-1` do.
    guard let end = HTTPDate.seconds(expires) else { return 0 }
    let start = fields.first("Date").flatMap(HTTPDate.seconds) ?? now
    return min(max(0, end - start), longestLifetime)
  }

  /// Thirty days, in seconds: who asks for more is not taken at its word.
  private static let longestWait: Int64 = 30 * 24 * 3600

  /// Seconds to wait by `Retry-After` (RFC 9110, section 10.2.3), which is a number of them or a date.
  public static func retryAfter(_ fields: HTTPFields, now: Int64) -> Int64? {
    guard let value = fields.first("Retry-After") else { return nil }
    let seconds = Int64(value) ?? HTTPDate.seconds(value).map { $0 - now }
    return seconds.map { min(max(0, $0), longestWait) }
  }

  /// Names in lower case with their values, which may be in quotes.
  private static func directives(_ text: String) -> [String: String?] {
    var found: [String: String?] = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1)
        .map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
      guard let name = sides.first?.lowercased(), found[name] == nil else { continue }
      found[name] = .some(sides.count > 1 ? sides[1] : nil)
    }
    return found
  }
}

/// Dates as HTTP writes them, in all forms that servers do (RFC 9110, section 5.6.7), read by libcurl.
public enum HTTPDate {
  /// Seconds since 1970; nil for what is no date.
  public static func seconds(_ text: String) -> Int64? {
    // A number alone would be taken for a day.
    guard text.contains(where: \.isLetter), lectern_curl_load() else { return nil }
    let seconds = unsafe lectern_curl_getdate(text)
    return seconds < 0 ? nil : Int64(seconds)
  }
}
