import LecternNet

/// A client for tests: what it waits for comes soon or not at all.
func client(
  perHost: Int = 2, certificates: String? = nil,
  limits change: (inout HTTPLimits) -> Void = { _ in }
) throws -> HTTPClient {
  var options = HTTPOptions(userAgent: "Lectern/test", environment: [:])
  options.limits.connectSeconds = 5
  options.limits.totalSeconds = 20
  options.perHost = perHost
  options.certificates = certificates
  change(&options.limits)
  return try HTTPClient(options)
}
