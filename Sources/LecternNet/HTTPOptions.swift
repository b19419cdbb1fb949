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
  let hasProxy: Bool

  /// The usual ones. `SSL_CERT_FILE` names other certificates, as for OpenSSL and curl.
  public init(
    userAgent: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.userAgent = userAgent
    certificates = environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    hasProxy = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
      .contains { environment[$0]?.isEmpty == false }
  }
}
