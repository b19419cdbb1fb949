public import Foundation

/// How a client goes about its requests.
public struct HTTPOptions: Sendable {
  /// Requests at a time.
  public var jobs = 16
  /// Connections to one host at a time.
  public var perHost = 2
  /// How long and how large an exchange may be.
  public var limits = HTTPLimits()
  /// Who asks.
  public var userAgent: String
  /// A file of certificates to trust instead of the system's (PEM); nil for the system's.
  public var certificates: String?

  /// The environment's word on proxies, which libcurl follows by itself.
  let proxies: Proxies

  /// The usual ones. `SSL_CERT_FILE` names other certificates, as for OpenSSL and curl.
  public init(
    userAgent: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.userAgent = userAgent
    certificates = environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    proxies = Proxies(environment)
  }
}

/// For which addresses the environment names proxies (curl(1), "Environment").
struct Proxies: Sendable {
  private let schemes: Set<String>

  init(_ environment: [String: String]) {
    func isSet(_ names: String...) -> Bool { names.contains { environment[$0]?.isEmpty == false } }
    let all = isSet("all_proxy", "ALL_PROXY")
    var schemes: Set<String> = []
    if all || isSet("http_proxy") { schemes.insert("http") }
    if all || isSet("https_proxy", "HTTPS_PROXY") { schemes.insert("https") }
    self.schemes = schemes
  }

  /// Whether a request of the address goes to a proxy.
  func serve(_ url: String) -> Bool { schemes.contains(url.prefix { $0 != ":" }.lowercased()) }
}
