/// The host of an address.
public enum HostName {
  /// `example.org` of `https://user@Example.org:8443/feed`, lower-case and without port; the whole text where
  /// it is no such address.
  public static func of(_ url: String) -> String {
    let authority = authority(url)
    guard !authority.isEmpty else { return url }
    if authority.hasPrefix("[") { return String(authority.prefix { $0 != "]" }.dropFirst()) }
    return String(authority.prefix { $0 != ":" })
  }

  /// Whether the address itself names this machine or a private net, without asking for names.
  static func isPrivate(_ url: String) -> Bool {
    let host = of(url)
    return host == "localhost" || host.hasSuffix(".localhost")
      || NetworkAddress(text: host)?.isPrivate == true
  }

  /// Host and port, lower-case: what connections are counted by.
  static func authority(_ url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return "" }
    let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return (authority.split(separator: "@").last ?? "").lowercased()
  }

  /// The address without name and password, for messages.
  public static func withoutUser(_ url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return url }
    let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let at = authority.lastIndex(of: "@") else { return url }
    return String(url[..<start]) + url[url.index(after: at)...]
  }
}
